<?xml version="1.0"?>
<feed><#list published_posts as post><entry>${post.title?xml} ${post.uri} ${post.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")} ${post.body?html}</entry></#list></feed>

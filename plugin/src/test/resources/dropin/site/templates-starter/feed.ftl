<?xml version="1.0"?>
<rss version="2.0"><channel><title>A shop</title><link>${config.site_host}</link>
<pubDate><!--now-->${published_date?string("EEE, d MMM yyyy HH:mm:ss Z")}<!--/now--></pubDate>
<#list published_posts as post><item>
<title><#escape x as x?xml>${post.title}</#escape></title>
<link>${config.site_host}/${post.uri}</link>
<pubDate>${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate>
<guid isPermaLink="false">${post.uri}</guid>
<description><#escape x as x?xml>${post.body}</#escape></description>
</item></#list>
</channel></rss>

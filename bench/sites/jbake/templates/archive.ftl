<!doctype html><html><head><meta charset="utf-8"><title>Archive</title></head><body><h1>Archive</h1><ul>
<#list published_posts as post><li><a href="${content.rootpath}${post.uri}">${post.title}</a> ${post.date?string("yyyy-MM-dd")}</li>
</#list></ul></body></html>

<!doctype html><html><head><meta charset="utf-8"><title>Corpus</title></head><body><h1>Corpus</h1><ul>
<#list published_posts as post><#if post?index == 10><#break></#if><li><a href="${content.rootpath}${post.uri}">${post.title}</a></li>
</#list></ul></body></html>

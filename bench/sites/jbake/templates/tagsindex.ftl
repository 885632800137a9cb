<!doctype html><html><head><meta charset="utf-8"><title>Tags</title></head><body><ul>
<#list tags as tag><li><a href="${content.rootpath}${tag.uri}">${tag.name}</a> ${tag.tagged_posts?size}</li>
</#list></ul></body></html>

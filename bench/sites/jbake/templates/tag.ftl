<!doctype html><html><head><meta charset="utf-8"><title>${tag}</title></head><body><h1>${tag}</h1><p>${data.get("notes.yaml")[tag]}</p><ul>
<#list tag_posts as post><li><a href="${content.rootpath}${post.uri}">${post.title}</a> ${post.date?string("yyyy-MM-dd")}</li>
</#list></ul></body></html>

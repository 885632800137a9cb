<!doctype html><html><head><meta charset="utf-8"><title>${content.title}</title></head><body>
<h1>${content.title}</h1><p><time>${content.date?string("yyyy-MM-dd")}</time></p>
${content.body}
<ul><#list content.tags as tag><li><a href="${content.rootpath}tags/${tag}.html">${tag}</a></li></#list></ul>
<#if content.previousContent??><a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
</body></html>

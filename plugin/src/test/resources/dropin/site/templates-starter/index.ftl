<#include "head.ftl">
<#list posts as post><#if (post.status == "published")>
<a href="${post.uri}"><h2>${post.title}</h2></a>
<p>${post.date?string("dd MMMM yyyy")}</p>
${post.body}
</#if></#list>
<#include "foot.ftl">

<!-- sitemap -->
type=${content.type} rootpath=${content.rootpath} <#list content?keys?sort as key>${key};</#list>
<#include "parts/model.ftl">
<#list published_content as content><url>${config.site_host}/${content.uri!"-"} <#if content.date??>${content.date?string("yyyy-MM-dd")}</#if></url>
</#list>

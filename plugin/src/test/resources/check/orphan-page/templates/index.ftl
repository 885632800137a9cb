<#list published_content as c><#if c.title != "Thing A" && c.title != "Lonely"><a href="${c.uri}">${c.title}</a></#if></#list><a href="#x">x</a><b id="x"></b>

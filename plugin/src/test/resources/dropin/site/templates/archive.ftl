<!-- archive -->
type=${content.type} rootpath=${content.rootpath} <#list content?keys?sort as key>${key};</#list>
<#include "parts/model.ftl">
<#include "parts/db.ftl">
full: <#import "parts/dump.ftl" as d><#list all_content as document><@d.sorted map=document/>
</#list>
<#list published_content as document><@d.dump value=document/>
</#list>
<#list db.getAllContent("data") as document><@d.dump value=document/>
</#list>

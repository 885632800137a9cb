<#import "dump.ftl" as d>
<#list ["map.yaml", "list.yml", "published.yaml", "none.yaml", "blog/first.html"] as name>
${name}: <@d.sorted map=data.get(name)/>
</#list>
<#assign map = data.get("map.yaml")>
<#if map.text??>${map.text} ${map.number} ${map.long} ${map.real} ${map.truth?string} ${map.list?size} ${map.map.zulu} ${map.map.alpha.x} ${map.people[1].name} <#list map.map?keys as key>${key};</#list> ${map.day?string("yyyy-MM-dd")}</#if>
<#list data.get("list.yml").data![] as item><@d.dump value=item/>;</#list>

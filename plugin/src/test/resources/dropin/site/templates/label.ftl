<#-- label: short, since every tag has such a page. -->
<#import "parts/dump.ftl" as d>
${tag} type=${content.type} rootpath=${content.rootpath} <#list content?keys?sort as key>${key};</#list>
<@d.titles tag_posts/>|<@d.titles tagged_documents/>|<#list alltags as each>${each};</#list>

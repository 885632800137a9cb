<!-- page -->
<#include "parts/content.ftl">
<#include "parts/data.ftl">
config: <#import "parts/dump.ftl" as d><#list config?keys?sort as key><#if !key?matches("(java|sun|jdk|os|user|file|line|path|native|stdout|stderr|awt)([._A-Z].*|)")>
${key}=<#if config[key]??><@d.dump value=config[key]/></#if></#if></#list>

<#import "dump.ftl" as d>
content:<@d.sorted map=content/>
in order: <#list content?keys as key>${key};</#list>
tags: <#list content.tags![] as tag>${tag};</#list>
previous: <#if content.previousContent??>${content.previousContent.title} ${content.previousContent.uri} ${content.previousContent.noExtensionUri!"-"}<#else>-</#if>
next: <#if content.nextContent??>${content.nextContent.title} ${content.nextContent.uri} ${content.nextContent.noExtensionUri!"-"}<#else>-</#if>
date: ${content.date?date} ${content.date?time} ${content.date?string("EEEE, d MMMM yyyy HH:mm z")} ${content.date?long?c}

<!-- 404 -->
type=${content.type} rootpath=${content.rootpath} <#list content?keys?sort as key>${key};</#list>
<#include "parts/model.ftl">
<#include "parts/changes.ftl">

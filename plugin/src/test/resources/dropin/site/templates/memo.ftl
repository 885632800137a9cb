<!-- memo -->
<#include "parts/content.ftl">

<!-- album -->
<#include "parts/content.ftl">

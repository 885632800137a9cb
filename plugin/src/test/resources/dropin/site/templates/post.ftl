<!-- post -->
<#include "parts/content.ftl">

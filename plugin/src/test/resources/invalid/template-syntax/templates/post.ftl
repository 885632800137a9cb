<#if content.title>

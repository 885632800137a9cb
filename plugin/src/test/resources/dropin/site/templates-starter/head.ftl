<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8"/>
  <title><#if (content.title)??><#escape x as x?xml>${content.title}</#escape><#else>A shop</#if></title>
  <link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/style.css">
</head>
<body>
<nav>
  <a href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>index.html">Home</a>
  <a href="${content.rootpath!}about.html">About</a>
  <a href="${content.rootpath!}${config.archive_file}">Archive</a>
  <a href="${content.rootpath!}${config.feed_file}">Feed</a>
</nav>

<#-- Every key of the template model, as this page sees it. -->
<#import "dump.ftl" as d>
version=${version}
published_date=<!--now-->${published_date?datetime?string("yyyy-MM-dd HH:mm:ss")}<!--/now-->
published_posts=<@d.titles published_posts/>
published_pages=<@d.titles published_pages/>
published_content=<@d.titles published_content/>
all_content=<@d.titles all_content/>
posts=<@d.titles posts/>
pages=<@d.titles pages/>
memos=<@d.titles memos/>
notes=<@d.titles notes/>
albums=<@d.titles albums/>
published_memos=<@d.titles published_memos/>
published_notes=<@d.titles published_notes/>
published_albums=<@d.titles published_albums/>
<#if datas??>datas=${datas?size}</#if>
<#if indexs??>indexs=${indexs?size} archives=${archives?size} feeds=${feeds?size}</#if>
alltags=<#list alltags as tag>${tag};</#list>
tags=<#list tags as tag>${tag.name}|${tag.uri}|<@d.titles tag.tagged_posts/>|<@d.titles tag.tagged_documents/>
</#list>
tag=${tag!"-"}
tag_posts=<#if tag??><@d.titles tag_posts/></#if>
tagged_documents=<#if tag??><@d.titles tagged_documents/></#if>
without tag=${tag_posts?size} ${tagged_documents?size}
paging=${numberOfPages!"-"} ${currentPageNumber!"-"} ${previousFileName!"-"} ${nextFileName!"-"}
renderer=<#if renderer??>there</#if>
config=${config.site_host} ${config.site_title?is_string?string} <#list config.site_list as item>${item};</#list> ${config.index_paginate?string} ${config.tag_sanitize!"-"}
years=<#list years as year>${year?c};</#list>
nothing=<#if nothing??>something<#else>nothing</#if>

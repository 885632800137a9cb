<#-- Every method of the store that a template can call without changing it; documents and data that are given are the template's own. -->
<#import "dump.ftl" as d>
getAllContent=<@d.titles db.getAllContent("post")/>|<@d.titles db.getAllContent("memo")/>|<@d.titles db.getAllContent("none")/>|<@d.titles db.getAllContent("data")/>
getAllContent paged=<@d.titles db.getAllContent("post", true)/>|<@d.titles db.getAllContent("post", false)/>
getAllTags=<#list db.getAllTags() as tag>${tag};</#list>
getTags=<#list db.getTags() as tag>${tag};</#list>
tags=<#list db.tags as tag>${tag};</#list>
getDocumentByUri=<#list db.getDocumentByUri("blog/first.html") as document>${document.title};</#list>|${db.getDocumentByUri("none")?size}
getDocumentStatus=<#list db.getDocumentStatus("no-body.html") as document><#if document.title??>title</#if>${document.sha1};</#list>
getDocumentCount=${db.getDocumentCount("post")} ${db.getDocumentCount("data")} ${db.getDocumentCount("none")}
getPublishedCount=${db.getPublishedCount("post")} ${db.getPublishedCount("memo")} ${db.getPublishedCount("data")}
getPublishedContent=<@d.titles db.getPublishedContent("post")/>|<@d.titles db.getPublishedContent("page")/>|<@d.titles db.getPublishedContent("data")/>
getPublishedDocumentsByTag=<@d.titles db.getPublishedDocumentsByTag("plain")/>|<@d.titles db.getPublishedDocumentsByTag("two words")/>|<@d.titles db.getPublishedDocumentsByTag("")/>
getPublishedPostsByTag=<@d.titles db.getPublishedPostsByTag("plain")/>|<@d.titles db.getPublishedPostsByTag("größe")/>|<@d.titles db.getPublishedPostsByTag("none")/>
getPublishedPages=<@d.titles db.getPublishedPages()/>|${db.publishedPages?size}
getPublishedPosts=<@d.titles db.getPublishedPosts()/>|<@d.titles db.getPublishedPosts(true)/>|<@d.titles db.getPublishedPosts(false)/>
first=<#if db.publishedPosts?size gt 0>${db.publishedPosts.first.title} ${db.publishedPosts.first.uri} ${db.publishedPosts.getLast().getTitle()} ${db.publishedPosts[0].get("type")} ${db.publishedPosts[0].tags?size}</#if>
window=${db.getStart()} ${db.getLimit()} ${db.start} ${db.limit} ${db.active?string} ${db.isActive()?string}
${db.setStart(1)}${db.setLimit(2)}<@d.titles db.getPublishedPosts(true)/>|<@d.titles db.getAllContent("post", true)/>|<@d.titles db.getPublishedPosts()/>|${db.start} ${db.limit}${db.resetPagination()}
<#if db.publishedPosts?size gt 0>own document=${db.publishedPosts.first.setTitle("Mine")}${db.publishedPosts.first.put("mine", "yes")!"-"} ${db.publishedPosts.first.title} ${db.publishedPosts.first.mine!"-"}</#if>
<#if data.get("map.yaml").text??>own data=${data.get("map.yaml").put("text", "mine")!"-"} ${data.get("map.yaml").text}</#if>

<#-- Every method of the store that changes it. What a page changes the pages after it see in stock, and not here: this is the last one. -->
<#import "dump.ftl" as d>
<#macro now>${db.getDocumentCount("post")} ${db.getDocumentCount("memo")} ${db.getPublishedCount("post")}|<@d.titles db.getPublishedPosts()/>|<@d.titles published_posts/>|<@d.titles published_content/>|<#list alltags as tag>${tag};</#list>|<#list db.tags as tag>${tag};</#list>|<@d.titles db.getPublishedDocumentsByTag("plain")/></#macro>
<@now/>
<#if db.publishedPosts?size gt 0>
<#assign copy = db.publishedPosts.first>${copy.setSourceUri("copied.html")}${copy.setTitle("Copied")}<#if copy.put("tags", ["fresh", "plain"])??>was</#if>
addDocument=${db.addDocument(copy)}<@now/>
<#list db.getDocumentByUri("copied.html") as each>${each.title} ${each.sourceuri} ${each.tags?size}</#list>
deleteContent=${db.deleteContent("blog/first.html")}${db.deleteContent("none")}<@now/>
markContentAsRendered=${db.markContentAsRendered(db.publishedPosts.first)}<@now/>
</#if>
deleteAllByDocType=${db.deleteAllByDocType("memo")}${db.deleteAllByDocType("none")}<@now/>
nothing left=<#list ["post", "page", "note", "album", "data"] as type>${db.deleteAllByDocType(type)}</#list><@now/>

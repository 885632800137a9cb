<% def kind = { it == null ? 'null' : it instanceof Map ? 'Map' : it instanceof List || it instanceof String[] ? "List" : it.getClass().name } %>
<h1>${content.title}</h1> ${content.date.getTime()} ${content.tags.join('|')} ${content.tags?.size()}
<% content.keySet().sort().each { key -> %>${key} ${kind(content[key])} ${key == 'tags' ? content[key].toList() : content[key]}
<% if (content[key] instanceof Map) { content[key].each { k, v -> %>  ${k} ${kind(v)}
<% } } } %>
<% include "part.gsp" %>
${content.getTitle()} ${content.getTags().length} ${content.body}

<% def titles = { list -> list.collect { it.title + '/' + it.uri + '/' + it.tags?.toList() } } %>
${content.type} ${version} ${alltags} ${tags.collect { it.name + it.uri + it.tagged_posts.size() + it.tagged_documents.size() }}
${titles(published_posts)} ${titles(published_pages)} ${titles(all_content)} ${titles(memos)} ${titles(published_memos)}
${db.getTags()} ${titles(db.getPublishedPostsByTag('plain'))} ${db.getDocumentCount('post')} ${titles(db.getPublishedContent('memo'))}
${data.get('map.yaml').map.zulu} ${data.get('map.yaml').list} ${data.get('list.yml').data} ${data.get('map.yaml').map}
<% data.get('map.yaml').sort().each { k, v -> %>${k} ${v == null ? 'null' : v instanceof Map ? 'Map' : v instanceof List ? 'List' : v.getClass().name}
<% } %>
${db.getDocumentStatus('no-body.html').collect { it.keySet().sort() }}
<% def now = { titles(db.getPublishedPosts()) + '|' + titles(db.getAllContent('memo')) + '|' + db.getDocumentCount('post') + '|' + titles(published_posts) } %>
${now()} <% if (db.getPublishedPosts()) { def copy = db.getPublishedPosts().first; copy.setSourceUri('copied.html'); copy.setTitle('Copied'); db.addDocument(copy) } %>
${now()} <% db.deleteContent('blog/first.html'); db.deleteAllByDocType('memo') %>
${now()} <% db.updateAndClearCacheIfNeeded(true, null) %>
${now()}

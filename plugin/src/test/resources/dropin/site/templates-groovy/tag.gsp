${tag} ${content.rootpath} ${tag_posts.collect { it.title }} ${tagged_documents.collect { it.title }}

package com.example.dropin;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/** A key of the template model that a third party adds: the years that have posts. Stock's FreeMarker takes only collections. */
public final class YearsExtractor implements ModelExtractor<List<Integer>> {

    @Override
    @SuppressWarnings("rawtypes") // As JBake has it.
    public List<Integer> get(ContentStore db, Map model, String key) {
        return db.getPublishedPosts().stream().map(post -> post.getDate().toInstant().atZone(ZoneOffset.UTC).getYear()).distinct().sorted()
                .toList();
    }
}

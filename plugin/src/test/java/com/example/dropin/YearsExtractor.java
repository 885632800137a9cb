package com.example.dropin;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractor;

/** A key of the template model that a third party adds: how many posts each year has. */
public final class YearsExtractor implements ModelExtractor<Map<String, Integer>> {

    @Override
    @SuppressWarnings("rawtypes") // As JBake has it.
    public Map<String, Integer> get(ContentStore db, Map model, String key) {
        Map<String, Integer> years = new TreeMap<>();
        for (DocumentModel post : db.getPublishedPosts()) {
            years.merge(String.valueOf(post.getDate().toInstant().atZone(ZoneOffset.UTC).getYear()), 1, Integer::sum);
        }
        return years;
    }
}

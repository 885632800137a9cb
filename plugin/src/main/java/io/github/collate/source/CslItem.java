package io.github.collate.source;

import de.undercouch.citeproc.csl.CSLType;
import io.github.collate.collection.PartialDate;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source in the shape of CSL-JSON (csl-data.json of citationstyles.org, version 1.0.2). */
final class CslItem {

    private static final List<String> NAMES = List.of("author", "editor", "translator", "interviewer", "recipient");
    private static final List<String> DATES = List.of("event-date", "original-date", "submitted");

    private CslItem() {}

    /** The variables as the author wrote them, for whoever hands them to a style. */
    static Map<String, Object> written(Mapping mapping) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            boolean structured = NAMES.contains(key) == entry.value() instanceof Sequence;
            if (Csl.KEYS.contains(key) && structured && !DATES.contains(key)) {
                item.put(key, plain(entry.value()));
            }
        }
        return item;
    }

    private static Object plain(Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(CslItem::plain).toList();
        }
        if (node instanceof Mapping map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.entries().forEach(entry -> fields.put(entry.key().text(), plain(entry.value())));
            return fields;
        }
        return ((Scalar) node).text().strip();
    }

    /** @param title in place of the source's own */
    static Map<String, Object> of(Source source, String title) {
        Map<String, Object> item = new LinkedHashMap<>(source.csl());
        item.put("id", source.id().text());
        item.put("type", type(source.type()));
        item.put("title", title);
        source.url().ifPresent(url -> item.put("URL", url.toString()));
        put(item, "issued", source.issued());
        put(item, "accessed", source.accessed());
        return item;
    }

    /** CSL 1.0.2 says to take {@code document} for what is of no other type. */
    private static String type(String written) {
        try {
            return CSLType.fromString(written).toString();
        } catch (IllegalArgumentException unknown) {
            return CSLType.DOCUMENT.toString();
        }
    }

    private static void put(Map<String, Object> item, String key, Optional<PartialDate> date) {
        item.remove(key);
        date.ifPresent(known -> item.put(key, Map.of("date-parts", List.of(parts(known)))));
    }

    private static List<Integer> parts(PartialDate date) {
        List<Integer> parts = new ArrayList<>();
        for (String part : date.machine().split("-")) {
            parts.add(Integer.valueOf(part));
        }
        return parts;
    }
}

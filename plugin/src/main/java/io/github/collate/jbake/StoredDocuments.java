package io.github.collate.jbake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.model.DocumentModel;

/**
 * Documents as templates get them from stock JBake, where they have been through a database: an array has become a list, a map one
 * with texts for keys in the order of their hashes, and the document itself has been filled key by key.
 */
final class StoredDocuments {

    private StoredDocuments() {}

    /** The document as it would be read back. */
    static DocumentModel stored(DocumentModel document) {
        if (document instanceof LazyDocument lazy) {
            return lazy.isStored() ? lazy : lazy.with(StoredDocuments::stored).asStored();
        }
        if (document instanceof LateDocument late) {
            return late.stored();
        }
        DocumentModel stored = new DocumentModel();
        ((Map<?, ?>) document).forEach((key, value) -> stored.put(name(key), stored(value)));
        return stored;
    }

    /** A name of the author's at the root of a data file may look like a number, a date or a truth value to JBake's reader. */
    private static String name(Object key) {
        return key instanceof Date date ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString() : String.valueOf(key);
    }

    /** A document of its own for a reader who may change it; lists and maps within are shared. */
    static DocumentModel copy(DocumentModel document) {
        if (document instanceof LazyDocument lazy) {
            return lazy.with(value -> value);
        }
        DocumentModel copy = new DocumentModel();
        document.forEach(copy::put);
        return copy;
    }

    /** A value as it would be read back. */
    static Object stored(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> stored = new HashMap<>();
            map.forEach((key, each) -> stored.put(String.valueOf(key), stored(each)));
            return stored;
        }
        if (value instanceof Set<?> set) {
            return stored(set, new LinkedHashSet<>());
        }
        if (value instanceof List<?> list) {
            return stored(list, new ArrayList<>());
        }
        return value instanceof Object[] array ? stored(Arrays.asList(array), new ArrayList<>()) : value;
    }

    private static Collection<Object> stored(Collection<?> values, Collection<Object> into) {
        values.forEach(each -> into.add(stored(each)));
        return into;
    }
}

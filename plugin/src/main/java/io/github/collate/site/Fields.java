package io.github.collate.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects of JSON in the order in which they are written, without what is empty. */
final class Fields {

    private Fields() {}

    /** @param keysAndValues in turn; empty texts, lists and optionals are left out */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : keysAndValues[i + 1];
            boolean empty = value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
            if (!empty) {
                fields.put(keysAndValues[i].toString(), value);
            }
        }
        return fields;
    }
}

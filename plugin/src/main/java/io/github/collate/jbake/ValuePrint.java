package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.io.File;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;

/** The fingerprint of any value that a template may see: texts, numbers, dates, lists, maps and records of such. */
final class ValuePrint {

    private static final int DEEPEST = 60;

    /** Reflection copies what it tells of a class with each question. */
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] accessors = Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toArray(Method[]::new);
            AccessibleObject.setAccessible(accessors, true);
            return accessors;
        }
    };

    private final Fingerprint.Maker maker = new Fingerprint.Maker();
    private final DocumentPrints documents;
    private boolean known = true;
    private int depth;

    /** @param documents those of documents within values */
    ValuePrint(DocumentPrints documents) {
        this.documents = documents;
    }

    /** Gives documents that are part of a value their fingerprints. */
    interface DocumentPrints {

        /** Empty when the document holds a value of an unknown type. */
        Optional<Fingerprint> of(DocumentModel document);
    }

    ValuePrint add(Object value) {
        if (++depth > DEEPEST) {
            known = false;
        } else if (value instanceof DocumentModel document) {
            Optional<Fingerprint> print = documents.of(document);
            known &= print.isPresent();
            print.ifPresent(maker::add);
        } else {
            addPlain(value);
        }
        depth--;
        return this;
    }

    private void addPlain(Object value) {
        if (value == null) {
            maker.add(0);
        } else if (value instanceof String text) {
            maker.add(1).add(text);
        } else if (value instanceof Fingerprint print) {
            maker.add(2).add(print);
        } else if (value instanceof Date date) {
            maker.add(3).add(date.getClass().getName()).add(date.getTime());
        } else if (value instanceof Collection<?> items) {
            maker.add(4).add(items.size());
            items.forEach(this::add);
        } else if (value instanceof Object[] items) {
            maker.add(5).add(items.length);
            for (Object item : items) {
                add(item);
            }
        } else if (value instanceof Map<?, ?> map) {
            addEntries(map);
        } else if (value instanceof Optional<?> maybe) {
            maker.add(7);
            add(maybe.orElse(null));
        } else if (value instanceof Record fields) {
            addFields(fields);
        } else if (isSimple(value)) {
            maker.add(9).add(value.getClass().getName()).add(value.toString());
        } else {
            known = false;
        }
    }

    private static boolean isSimple(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof Character || value instanceof Enum<?>
                || value instanceof TemporalAccessor || value instanceof URI || value instanceof File;
    }

    /** A document's own values, key by key. */
    ValuePrint addEntries(Map<?, ?> map) {
        maker.add(6).add(map.size());
        if (map instanceof LazyDocument lazy) {
            lazy.forEachPrintable((key, value) -> add(key).add(value));
        } else {
            map.forEach((key, value) -> add(key).add(value));
        }
        return this;
    }

    private void addFields(Record fields) {
        maker.add(8).add(fields.getClass().getName());
        for (Method accessor : ACCESSORS.get(fields.getClass())) {
            add(valueOf(accessor, fields));
        }
    }

    private static Object valueOf(Method accessor, Record fields) {
        try {
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record shows its components", impossible);
        }
    }

    /** Empty when some value was of an unknown type. */
    Optional<Fingerprint> done() {
        return known ? Optional.of(maker.done()) : Optional.empty();
    }
}

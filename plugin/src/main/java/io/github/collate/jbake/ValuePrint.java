package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.view.Shared;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;

/** The fingerprint of any value that a template may see: texts, numbers, dates, lists, maps and records of such. */
final class ValuePrint {

    private static final int DEEPEST = 60;

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

        /** Empty when the record holds a value of an unknown type. */
        Optional<Fingerprint> of(Record value);

        /** What gives the components of a record of a class, in their order. */
        List<Method> components(Class<?> record);
    }

    ValuePrint add(Object value) {
        if (++depth > DEEPEST) {
            known = false;
        } else if (value instanceof DocumentModel document) {
            Optional<Fingerprint> print = documents.of(document);
            known &= print.isPresent();
            print.ifPresent(maker::add);
        } else if (value instanceof Shared && value instanceof Record fields) {
            addPrint(fields);
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
        maker.add(6);
        if (map instanceof LateDocument late && late.isAsMade()) {
            late.forEachPrintable(this::addEntry);
            return this;
        }
        maker.add(map.size());
        if (map instanceof LazyDocument lazy) {
            lazy.forEachPrintable(this::addEntry);
        } else {
            map.forEach(this::addEntry);
        }
        return this;
    }

    /** Pages share the records that stand in documents, which may be large. */
    private void addEntry(Object key, Object value) {
        add(key);
        if (value instanceof Record fields && !(value instanceof Fingerprint)) {
            addPrint(fields);
        } else {
            add(value);
        }
    }

    private void addPrint(Record fields) {
        Optional<Fingerprint> print = documents.of(fields);
        known &= print.isPresent();
        print.ifPresent(maker::add);
    }

    /** A record's own values. */
    ValuePrint addFields(Record fields) {
        maker.add(8).add(fields.getClass().getName());
        for (Method component : documents.components(fields.getClass())) {
            add(valueOf(component, fields));
        }
        return this;
    }

    static List<Method> componentsOf(Class<?> record) {
        return Stream.of(record.getRecordComponents()).map(component -> {
            component.getAccessor().setAccessible(true);
            return component.getAccessor();
        }).toList();
    }

    private static Object valueOf(Method component, Record fields) {
        try {
            return component.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record shows its components", impossible);
        }
    }

    /** Empty when some value was of an unknown type. */
    Optional<Fingerprint> done() {
        return known ? Optional.of(maker.done()) : Optional.empty();
    }
}

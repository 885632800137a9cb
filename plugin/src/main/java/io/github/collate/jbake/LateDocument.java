package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;

/**
 * A document of which some values are known and all others are made when somebody first asks for one: most pages of a bake that reuses
 * are only compared, and few templates ask for a data file. What is late has a fingerprint all the same. May be read by many threads.
 */
final class LateDocument extends DocumentModel {

    private static final long serialVersionUID = 1L;

    private final transient Predicate<Object> mayHold;
    private final transient Supplier<DocumentModel> making;
    private final transient Fingerprint print;
    private transient volatile DocumentModel whole;
    private transient volatile boolean changed;

    /**
     * A document that is not made yet.
     *
     * @param known the values that are there at once; they are the same in the whole document
     * @param mayHold tells names under which there may be another value
     * @param making makes the whole document
     * @param print of all that is not known
     */
    LateDocument(DocumentModel known, Predicate<Object> mayHold, Supplier<DocumentModel> making, Fingerprint print) {
        known.forEach(super::put);
        this.mayHold = mayHold;
        this.making = making;
        this.print = print;
    }

    /** The same as a store gives it. */
    LateDocument stored() {
        DocumentModel known = new DocumentModel();
        super.forEach((key, value) -> known.put(key, StoredDocuments.stored(value)));
        return new LateDocument(known, mayHold, () -> StoredDocuments.stored(whole()), print);
    }

    private DocumentModel whole() {
        if (whole == null) {
            synchronized (this) {
                if (whole == null) {
                    whole = making.get();
                }
            }
        }
        return whole;
    }

    /** The document for somebody who changes it. */
    private DocumentModel own() {
        changed = true;
        return whole();
    }

    /** Whether it is as it was made, so that its fingerprint stands for what is late. */
    boolean isAsMade() {
        return !changed;
    }

    /** A value, or in place of one that is late the fingerprint of all of them. */
    Object printable(String key) {
        return changed ? get(key) : super.containsKey(key) ? super.get(key) : mayHold.test(key) ? print : null;
    }

    /** Shows each value that is known, and the fingerprint of all others under an empty name. */
    void forEachPrintable(BiConsumer<Object, Object> action) {
        super.forEach(action);
        action.accept("", print);
    }

    @Override
    public Object get(Object key) {
        if (whole != null) {
            return whole.get(key);
        }
        return super.containsKey(key) ? super.get(key) : mayHold.test(key) ? whole().get(key) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        if (whole != null) {
            return whole.containsKey(key);
        }
        return super.containsKey(key) || mayHold.test(key) && whole().containsKey(key);
    }

    @Override
    public Object getOrDefault(Object key, Object other) {
        return containsKey(key) ? get(key) : other;
    }

    @Override
    public int size() {
        return whole().size();
    }

    @Override
    public boolean isEmpty() {
        return whole().isEmpty();
    }

    @Override
    public Set<String> keySet() {
        return whole().keySet();
    }

    @Override
    public Collection<Object> values() {
        return whole().values();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return whole().entrySet();
    }

    @Override
    public boolean containsValue(Object value) {
        return whole().containsValue(value);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        whole().forEach(action);
    }

    @Override
    public Object put(String key, Object value) {
        return own().put(key, value);
    }

    @Override
    public void putAll(Map<? extends String, ?> other) {
        own().putAll(other);
    }

    @Override
    public Object remove(Object key) {
        return own().remove(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return own().remove(key, value);
    }

    @Override
    public void clear() {
        own().clear();
    }

    @Override
    public Object replace(String key, Object value) {
        return own().replace(key, value);
    }

    @Override
    public boolean replace(String key, Object before, Object value) {
        return own().replace(key, before, value);
    }

    @Override
    public void replaceAll(BiFunction<? super String, ? super Object, ?> function) {
        own().replaceAll(function);
    }

    @Override
    public Object putIfAbsent(String key, Object value) {
        return own().putIfAbsent(key, value);
    }

    @Override
    public Object computeIfAbsent(String key, Function<? super String, ?> function) {
        return own().computeIfAbsent(key, function);
    }

    @Override
    public Object computeIfPresent(String key, BiFunction<? super String, ? super Object, ?> function) {
        return own().computeIfPresent(key, function);
    }

    @Override
    public Object compute(String key, BiFunction<? super String, ? super Object, ?> function) {
        return own().compute(key, function);
    }

    @Override
    public Object merge(String key, Object value, BiFunction<? super Object, ? super Object, ?> function) {
        return own().merge(key, value, function);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || whole().equals(other);
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }

    @Override
    public Object clone() {
        return whole().clone();
    }
}

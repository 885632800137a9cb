package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A document whose body is fetched each time somebody asks for it, so that a site's texts need not all be in memory. Whoever
 * goes through all of its values makes it keep the body.
 */
final class LazyDocument extends DocumentModel {

    private static final long serialVersionUID = 1L;

    /** Lists show documents by few sets of keys. */
    private static final int KEY_PRINTS = 8;

    private final transient Supplier<String> body;
    private final transient Fingerprint bodyPrint;
    private transient Optional<Fingerprint> print = Optional.empty();
    private transient volatile Map<List<String>, Fingerprint> keyPrints = Map.of();
    private boolean loaded;
    private boolean replaced;
    private boolean stored;
    private transient Entry entry;

    /**
     * @param body gives the same text each time
     * @param bodyPrint of the body
     */
    LazyDocument(Map<String, Object> other, Supplier<String> body, Fingerprint bodyPrint) {
        other.forEach((key, value) -> super.put(key, value));
        super.put(ModelAttributes.BODY, "");
        this.body = body;
        this.bodyPrint = bodyPrint;
    }

    /** Another, as lazy as this, with the values that the function makes of these. */
    LazyDocument with(UnaryOperator<Object> change) {
        LazyDocument copy = new LazyDocument(Map.of(), body, bodyPrint);
        copy.clearPlain();
        for (Map.Entry<String, Object> entry : super.entrySet()) {
            copy.plainPut(entry.getKey(), change.apply(entry.getValue()));
        }
        copy.loaded = loaded;
        copy.replaced = replaced;
        return copy;
    }

    private void clearPlain() {
        super.clear();
    }

    private void plainPut(String key, Object value) {
        super.put(key, value);
    }

    /** Says that the document is as a store has it, and changes no more. */
    LazyDocument asStored() {
        entry = new Entry(super.getType(), super.getStatus(), super.getDate(), super.getTags(), super.getSourceuri(), super.getUri());
        stored = true;
        return this;
    }

    /** By what a document is found and listed, which is asked for a hundred thousand times in a bake of ten thousand documents. */
    private record Entry(String type, String status, Date date, String[] tags, String sourceUri, String uri) {

        boolean isLike(Entry other) {
            return Objects.equals(type, other.type) && Objects.equals(status, other.status) && Objects.equals(date, other.date)
                    && Arrays.equals(tags, other.tags) && Objects.equals(sourceUri, other.sourceUri) && Objects.equals(uri, other.uri);
        }
    }

    /** Whether a store finds and lists the other as it does this. */
    boolean isListedAs(LazyDocument other) {
        return stored && other.stored && entry.isLike(other.entry);
    }

    @Override
    public String getType() {
        return stored ? entry.type() : super.getType();
    }

    @Override
    public String getStatus() {
        return stored ? entry.status() : super.getStatus();
    }

    @Override
    public Date getDate() {
        return stored ? entry.date() : super.getDate();
    }

    @Override
    public String[] getTags() {
        return stored ? entry.tags() : super.getTags();
    }

    @Override
    public String getSourceuri() {
        return stored ? entry.sourceUri() : super.getSourceuri();
    }

    @Override
    public String getUri() {
        return stored ? entry.uri() : super.getUri();
    }

    boolean isStored() {
        return stored;
    }

    /** A fingerprint of all values; a stored document knows it from then on. */
    Optional<Fingerprint> print(Supplier<Optional<Fingerprint>> made) {
        if (!stored) {
            return made.get();
        }
        if (print.isEmpty()) {
            print = made.get();
        }
        return print;
    }

    /** A fingerprint of the values of some keys; a stored document knows it from then on. */
    Optional<Fingerprint> print(List<String> keys, Supplier<Optional<Fingerprint>> made) {
        Fingerprint known = keyPrints.get(keys);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Fingerprint> now = made.get();
        if (stored && now.isPresent()) {
            Map<List<String>, Fingerprint> more = new HashMap<>(keyPrints.size() < KEY_PRINTS ? keyPrints : Map.of());
            more.put(keys, now.get());
            keyPrints = more;
        }
        return now;
    }

    /** Shows each value, or in place of the body that is fetched its fingerprint. */
    void forEachPrintable(BiConsumer<String, Object> action) {
        for (Map.Entry<String, Object> entry : super.entrySet()) {
            action.accept(entry.getKey(), printable(entry.getKey()));
        }
    }

    /** A value, or in place of the body that is fetched its fingerprint. */
    Object printable(String key) {
        return !replaced && ModelAttributes.BODY.equals(key) ? bodyPrint : super.get(key);
    }

    private boolean isLazy(Object key) {
        return !loaded && ModelAttributes.BODY.equals(key);
    }

    private void load() {
        if (!loaded) {
            super.put(ModelAttributes.BODY, body.get());
            loaded = true;
        }
    }

    /** Whoever puts values of their own in has them compared, not the text that is fetched. */
    private void change() {
        load();
        replaced = true;
    }

    @Override
    public Object get(Object key) {
        return isLazy(key) ? body.get() : super.get(key);
    }

    @Override
    public Object put(String key, Object value) {
        loaded |= ModelAttributes.BODY.equals(key);
        replaced |= ModelAttributes.BODY.equals(key);
        return super.put(key, value);
    }

    @Override
    public void putAll(Map<? extends String, ?> other) {
        loaded |= other.containsKey(ModelAttributes.BODY);
        replaced |= other.containsKey(ModelAttributes.BODY);
        super.putAll(other);
    }

    @Override
    public Object remove(Object key) {
        change();
        return super.remove(key);
    }

    @Override
    public void clear() {
        loaded = true;
        replaced = true;
        super.clear();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        load();
        return super.entrySet();
    }

    @Override
    public Collection<Object> values() {
        load();
        return super.values();
    }

    @Override
    public boolean containsValue(Object value) {
        load();
        return super.containsValue(value);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        load();
        super.forEach(action);
    }

    @Override
    public void replaceAll(BiFunction<? super String, ? super Object, ?> function) {
        change();
        super.replaceAll(function);
    }

    @Override
    public Object getOrDefault(Object key, Object other) {
        return containsKey(key) ? get(key) : other;
    }

    @Override
    public Object putIfAbsent(String key, Object value) {
        change();
        return super.putIfAbsent(key, value);
    }

    @Override
    public Object computeIfAbsent(String key, Function<? super String, ?> function) {
        change();
        return super.computeIfAbsent(key, function);
    }

    @Override
    public Object computeIfPresent(String key, BiFunction<? super String, ? super Object, ?> function) {
        change();
        return super.computeIfPresent(key, function);
    }

    @Override
    public Object compute(String key, BiFunction<? super String, ? super Object, ?> function) {
        change();
        return super.compute(key, function);
    }

    @Override
    public Object merge(String key, Object value, BiFunction<? super Object, ? super Object, ?> function) {
        change();
        return super.merge(key, value, function);
    }

    @Override
    public boolean equals(Object other) {
        load();
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        load();
        return super.hashCode();
    }

    @Override
    public Object clone() {
        load();
        return super.clone();
    }
}

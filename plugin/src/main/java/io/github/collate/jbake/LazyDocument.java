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
 * A document whose body, and the SHA-1 of whose file, are fetched each time somebody asks for them: a site's texts need not all be in
 * memory, and few templates show a sum. Whoever goes through all of its values makes it keep both.
 */
final class LazyDocument extends DocumentModel {

    private static final long serialVersionUID = 1L;

    /** Lists show documents by few sets of keys. */
    private static final int KEY_PRINTS = 8;

    private final transient Late body;
    private final transient Late sha1;
    private final transient Fingerprint filePrint;
    private transient Optional<Fingerprint> print = Optional.empty();
    private transient volatile Map<List<String>, Fingerprint> keyPrints = Map.of();
    private boolean stored;
    private transient Entry entry;

    /** A value that is fetched. */
    private static final class Late {

        private final Supplier<String> source;
        private boolean loaded;
        private boolean replaced;

        Late(Supplier<String> source) {
            this.source = source;
        }

        Late copy() {
            Late copy = new Late(source);
            copy.loaded = loaded;
            copy.replaced = replaced;
            return copy;
        }

        void fetch() {
            loaded = false;
            replaced = false;
        }

        /** The value is the document's own now. */
        void replace() {
            loaded = true;
            replaced = true;
        }
    }

    /**
     * A document without values.
     *
     * @param body gives the same text each time
     * @param sha1 gives the file's SHA-1
     * @param filePrint of the file, and so of both
     */
    LazyDocument(Supplier<String> body, Supplier<String> sha1, Fingerprint filePrint) {
        this(new Late(body), new Late(sha1), filePrint);
    }

    /** Says that body and SHA-1 are there, to be fetched, whatever a header may hold under their names. */
    LazyDocument late() {
        super.put(ModelAttributes.BODY, "");
        super.put(ModelAttributes.SHA1, "");
        body.fetch();
        sha1.fetch();
        return this;
    }

    private LazyDocument(Late body, Late sha1, Fingerprint filePrint) {
        this.body = body;
        this.sha1 = sha1;
        this.filePrint = filePrint;
    }

    /** Another, as lazy as this, with the values that the function makes of these. */
    LazyDocument with(UnaryOperator<Object> change) {
        LazyDocument copy = new LazyDocument(body.copy(), sha1.copy(), filePrint);
        for (Map.Entry<String, Object> entry : super.entrySet()) {
            copy.plainPut(entry.getKey(), change.apply(entry.getValue()));
        }
        return copy;
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

    /**
     * A fingerprint of all values; a stored document knows it from then on. What is in a document follows from what is in its file,
     * where that lies, and what may come of the time of day.
     */
    Optional<Fingerprint> print(Supplier<Optional<Fingerprint>> made) {
        if (!stored || body.replaced || sha1.replaced || super.getDate() == null) {
            return made.get();
        }
        if (print.isEmpty()) {
            print = Optional.of(new Fingerprint.Maker().add(filePrint).add(super.getFile()).add(entry.date().getTime())
                    .add(entry.status()).add(super.containsKey(Drafts.MARK) ? 1 : 0).done());
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

    /** Shows each value, or in place of one that is fetched the file's fingerprint. */
    void forEachPrintable(BiConsumer<String, Object> action) {
        for (Map.Entry<String, Object> entry : super.entrySet()) {
            action.accept(entry.getKey(), printable(entry.getKey()));
        }
    }

    /** A value, or in place of one that is fetched the file's fingerprint. */
    Object printable(String key) {
        boolean fetched = ModelAttributes.BODY.equals(key) && !body.replaced || ModelAttributes.SHA1.equals(key) && !sha1.replaced;
        return fetched ? filePrint : super.get(key);
    }

    private void load() {
        load(ModelAttributes.BODY, body);
        load(ModelAttributes.SHA1, sha1);
    }

    private void load(String key, Late late) {
        if (!late.loaded) {
            super.put(key, late.source.get());
            late.loaded = true;
        }
    }

    /** Whoever puts values of their own in has them compared, not what is fetched. */
    private void change() {
        load();
        body.replace();
        sha1.replace();
    }

    @Override
    public Object get(Object key) {
        if (!body.loaded && ModelAttributes.BODY.equals(key)) {
            return body.source.get();
        }
        return !sha1.loaded && ModelAttributes.SHA1.equals(key) ? sha1.source.get() : super.get(key);
    }

    private void replace(String key) {
        if (ModelAttributes.BODY.equals(key)) {
            body.replace();
        } else if (ModelAttributes.SHA1.equals(key)) {
            sha1.replace();
        }
    }

    @Override
    public Object put(String key, Object value) {
        replace(key);
        return super.put(key, value);
    }

    @Override
    public void putAll(Map<? extends String, ?> other) {
        other.keySet().forEach(this::replace);
        super.putAll(other);
    }

    @Override
    public Object remove(Object key) {
        change();
        return super.remove(key);
    }

    @Override
    public void clear() {
        body.replace();
        sha1.replace();
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

    /** Not the map's own, which would share what is fetched, and what is said of a document that a store has. */
    @Override
    public Object clone() {
        return with(value -> value);
    }
}

package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.State;
import io.github.collate.essay.EssayBody;
import io.github.collate.essay.EssayFile;
import io.github.collate.essay.EssayForm;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Essays as they were read by earlier bakes, so that a file is taken apart again only when it has changed. Files with problems
 * are not remembered: their problems are to be told each time. Texts are kept only of essays with directives, which say
 * something new whenever the data do; others are parsed when a page shows them. May be used by many threads.
 */
final class EssayMemory {

    private static final Stamp UNKNOWN = new Stamp(-1, 0, 0, false);
    private static final String TABLE = "essays";

    private final boolean directives;
    private final Map<String, Entry> entries;
    private final RecentTexts<byte[]> texts = RecentTexts.ofHeap(bytes -> bytes.length);
    private State state;
    private Inventory files;

    /** @param form all but the text, as bytes */
    record Entry(Stamp stamp, Fingerprint print, byte[] form) {

        static Entry read(PackedInput in) {
            return new Entry(Stamp.read(in), Fingerprint.read(in), in.bytes());
        }

        void write(PackedOutput out) {
            stamp.write(out);
            print.write(out);
            out.bytes(form);
        }
    }

    /** Essays as another process left them, with or without directives. */
    record Left(boolean directives, Map<String, Entry> entries) {

        static Left load(State state) {
            Map<String, Entry> entries = new ConcurrentHashMap<>();
            boolean directives = state.table(TABLE).map(PackedInput::new).filter(in -> {
                boolean found = in.flag();
                in.all(() -> entries.put(in.text(), Entry.read(in)));
                return found;
            }).isPresent();
            entries.putAll(Amendments.load(state).essays());
            return new Left(directives, entries);
        }

        /** The same, for a memory of its own. */
        Left copy() {
            return new Left(directives, new ConcurrentHashMap<>(entries));
        }
    }

    EssayMemory(State state, Inventory files, boolean directives) {
        this(state, files, directives, Left.load(state));
    }

    /**
     * @param directives whether essays are read with them, without which they would be others
     * @param left what is in the state
     */
    EssayMemory(State state, Inventory files, boolean directives, Left left) {
        this.directives = directives;
        this.state = state;
        this.files = files;
        this.entries = left.directives() == directives ? left.entries() : new ConcurrentHashMap<>();
    }

    /** Whether essays are read with directives. */
    boolean hasDirectives() {
        return directives;
    }

    /** Begins another bake of the same site. */
    void begin(State next, Inventory now) {
        state = next;
        files = now;
    }

    /** The stamp that a file had before it was read, by its path as text; one that proves nothing when it came since. */
    Stamp stamp(String file) {
        return files.stamp(file).orElse(UNKNOWN);
    }

    /** The fingerprint of a file whose stamp proves that it has not changed. */
    Optional<Fingerprint> print(String path, Stamp stamp) {
        return Optional.ofNullable(entries.get(path)).filter(entry -> entry.stamp().provesSame(stamp)).map(Entry::print);
    }

    /** The file's essay, when a file of that fingerprint was read at that path. */
    Optional<EssayForm.Known> find(String path, Stamp stamp, Fingerprint print) {
        Entry entry = entries.get(path);
        if (entry == null || !entry.print().equals(print)) {
            return Optional.empty();
        }
        if (!entry.stamp().equals(stamp)) {
            entries.put(path, new Entry(stamp, print, entry.form()));
        }
        return Optional.of(EssayForm.read(path, new PackedInput(entry.form()), () -> text(path, print)));
    }

    /** What is known of each file, by its path. */
    Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** How many essays there are. */
    int size() {
        return entries.size();
    }

    /** The file's essay as it was read last, whatever the file is now. */
    Optional<Last> last(String path) {
        return Optional.ofNullable(entries.get(path)).map(entry -> new Last(entry.stamp(), entry.print(),
                EssayForm.read(path, new PackedInput(entry.form()), () -> text(path, entry.print()))));
    }

    /** An essay that was read. */
    record Last(Stamp stamp, Fingerprint print, EssayForm.Known essay) {}

    /** Keeps what was read; from now on the text is fetched when it is needed, so that it takes no memory. */
    EssayBody keep(String path, Stamp stamp, Fingerprint print, EssayFile file, EssayBody body) {
        PackedOutput out = new PackedOutput();
        EssayForm.write(file.header(), body, out);
        byte[] form = out.toBytes();
        entries.put(path, new Entry(stamp, print, form));
        if (!directives) {
            return body;
        }
        byte[] text = EssayForm.text(body);
        texts.put(key(path, print), text);
        try {
            state.putText(key(path, print), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return EssayForm.read(path, new PackedInput(form), () -> text(path, print)).body();
    }

    private byte[] text(String path, Fingerprint print) {
        String key = key(path, print);
        return texts.find(key)
                .or(() -> state.text(key)).orElseThrow(() -> new PackedInput.Malformed("no text of " + path));
    }

    /** The name of a file's text, as long as the file stays as it is. */
    static String key(String path, Fingerprint print) {
        return path + ' ' + Long.toHexString(print.high()) + ' ' + Long.toHexString(print.low());
    }

    /**
     * Lets go of essays whose files are gone.
     *
     * @param paths of all files, from the site's root
     */
    void keepOnly(Set<String> paths) {
        entries.keySet().retainAll(paths);
    }

    /** Hands the essays of this bake to the next. */
    void save(State into) throws IOException {
        PackedOutput out = new PackedOutput();
        out.flag(directives).all(new ArrayList<>(entries.entrySet()), entry -> {
            out.text(entry.getKey());
            entry.getValue().write(out);
        });
        into.putTable(TABLE, out.toBytes());
        if (!directives) {
            into.dropTexts();
            return;
        }
        Set<String> needed = new HashSet<>();
        entries.forEach((path, entry) -> needed.add(key(path, entry.print())));
        into.dropTexts(key -> !needed.contains(key));
    }
}

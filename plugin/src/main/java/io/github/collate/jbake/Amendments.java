package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.State;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What bakes of a few essays changed of that which the last whole bake left in the state: to write all of it anew would cost more than
 * such a bake. Whoever loads a part of it takes these in; the next whole bake writes all, and forgets them.
 *
 * @param files stamps of the site's files
 * @param essays by the paths of their files, from the site's root
 * @param pages files of the site, by their paths
 * @param prints of what these pages read, also of what was known before
 */
record Amendments(Map<String, Stamp> files, Map<String, EssayMemory.Entry> essays, Map<String, Ledger.Entry> pages,
        Map<Read, Fingerprint> prints) {

    static final Amendments NONE = new Amendments(Map.of(), Map.of(), Map.of(), Map.of());
    private static final String TABLE = "amendments";

    Amendments {
        files = Map.copyOf(files);
        essays = Map.copyOf(essays);
        pages = Map.copyOf(pages);
        prints = Map.copyOf(prints);
    }

    static Amendments load(State state) {
        return state.table(TABLE).filter(bytes -> bytes.length > 0).map(bytes -> read(new PackedInput(bytes))).orElse(NONE);
    }

    static void forget(State state) throws IOException {
        state.putTable(TABLE, new byte[0]);
    }

    /** These, and then others. */
    Amendments then(Amendments later) {
        return new Amendments(joined(files, later.files), joined(essays, later.essays), joined(pages, later.pages),
                joined(prints, later.prints));
    }

    private static <K, V> Map<K, V> joined(Map<K, V> one, Map<K, V> other) {
        Map<K, V> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    /** How many files they are of. */
    int size() {
        return files.size();
    }

    private static Amendments read(PackedInput in) {
        Map<String, Stamp> files = new HashMap<>();
        in.all(() -> files.put(in.text(), Stamp.read(in)));
        Map<String, EssayMemory.Entry> essays = new HashMap<>();
        in.all(() -> essays.put(in.text(), EssayMemory.Entry.read(in)));
        Map<Read, Fingerprint> prints = new HashMap<>();
        in.all(() -> prints.put(Read.read(in), Fingerprint.read(in)));
        Map<String, Ledger.Entry> pages = new HashMap<>();
        in.all(() -> {
            String path = in.text();
            Fingerprint own = Fingerprint.read(in);
            Set<Read> reads = Set.copyOf(in.all(() -> Read.read(in)));
            return pages.put(path, new Ledger.Entry(own, reads, Stamp.read(in)));
        });
        return new Amendments(files, essays, pages, prints);
    }

    void save(State state) throws IOException {
        PackedOutput out = new PackedOutput();
        out.all(files.entrySet(), file -> {
            out.text(file.getKey());
            file.getValue().write(out);
        });
        out.all(essays.entrySet(), essay -> {
            out.text(essay.getKey());
            essay.getValue().write(out);
        });
        out.all(prints.entrySet(), print -> {
            print.getKey().write(out);
            print.getValue().write(out);
        });
        out.all(pages.entrySet(), page -> {
            out.text(page.getKey());
            page.getValue().own().write(out);
            out.all(page.getValue().reads(), read -> read.write(out));
            page.getValue().output().write(out);
        });
        state.putTable(TABLE, out.toBytes());
    }
}

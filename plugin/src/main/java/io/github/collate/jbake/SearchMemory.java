package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Staging;
import io.github.collate.bake.State;
import io.github.collate.bake.Workers;
import io.github.collate.search.Index;
import io.github.collate.search.Shelf;
import io.github.collate.site.Addresses;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The index that readers search, as one bake leaves it to the next. In the state it is a head and its pages by the hundred, so that after an edit
 * one part is written and not all words of all pages; parts that are not those that the head names make for an empty index.
 */
final class SearchMemory {

    private static final String TABLE = "search";
    private static final int PART = 128;

    private final Index index;
    private List<?> saved;
    private List<Fingerprint> parts;

    private SearchMemory(Index index, List<Fingerprint> parts) {
        this.index = index;
        this.saved = index.state();
        this.parts = parts;
    }

    static SearchMemory load(State state) {
        return state.table(TABLE).flatMap(bytes -> read(new PackedInput(bytes), state))
                .orElseGet(() -> new SearchMemory(new Index(), List.of()));
    }

    private static Optional<SearchMemory> read(PackedInput in, State state) {
        List<Fingerprint> prints = in.all(() -> Fingerprint.read(in));
        List<byte[]> pages = new ArrayList<>();
        for (Fingerprint print : prints) {
            Optional<byte[]> part = state.table(name(pages.size())).filter(bytes -> Fingerprint.of(bytes).equals(print));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            pages.add(part.get());
        }
        return Optional.of(new SearchMemory(Index.read(in.bytes(), pages), prints));
    }

    private static String name(int part) {
        return TABLE + ' ' + part;
    }

    void save(State state) throws IOException {
        List<Fingerprint> now = new ArrayList<>();
        for (int from = 0; from < index.size(); from += PART) {
            int part = from / PART;
            int to = Math.min(index.size(), from + PART);
            boolean same = part < parts.size() && index.hasPagesOf(saved, from, to) && (to < index.size() || saved.size() == to);
            if (same) {
                now.add(parts.get(part));
            } else {
                byte[] bytes = index.pages(from, to);
                state.putTable(name(part), bytes);
                now.add(Fingerprint.of(bytes));
            }
        }
        for (int part = now.size(); part < parts.size(); part++) {
            state.putTable(name(part), new byte[0]);
        }
        PackedOutput out = new PackedOutput();
        out.all(now, print -> print.write(out)).bytes(index.head());
        state.putTable(TABLE, out.toBytes());
        saved = index.state();
        parts = now;
    }

    /** Makes the index that of this bake, and stages those of its files that are others than they were. */
    void write(Searchable searchable, Reuse reuse, Staging staging, Workers workers) throws IOException {
        Index.Hands hands = new Index.Hands() {
            @Override
            public <A, B> List<B> map(List<A> items, Function<A, B> step) {
                return workers.map(items, step);
            }
        };
        Staged staged = new Staged(reuse, staging);
        try {
            index.hold(searchable.pages(workers), hands);
            index.write(Addresses.searchFolder(), staged, hands);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        staged.made().forEach(reuse::made);
    }

    /** @param made what each file that was written says */
    private record Staged(Reuse reuse, Staging staging, Map<String, Fingerprint> made) implements Shelf {

        Staged(Reuse reuse, Staging staging) {
            this(reuse, staging, new ConcurrentHashMap<>());
        }

        @Override
        public boolean keep(String path, long sum) {
            return reuse.keep(path, print(sum), staging);
        }

        @Override
        public void put(String path, long sum, String text) {
            try {
                staging.write(path, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            made.put(path, print(sum));
        }

        private static Fingerprint print(long sum) {
            return Fingerprint.of(TABLE + sum);
        }
    }
}

package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Workers;
import io.github.collate.search.Index;
import io.github.collate.search.Shelf;
import io.github.collate.site.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The files of the index that readers search. The index itself is in the work folder. It rests on the keys of its pages and not on the state, so
 * that either may be older than the other.
 */
record SearchFiles(Reuse reuse, Staging staging, Workers workers) {

    /** Makes the index that of this bake, and stages those of its files that are others than they were. */
    void write(Searchable searchable, Order order, Fingerprint machine) throws IOException {
        Index.Hands hands = new Index.Hands() {
            @Override
            public <A, B> List<B> map(List<A> items, Function<A, B> step) {
                return workers.map(items, step);
            }
        };
        Path folder = order.work().resolve("search");
        try (Index index = Index.open(folder, machine.toString(), order.clearCache())) {
            index.hold(searchable.pages(workers), hands);
            index.write(Addresses.searchFolder(), shelf());
            index.keep();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private Shelf shelf() {
        return new Shelf() {
            @Override
            public boolean has(String path, String print) {
                return reuse.holds(path, Fingerprint.of(print));
            }

            @Override
            public void keep(String path) {
                reuse.keep(path, staging);
            }

            @Override
            public void put(String path, String print, String text) {
                Fingerprint of = Fingerprint.of(print);
                if (!reuse.keep(path, of, staging)) {
                    try {
                        staging.write(path, text.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                    reuse.made(path, of);
                }
            }
        };
    }
}

package io.github.collate.jbake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What is made on another processor before it is needed. */
final class Ahead<T> {

    private final CompletableFuture<T> made;

    private Ahead(CompletableFuture<T> made) {
        this.made = made;
    }

    /** Begins to make it. */
    static <T> Ahead<T> of(Supplier<T> maker) {
        return new Ahead<>(CompletableFuture.supplyAsync(maker));
    }

    /** What is there already. */
    static <T> Ahead<T> made(T ready) {
        return new Ahead<>(CompletableFuture.completedFuture(ready));
    }

    /**
     * Waits until it is made.
     *
     * @throws RuntimeException what its maker threw
     */
    T get() {
        try {
            return made.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (failed.getCause() instanceof Error broken) {
                throw broken;
            }
            throw failed;
        }
    }

    /** Waits until it is made or cannot be. */
    void settle() {
        made.exceptionally(failed -> null).join();
    }

    /**
     * Waits until all are made or cannot be.
     *
     * @throws RuntimeException what the first maker threw that threw something
     */
    static void all(List<? extends Ahead<?>> parts) {
        parts.forEach(Ahead::settle);
        parts.forEach(Ahead::get);
    }
}

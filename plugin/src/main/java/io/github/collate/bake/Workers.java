package io.github.collate.bake;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Does the same to many things at once and keeps their order. */
public final class Workers implements AutoCloseable {

    private final ExecutorService threads;
    private final int count;

    /** @param count how many threads, at least 1 */
    public Workers(int count) {
        this.count = count;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "bake");
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        });
    }

    /** As many threads as there are processors. */
    public static Workers onAllProcessors() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * The results of a step over all inputs, in the order of the inputs.
     *
     * @throws RuntimeException what the step threw, for the first input it failed on
     */
    public <A, B> List<B> map(List<A> inputs, Function<A, B> step) {
        Share<A, B> share = new Share<>(inputs, step);
        try {
            for (Future<Void> future : threads.invokeAll(Collections.nCopies(Math.min(count, inputs.size()), share))) {
                future.get();
            }
            return share.results();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bake was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        }
    }

    /** Each thread takes one input after the other: a task for each of ten thousand inputs would cost more than many steps do. */
    private static final class Share<A, B> implements Callable<Void> {

        private final List<A> inputs;
        private final Function<A, B> step;
        private final Object[] results;
        private final AtomicInteger next = new AtomicInteger();
        private final SortedMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

        Share(List<A> inputs, Function<A, B> step) {
            this.inputs = inputs;
            this.step = step;
            this.results = new Object[inputs.size()];
        }

        @Override
        public Void call() {
            for (int i = next.getAndIncrement(); i < results.length && failures.isEmpty(); i = next.getAndIncrement()) {
                try {
                    results[i] = step.apply(inputs.get(i));
                } catch (RuntimeException | Error failed) {
                    failures.put(i, failed);
                }
            }
            return null;
        }

        @SuppressWarnings("unchecked")
        List<B> results() {
            if (!failures.isEmpty()) {
                throw unchecked(failures.get(failures.firstKey()));
            }
            return (List<B>) Arrays.asList(results);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

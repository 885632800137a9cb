package io.github.collate.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things at once and keeps their order. */
public final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    /** @param count how many threads, at least 1 */
    public Workers(int count) {
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
        List<Callable<B>> tasks = new ArrayList<>(inputs.size());
        for (A input : inputs) {
            tasks.add(() -> step.apply(input));
        }
        try {
            List<B> results = new ArrayList<>(inputs.size());
            for (Future<B> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bake was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
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

package io.github.collate.jbake;

import java.util.function.Supplier;

/**
 * What is made when somebody first asks for it, and kept. May be used by many threads.
 *
 * @param <T> of what kind it is
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private volatile T made;

    /** @param making gives no null */
    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        if (made == null) {
            synchronized (this) {
                if (made == null) {
                    made = making.get();
                }
            }
        }
        return made;
    }
}

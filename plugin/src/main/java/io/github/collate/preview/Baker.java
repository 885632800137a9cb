package io.github.collate.preview;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.WarmOven;
import java.io.IOException;

/** Bakes a site once more: the one place through which bakes are asked for while somebody writes. */
@FunctionalInterface
public interface Baker extends AutoCloseable {

    /**
     * Bakes.
     *
     * @param order the same site each time
     * @param changes what was touched since the bake before
     * @throws IOException when files cannot be read or written for reasons that are not the author's
     */
    Outcome bake(Order order, Changes changes) throws IOException;

    /** There is to be no further bake. */
    @Override
    default void close() throws IOException {
        // Most hold nothing.
    }

    /** One that holds the site in memory and looks only at what was touched. */
    static Baker warm(WarmOven oven) {
        return new Baker() {
            @Override
            public Outcome bake(Order order, Changes changes) throws IOException {
                return changes.everything() ? oven.bake(order) : oven.bake(order, changes.paths());
            }

            @Override
            public void close() throws IOException {
                oven.close();
            }
        };
    }
}

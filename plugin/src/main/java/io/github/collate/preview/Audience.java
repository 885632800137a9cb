package io.github.collate.preview;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Premises;
import java.io.IOException;

/** Is told how each bake ended. */
@FunctionalInterface
public interface Audience {

    /** A bake has ended, and no other has begun. */
    void told(Order order, Premises premises, Outcome outcome) throws IOException;
}

package io.github.collate.preview;

import java.net.BindException;
import java.util.OptionalInt;

/** Another program listens at the port, or it may not be listened at. */
public final class PortTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final int port;
    private final int next;

    PortTaken(int port, OptionalInt next, BindException cause) {
        super("Port " + port + " is taken (" + cause.getMessage() + ").", cause);
        this.port = port;
        this.next = next.orElse(0);
    }

    /** The one that was asked for. */
    public int port() {
        return port;
    }

    /** The next one that is free; empty when there is none near. */
    public OptionalInt next() {
        return next == 0 ? OptionalInt.empty() : OptionalInt.of(next);
    }
}

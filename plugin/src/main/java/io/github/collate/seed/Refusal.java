package io.github.collate.seed;

import java.io.Serial;

/** Why no site was made, and what to do, in whole sentences. */
public final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}

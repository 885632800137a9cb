package io.github.collate.publish;

/** Why nothing was published, and what to do, in words that hold no secret. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}

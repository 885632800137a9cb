package io.github.collate.publish;

import java.util.Objects;

/** A user and a password or token; its text shows neither. */
record Credential(String user, String password) {

    Credential {
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
        return "a credential";
    }
}

package io.github.collate.collection;

import java.util.OptionalInt;

/** A checked address on the web. */
public record LinkValue(WebAddress address) implements Value {

    /** Without the scheme and a slash at the end. */
    @Override
    public String text() {
        return address.text().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    @Override
    public String machine() {
        return address.text();
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof LinkValue value ? OptionalInt.of(text().compareTo(value.text())) : OptionalInt.empty();
    }
}

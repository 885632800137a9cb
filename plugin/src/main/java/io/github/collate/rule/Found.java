package io.github.collate.rule;

import io.github.collate.text.Position;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A place where a site breaks a rule.
 *
 * @param message what is wrong and what to do, in whole sentences
 * @param about what an exception can name it by, beside its file
 */
record Found(Position position, String message, Map<About, String> about) {

    /** What an exception may name. */
    enum About {
        FILE,
        FACT,
        SOURCE,
        PAGE,
        LINK;

        /** The key in the exceptions' file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Found {
        Objects.requireNonNull(message, "message");
        Map<About, String> all = new EnumMap<>(About.class);
        all.putAll(about);
        all.put(About.FILE, position.file());
        about = Map.copyOf(all);
    }

    Found(Position position, String message, About key, String value) {
        this(position, message, Map.of(key, value));
    }
}

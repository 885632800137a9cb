package io.github.collate.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses that a text gives names to, which links before and after may use. A text is read once as if it had none; if it has,
 * it is read again.
 */
final class Labels {

    private final Map<String, Target> targets = new HashMap<>();
    private boolean known;
    private boolean missed;

    /** @param title empty when there is none */
    record Target(String address, String title) {}

    /** Notes a name; a later address of the same name counts. */
    void define(char[] text, int from, int to, Target target) {
        if (!known) {
            targets.put(name(text, from, to), target);
        }
    }

    /** What the name stands for, as far as is known. */
    Optional<Target> find(char[] text, int from, int to) {
        return known ? Optional.ofNullable(targets.get(name(text, from, to))) : Optional.empty();
    }

    private static String name(char[] text, int from, int to) {
        return Escaping.normalizeReference(new String(text, from, to - from), true);
    }

    /** Notes brackets that are certain only when they are a link; {@code false} when by now they should be one. */
    boolean miss() {
        missed = true;
        return !known;
    }

    /** Whether the text, now read to its end, gives names and must be read again. */
    boolean needSecondReading() {
        known = true;
        return !targets.isEmpty();
    }

    /** Whether all brackets are as they were read. */
    boolean areCertain() {
        return !missed || !targets.isEmpty();
    }
}

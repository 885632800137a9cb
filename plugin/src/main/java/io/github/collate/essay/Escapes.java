package io.github.collate.essay;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;

/** Texts without backslashes and entities, which are most: they are copied as they stand, where a pattern would look first. */
final class Escapes {

    private Escapes() {}

    /** Whether a part of a text stands for itself to the last character; line ends must be {@code \n} for that. */
    static boolean areMissing(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\\' || c == '&' || c == '\r' || c == '\0') {
                return false;
            }
        }
        return true;
    }

    /** Adds what the characters stand for. */
    static void resolve(BasedSequence chars, StringBuilder out) {
        if (chars instanceof CharSubSequence part && areMissing(part.getBase(), part.getStartOffset(), part.getEndOffset())) {
            out.append(part.getBase(), part.getStartOffset(), part.length());
        } else {
            out.append(chars.unescape());
        }
    }
}

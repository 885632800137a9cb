package io.github.collate.essay;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.lang.reflect.Field;
import java.util.Collection;

/** The names that {@code markdown.extensions} may hold, which are those of pegdown's constants. */
final class PegdownNames {

    private PegdownNames() {}

    /** The set of the named extensions as bits; {@code -} takes one away again, and {@code +} says nothing. */
    static int bits(Collection<String> names) {
        int bits = PegdownExtensions.NONE;
        for (String name : names) {
            if (name.startsWith("-")) {
                bits &= ~bit(name.substring(1));
            } else {
                bits |= bit(name.startsWith("+") ? name.substring(1) : name);
            }
        }
        return bits;
    }

    /** Read by reflection, as JBake does, so that both know the same names; nothing for an unknown one. */
    private static int bit(String name) {
        for (Field field : PegdownExtensions.class.getDeclaredFields()) {
            if (field.getName().equals(name) && field.getType() == int.class) {
                try {
                    return field.getInt(null);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException("a field of an interface is public: " + name, impossible);
                }
            }
        }
        return PegdownExtensions.NONE;
    }
}

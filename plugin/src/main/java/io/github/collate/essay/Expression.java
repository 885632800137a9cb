package io.github.collate.essay;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * What a claim holds against the data, as text without the quoting it was written in, and where each of its characters stands.
 *
 * @param anchors where runs of characters begin that stand side by side in the file; the first begins at 0
 */
public record Expression(String text, List<Anchor> anchors) {

    public Expression {
        Objects.requireNonNull(text, "text");
        anchors = List.copyOf(anchors);
        if (anchors.isEmpty() || anchors.get(0).offset() != 0) {
            throw new IllegalArgumentException("the first character stands somewhere");
        }
    }

    /** The place of a character, counted from 0 in UTF-16 units, from which those after it follow in the same line. */
    public record Anchor(int offset, Position position) {}

    /** The place of a character; of one past the end, where it would stand. */
    public Position at(int offset) {
        Anchor before = anchors.get(0);
        for (Anchor anchor : anchors) {
            if (anchor.offset() <= offset) {
                before = anchor;
            }
        }
        Position start = before.position();
        return new Position(start.file(), start.line(), start.column() + Math.max(0, offset - before.offset()));
    }

    /** Puts an expression together of the characters of an essay's body. */
    static final class Builder {

        private final IntFunction<Position> places;
        private final StringBuilder text = new StringBuilder();
        private final List<Anchor> anchors = new ArrayList<>();
        private int last = Integer.MIN_VALUE;

        /** @param places the place of a character of the body, counted from 0 */
        Builder(IntFunction<Position> places) {
            this.places = places;
        }

        /** Adds a character of a part of the body. */
        void add(BasedSequence chars, int index) {
            // flexmark ends some lines with a character of its own, which stands nowhere.
            int found = chars.getIndexOffset(index);
            int offset = found >= 0 ? found : Math.max(last + 1, chars.getStartOffset());
            boolean follows = offset == last + 1 && text.charAt(text.length() - 1) != '\n';
            if (!follows) {
                anchors.add(new Anchor(text.length(), places.apply(offset)));
            }
            text.append(chars.charAt(index));
            last = offset;
        }

        boolean isBlank() {
            return text.toString().isBlank();
        }

        Expression done() {
            return new Expression(text.toString(), anchors);
        }
    }
}

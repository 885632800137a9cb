package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block {@code claim}: paragraphs in Markdown, a line {@code ---}, and the expression. Its children are the paragraphs.
 */
final class ClaimBlock extends Block {

    private static final String WORD = "claim";
    private static final String LINE = "---";

    private final int reference;

    ClaimBlock(BasedSequence chars, int reference) {
        super(chars);
        this.reference = reference;
    }

    int reference() {
        return reference;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The lines of a block on either side of the last line {@code ---}; both empty when there is none. */
    record Halves(List<BasedSequence> text, List<BasedSequence> expression) {

        Halves {
            text = List.copyOf(text);
            expression = List.copyOf(expression);
        }

        boolean areFilled() {
            return isFilled(text) && isFilled(expression);
        }

        private static boolean isFilled(List<BasedSequence> lines) {
            return lines.stream().anyMatch(line -> !line.isBlank());
        }
    }

    /**
     * A text taken out of the body.
     *
     * @param offsets where each of its characters stands in the body, and one behind the last
     */
    record Part(String text, List<Integer> offsets) {

        Part {
            offsets = List.copyOf(offsets);
        }

        int offset(int index) {
            return offsets.get(Math.min(index, offsets.size() - 1));
        }
    }

    /** The paragraphs of a block, as they would stand alone. */
    static Part text(FencedCodeBlock block) {
        StringBuilder text = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        int last = block.getStartOffset();
        for (BasedSequence line : halves(block).text()) {
            for (int i = 0; i < line.length(); i++) {
                int found = line.getIndexOffset(i);
                last = found >= 0 ? found : last + 1;
                text.append(line.charAt(i));
                offsets.add(last);
            }
        }
        offsets.add(last + 1);
        return new Part(text.toString(), offsets);
    }

    static boolean isClaim(FencedCodeBlock block) {
        String info = block.getInfo().trim().toString();
        return info.equals(WORD) || info.startsWith(WORD + " ");
    }

    /** What follows the word in the line of the fence. */
    static BasedSequence parameters(FencedCodeBlock block) {
        BasedSequence info = block.getInfo().trim();
        return info.subSequence(WORD.length()).trim();
    }

    static Halves halves(FencedCodeBlock block) {
        List<BasedSequence> lines = block.getContentLines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).trim().equals(LINE)) {
                return new Halves(lines.subList(0, i), lines.subList(i + 1, lines.size()));
            }
        }
        return new Halves(List.of(), List.of());
    }
}

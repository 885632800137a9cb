package io.github.collate.essay;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Reads code within a line as flexmark does. Its own way looks for backticks by a pattern whose matcher copies the whole
 * paragraph at each run of them.
 */
final class CodeSpanParser implements InlineParserExtension {

    private static final char TICK = '`';

    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return String.valueOf(TICK);
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new CodeSpanParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /** Code ends at the next run of as many backticks as it began with; without such a run these are text. */
    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int opened = runEnd(input, start);
        int run = input.indexOf(TICK, opened);
        while (run >= 0) {
            int closed = runEnd(input, run);
            if (closed - run == opened - start) {
                BasedSequence text = input.subSequence(opened, run);
                Code code = new Code(input.subSequence(start, opened), text, input.subSequence(run, closed));
                code.appendChild(new Text(text));
                parser.appendNode(code);
                parser.setIndex(closed);
                return true;
            }
            run = input.indexOf(TICK, closed);
        }
        parser.appendText(input.subSequence(start, opened));
        parser.setIndex(opened);
        return true;
    }

    private static int runEnd(BasedSequence input, int start) {
        int end = start;
        while (end < input.length() && input.charAt(end) == TICK) {
            end++;
        }
        return end;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // nothing is kept
    }
}

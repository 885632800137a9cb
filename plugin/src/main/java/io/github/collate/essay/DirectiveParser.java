package io.github.collate.essay;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.essay.DirectiveNode.Form;
import java.util.Set;

/**
 * Finds directives where Markdown reads text: code, HTML and addresses of links never come here, and a backslash is gone
 * together with the mark it stood before.
 */
final class DirectiveParser implements InlineParserExtension {

    /** A directive may hold a bar, so it must be found before a table is cut into cells; this one is asked first. */
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[{!";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new DirectiveParser();
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

    private final ClaimParser claims = new ClaimParser();

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (parser.peek() == '!') {
            return passExclamation(parser, input, start);
        }
        if (parser.peek() == '{' && claims.parseMisplaced(parser)) {
            return true;
        }
        if (end(Form.SUBJECT, input, start) == 0 && claims.parse(parser)) {
            return true;
        }
        for (Form form : Form.values()) {
            int end = end(form, input, start);
            if (end > 0 && !isLink(form, parser, input, start, end)) {
                parser.flushTextNode();
                parser.appendNode(new DirectiveNode(form, input.subSequence(start, end)));
                parser.setIndex(end);
                return true;
            }
        }
        return false;
    }

    /** {@code Wow![[tiktok]]} is no image; without this the exclamation mark would take the bracket with it. */
    private static boolean passExclamation(LightInlineParser parser, BasedSequence input, int start) {
        if (ClaimParser.isAt(input, start + 1)) {
            parser.appendText(input.subSequence(start, start + 1));
            parser.setIndex(start + 1);
            return true;
        }
        for (Form form : Form.values()) {
            int end = end(form, input, start + 1);
            if (form != Form.FACT && end > 0 && !isLink(form, parser, input, start + 1, end)) {
                parser.appendText(input.subSequence(start, start + 1));
                parser.setIndex(start + 1);
                return true;
            }
        }
        return false;
    }

    /** Where the directive ends; 0 when there is none, as when it is empty or not closed in the same line. */
    private static int end(Form form, BasedSequence input, int start) {
        int content = start + form.opening.length();
        if (!startsWith(input, start, form.opening)) {
            return 0;
        }
        char open = form.opening.charAt(0);
        char close = form.closing.charAt(0);
        for (int i = content; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == close) {
                boolean filled = !input.subSequence(content, i).isBlank();
                return filled && startsWith(input, i, form.closing) ? i + form.closing.length() : 0;
            }
            if (c == open || c == '\n' || c == '\r') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean startsWith(BasedSequence input, int start, String text) {
        if (start + text.length() > input.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (input.charAt(start + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What Markdown itself takes for a link stays one: {@code [[1]](address)}, and labels that the essay defines. */
    private static boolean isLink(Form form, LightInlineParser parser, BasedSequence input, int start, int end) {
        if (form == Form.FACT) {
            return false;
        }
        char next = end < input.length() ? input.charAt(end) : '\0';
        if (next == '(') {
            return true;
        }
        ReferenceRepository labels = Parser.REFERENCES.get(parser.getDocument());
        int inner = form == Form.SUBJECT ? 1 : 0;
        if (isLabel(labels, input.subSequence(start + inner, end - inner))) {
            return true;
        }
        int labelEnd = next == '[' ? input.indexOf(']', end) : -1;
        return labelEnd > 0 && isLabel(labels, input.subSequence(end, labelEnd + 1));
    }

    private static boolean isLabel(ReferenceRepository labels, BasedSequence bracketed) {
        String label = bracketed.subSequence(1, bracketed.length() - 1).toString();
        return !label.isEmpty() && labels.containsKey(labels.normalizeKey(label));
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        claims.readSentences(parser);
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // nothing is kept
    }
}

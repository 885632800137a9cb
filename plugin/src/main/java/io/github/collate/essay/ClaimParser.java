package io.github.collate.essay;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds {@code [sentence]{claim="…"}} within a line of text. The sentence is read when all else has been, since flexmark's reader of
 * text cannot read one text within another.
 */
final class ClaimParser {

    private final Deque<ClaimSpan> unread = new ArrayDeque<>();

    /** Takes the claim that begins at the parser's place; false when none does. */
    boolean parse(LightInlineParser parser) {
        Optional<ClaimSpan> found = find(parser.getInput(), parser.getIndex());
        found.ifPresent(claim -> {
            parser.flushTextNode();
            parser.appendNode(claim);
            parser.setIndex(parser.getIndex() + claim.getChars().length());
            unread.add(claim);
        });
        return found.isPresent();
    }

    /** Takes the brace of attributes that were put to a link, where they would be shown as they are. */
    boolean parseMisplaced(LightInlineParser parser) {
        int start = parser.getIndex();
        if (!SpanAttributes.areMeant(parser.getInput(), start)) {
            return false;
        }
        parser.flushTextNode();
        Node before = parser.getBlock().getLastChild();
        boolean link = before instanceof Link || before instanceof LinkRef || before instanceof DirectiveNode;
        if (link) {
            parser.appendNode(new ClaimSpan(parser.getInput().subSequence(start, start + 1), BasedSequence.NULL, BasedSequence.NULL));
            parser.setIndex(start + 1);
        }
        return link;
    }

    /** Whether a claim begins at an index. */
    static boolean isAt(BasedSequence input, int start) {
        return find(input, start).isPresent();
    }

    private static Optional<ClaimSpan> find(BasedSequence input, int start) {
        if (start >= input.length() || input.charAt(start) != '[' || input.indexOf("]{", start) < 0) {
            return Optional.empty();
        }
        int close = closingBracket(input, start);
        if (close < 0) {
            return Optional.empty();
        }
        BasedSequence sentence = input.subSequence(start + 1, close);
        Optional<SpanAttributes> attributes = SpanAttributes.read(input, close + 1);
        if (attributes.isPresent()) {
            boolean claims = attributes.get().entry(SpanAttributes.CLAIM).isPresent()
                    || SpanAttributes.areMeant(input, close + 1);
            int end = attributes.get().end();
            return claims ? Optional.of(new ClaimSpan(input.subSequence(start, end), sentence, input.subSequence(close + 1, end)))
                    : Optional.empty();
        }
        return SpanAttributes.areMeant(input, close + 1)
                ? Optional.of(new ClaimSpan(input.subSequence(start, close + 1), sentence, BasedSequence.NULL))
                : Optional.empty();
    }

    /** Where the bracket closes that opens at an index; brackets in code and behind a backslash do not count. Else -1. */
    private static int closingBracket(BasedSequence input, int start) {
        int depth = 0;
        int at = start;
        while (at < input.length()) {
            char c = input.charAt(at);
            if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return at;
            }
            at = c == '\\' ? at + 2 : c == '`' ? codeEnd(input, at) : at + 1;
        }
        return -1;
    }

    private static int codeEnd(BasedSequence input, int start) {
        int opened = runEnd(input, start);
        int run = input.indexOf('`', opened);
        while (run >= 0) {
            int closed = runEnd(input, run);
            if (closed - run == opened - start) {
                return closed;
            }
            run = input.indexOf('`', closed);
        }
        return opened;
    }

    private static int runEnd(BasedSequence input, int start) {
        int at = start;
        while (at < input.length() && input.charAt(at) == '`') {
            at++;
        }
        return at;
    }

    /** Reads the sentences of all claims, and of those within them. */
    void readSentences(InlineParser parser) {
        for (ClaimSpan claim = unread.poll(); claim != null; claim = unread.poll()) {
            parser.parse(claim.sentence(), claim);
        }
    }
}

package io.github.collate.essay;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.LineBreakNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of an essay without marks: all of them to be counted, those of the first paragraphs to be shown. */
final class PlainText {

    /** Longer than any description. */
    private static final int OPENING = 1000;

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder opening = new StringBuilder();

    private PlainText() {}

    static PlainText of(Document document) {
        PlainText text = new PlainText();
        text.blocks(document);
        return text;
    }

    /** The first paragraphs, with marks for references. */
    String opening() {
        return opening.toString();
    }

    /** Runs of characters between spaces that hold a letter or a digit; a reference counts as one. */
    int words() {
        int words = 0;
        boolean counted = false;
        char[] text = new char[all.length()];
        all.getChars(0, text.length, text, 0);
        for (char c : text) {
            if (isSpace(c)) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    /** Most characters are seen not to be one without asking Unicode. */
    private static boolean isSpace(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (hasBlocks(node)) {
                blocks(node);
            } else {
                text(node);
            }
        }
    }

    private static boolean hasBlocks(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block) {
                return true;
            }
        }
        return false;
    }

    private void text(Node block) {
        if (block instanceof HtmlBlockBase || block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
            return;
        }
        int start = all.length();
        inline(block);
        all.append('\n');
        if (block instanceof Paragraph && opening.length() < OPENING) {
            opening.append(all, start, all.length());
        }
    }

    private void inline(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DirectiveNode directive) {
                directive(directive);
            } else if (node instanceof LineBreakNode && !node.hasChildren()) {
                all.append(' ');
            } else if (node instanceof Code code) {
                all.append(code.getText());
            } else if (node instanceof DelimitedLinkNode address) {
                all.append(address.getText());
            } else if (node instanceof TypographicQuotes quotes) {
                all.append(Escaping.unescapeString(quotes.getTypographicOpening()));
                inline(node);
                all.append(Escaping.unescapeString(quotes.getTypographicClosing()));
            } else if (node instanceof TypographicSmarts smarts) {
                all.append(Escaping.unescapeString(smarts.getTypographicText()));
            } else if (!isSilent(node)) {
                textOrChildren(node);
            }
        }
    }

    private static boolean isSilent(Node node) {
        return node instanceof HtmlInlineBase || node instanceof Image || node instanceof ImageRef || node instanceof Footnote;
    }

    private void textOrChildren(Node node) {
        if (node.hasChildren()) {
            inline(node);
            all.append(node instanceof TableCell ? " " : "");
        } else {
            Escapes.resolve(node.getChars(), all);
        }
    }

    private void directive(DirectiveNode directive) {
        if (!directive.isReference()) {
            all.append(directive.getChars());
        } else if (directive.form() != DirectiveNode.Form.CITATION) {
            all.append(Template.textMark(directive.reference()));
        } else if (!all.isEmpty() && all.charAt(all.length() - 1) == ' ') {
            all.setLength(all.length() - 1);
        }
    }
}

package io.github.collate.essay;

import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a parsed essay as HTML, byte for byte as flexmark's own renderer under the options of {@link Markdown}, but without
 * its bookkeeping of lines and positions. It knows the common nodes only, and says so when it meets another.
 */
final class TreeHtml {

    private static final Map<Class<? extends Node>, Rule> RULES = rules();

    /** Room for the tags of an essay of one line. */
    private static final int SHORT = 64;

    private final DataHolder options;
    private final ListOptions lists;
    private final Document document;
    private final CharSubSequence source;
    private final HtmlLines html;
    private boolean known = true;

    /** How a kind of node is written. */
    @FunctionalInterface
    interface Rule {

        void write(Node node, TreeHtml tree, HtmlLines html);
    }

    private TreeHtml(Document document, DataHolder options) {
        this.options = options;
        this.lists = ListOptions.get(options);
        this.document = document;
        this.source = (CharSubSequence) document.getChars().getBaseSequence();
        this.html = new HtmlLines(source.length() + source.length() / 4 + SHORT);
    }

    private static Map<Class<? extends Node>, Rule> rules() {
        Map<Class<? extends Node>, Rule> rules = new HashMap<>();
        BlockHtml.addTo(rules);
        InlineHtml.addTo(rules);
        LinkHtml.addTo(rules);
        return Map.copyOf(rules);
    }

    /**
     * The HTML; nothing when the essay holds what only flexmark can write.
     *
     * @param document parsed by {@link Parsers}
     */
    static Optional<String> of(Document document, DataHolder options) {
        TreeHtml tree = new TreeHtml(document, options);
        tree.children(document);
        String written = tree.html.end();
        return tree.known && !tree.html.hasReturn() ? Optional.of(written) : Optional.empty();
    }

    Document document() {
        return document;
    }

    DataHolder options() {
        return options;
    }

    ListOptions lists() {
        return lists;
    }

    /** Leaves the essay to flexmark. */
    void giveUp() {
        known = false;
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null && known; node = node.getNext()) {
            Rule rule = RULES.get(node.getClass());
            if (rule == null) {
                giveUp();
            } else {
                rule.write(node, this, html);
            }
        }
    }

    /** Writes a text in which backslashes and entities stand for other characters. */
    void escaped(BasedSequence text) {
        boolean inSource = text instanceof CharSubSequence && text.getBaseSequence() == source;
        if (inSource && Escapes.areMissing(source.getBase(), text.getStartOffset(), text.getEndOffset())) {
            html.text(source.getBase(), text.getStartOffset(), text.getEndOffset());
        } else {
            html.text(Escaping.normalizeEOL(text.unescape()));
        }
    }
}

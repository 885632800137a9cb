package io.github.collate.audit;

import io.github.collate.audit.Block.Run;
import io.github.collate.audit.Block.Voice;
import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of an essay as readers have it, block by block: without code, numbers of footnotes, addresses and what opens only when
 * it is asked for.
 *
 * @param own all runs of the author's own words, as they were written, in order
 */
record Text(List<Block> blocks, List<String> own) {

    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("p", "paragraph"), Map.entry("li", "list item"),
            Map.entry("h1", "heading"), Map.entry("h2", "heading"), Map.entry("h3", "heading"), Map.entry("h4", "heading"),
            Map.entry("h5", "heading"), Map.entry("h6", "heading"), Map.entry("td", "table cell"), Map.entry("th", "table cell"),
            Map.entry("caption", "caption"), Map.entry("figcaption", "caption"), Map.entry("blockquote", "quotation"),
            Map.entry("dt", "list item"), Map.entry("dd", "list item"), Map.entry("div", "paragraph"), Map.entry("body", "paragraph"),
            Map.entry("section", "paragraph"), Map.entry("summary", "paragraph"));
    /** The table behind a chart says what its drawing shows. */
    private static final String SHOWN = "chart-table";
    /** Its cells of values; the others hold dates and sources, which stand on cards elsewhere. */
    private static final String SAID = "said";
    private static final Set<String> UNREAD = Set.of("script", "style", "code", "pre", "template", "button", "svg", "math");

    Text {
        blocks = List.copyOf(blocks);
        own = List.copyOf(own);
    }

    /**
     * Reads a body whose references are marked.
     *
     * @param names of subjects
     */
    static Text of(String html, List<Reference> references, Names names) {
        Reader reader = new Reader(references);
        Element body = Jsoup.parseBodyFragment(html).body();
        reader.read(body, new Context(body, Voice.OWN, Block.NONE, Block.NONE, false, false));
        List<Block> blocks = new ArrayList<>();
        reader.drafts.forEach((element, draft) -> {
            String text = names.without(draft.text.toString());
            if (!text.isBlank()) {
                blocks.add(Block.of(kind(element), text, draft.runs));
            }
        });
        return new Text(blocks, reader.own);
    }

    private static String kind(Element block) {
        boolean quoted = block.tagName().equals("p") && block.parents().is("blockquote");
        return quoted ? KINDS.get("blockquote") : KINDS.get(block.tagName());
    }

    /**
     * What holds where a node stands.
     *
     * @param block the element that the text belongs to
     * @param component whether what is around was written by a component
     */
    private record Context(Element block, Voice voice, int reference, int claim, boolean aside, boolean component) {

        Context in(Element other) {
            return new Context(other, voice, reference, claim, aside, component);
        }

        Context as(Voice other, int number, boolean byComponent) {
            return new Context(block, other, number, claim, aside, byComponent);
        }
    }

    private static final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
    }

    private static final class Reader {

        private final List<Reference> references;
        private final Map<Element, Draft> drafts = new LinkedHashMap<>();
        private final List<String> own = new ArrayList<>();

        Reader(List<Reference> references) {
            this.references = references;
        }

        void read(Node node, Context context) {
            if (node instanceof TextNode text) {
                add(text.getWholeText(), context);
            } else if (node instanceof Element element && isRead(element, context)) {
                Context inner = KINDS.containsKey(element.tagName()) ? context.in(element) : context;
                inner = marked(element, inner);
                if (element.hasClass("no-fact") && !inner.component()) {
                    inner = new Context(inner.block(), inner.voice(), inner.reference(), inner.claim(), true, false);
                }
                if (element.tagName().equals("br")) {
                    add(" ", context);
                }
                for (Node child : element.childNodes()) {
                    read(child, inner);
                }
            }
        }

        private boolean isRead(Element element, Context context) {
            if (UNREAD.contains(element.tagName()) || element.hasAttr("hidden") || element.hasAttr("popover")
                    || element.hasClass("footnote-ref") || element.hasClass("footnote-backref")) {
                return false;
            }
            if (element.tagName().equals("td") && !element.hasClass(SAID) && context.component() && isChart(context.reference())) {
                return false;
            }
            boolean closed = context.component() && !element.hasClass(SHOWN) && element.parent() != null && element.parent().tagName().equals("details")
                    && !element.tagName().equals("summary");
            return !closed && !(element.tagName().equals("a") && element.text().matches("(?:https?://|www\\.)\\S+"));
        }

        private Context marked(Element element, Context context) {
            String mark = element.attr(MarkedText.ATTRIBUTE);
            if (mark.isEmpty()) {
                boolean cell = context.voice() == Voice.NAME && context.component() && isTable(context.reference());
                return !cell ? context
                        : element.tagName().equals("td") ? context.as(Voice.CELL, context.reference(), true)
                        : element.tagName().matches("caption|figcaption") ? context.as(Voice.QUOTE, context.reference(), true) : context;
            }
            if (mark.equals(MarkedText.OTHER)) {
                return context.as(Voice.NAME, Block.NONE, true);
            }
            int number = Integer.parseInt(mark);
            Reference reference = references.get(number);
            if (reference instanceof FactReference || reference instanceof FactDifference) {
                return context.as(Voice.QUOTE, number, true);
            }
            if (reference instanceof SubjectReference || isTable(reference)) {
                return context.as(Voice.NAME, number, true);
            }
            return new Context(context.block(), Voice.OWN, Block.NONE, number, context.aside(), false);
        }

        private boolean isChart(int reference) {
            return reference != Block.NONE && references.get(reference) instanceof ChartBlock;
        }

        private static boolean isTable(Reference reference) {
            return reference instanceof ComparisonBlock || reference instanceof ChartBlock;
        }

        private boolean isTable(int reference) {
            return reference != Block.NONE && isTable(references.get(reference));
        }

        private void add(String written, Context context) {
            boolean shown = context.voice() != Voice.NAME
                    || context.reference() != Block.NONE && references.get(context.reference()) instanceof SubjectReference;
            if (!shown || written.isEmpty()) {
                return;
            }
            Draft draft = drafts.computeIfAbsent(context.block(), block -> new Draft());
            int start = draft.text.length();
            boolean name = context.voice() == Voice.NAME;
            draft.text.append((name ? Names.masked(written) : written).replaceAll("\\s", " "));
            draft.runs.add(new Run(start, draft.text.length(), context.voice(), context.reference(), context.claim(), context.aside(),
                    context.voice() == Voice.OWN ? own.size() : Block.NONE));
            if (context.voice() == Voice.OWN) {
                own.add(written);
            }
        }
    }
}

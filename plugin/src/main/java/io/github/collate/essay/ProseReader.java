package io.github.collate.essay;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.LineBreakNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes running text and links out of a parsed essay. */
final class ProseReader {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z](?:[^'\"<>]++|\"[^\"]*+\"|'[^']*+')*+>");

    private final IntFunction<Position> places;
    private final Function<String, Document> parser;
    private final DirectiveSyntax syntax = new DirectiveSyntax(new Problems());
    private final List<Prose.Paragraph> paragraphs = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Prose.Run> runs = new ArrayList<>();
    private List<io.github.collate.essay.Reference> references = new ArrayList<>();

    /** @param parser reads the text of a block {@code claim} */
    ProseReader(IntFunction<Position> places, Function<String, Document> parser) {
        this.places = places;
        this.parser = parser;
    }

    Prose read(String file, Document document) {
        links(document);
        blocks(document);
        return new Prose(file, paragraphs, links);
    }

    private void links(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock block && ClaimBlock.isClaim(block)) {
                ClaimBlock.Part part = ClaimBlock.text(block);
                ProseReader within = new ProseReader(offset -> places.apply(part.offset(offset)), parser);
                within.links(parser.apply(part.text()));
                links.addAll(within.links);
            } else {
                link(node);
                links(node);
            }
        }
    }

    private void link(Node node) {
        if (node instanceof Link link) {
            add(Prose.Form.LINK, link.getUrl(), "", link);
        } else if (node instanceof Image image) {
            add(Prose.Form.IMAGE, image.getUrl(), words(image), image);
        } else if (node instanceof LinkRef label && label.isDefined()) {
            add(Prose.Form.LINK, definition(label.getReferenceNode(label.getDocument())), "", label);
        } else if (node instanceof ImageRef label && label.isDefined()) {
            add(Prose.Form.IMAGE, definition(label.getReferenceNode(label.getDocument())), words(label), label);
        } else if (node instanceof AutoLink address) {
            add(Prose.Form.LINK, address.getText(), "", address);
        } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
            for (Matcher tag = TAG.matcher(node.getChars()); tag.find();) {
                links.add(new Prose.Link(Prose.Form.HTML, tag.group(), "", places.apply(node.getChars().getIndexOffset(tag.start()))));
            }
        }
    }

    static List<Prose.Link> tags(String file, String html, boolean isFile) {
        List<Prose.Link> links = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int seen = 0;
        for (Matcher tag = TAG.matcher(html); tag.find();) {
            for (; seen < tag.start(); seen++) {
                if (html.charAt(seen) == '\n') {
                    line++;
                    lineStart = seen + 1;
                }
            }
            links.add(new Prose.Link(Prose.Form.HTML, tag.group(), "",
                    isFile ? new Position(file, line, tag.start() - lineStart + 1) : Position.ofFile(file)));
        }
        return links;
    }

    private static BasedSequence definition(Reference definition) {
        return definition.getUrl();
    }

    private static String words(Node image) {
        return new TextCollectingVisitor().collectAndGetText(image).strip();
    }

    private void add(Prose.Form form, BasedSequence target, String words, Node node) {
        links.add(new Prose.Link(form, target.unescape(), words, places.apply(node.getStartOffset())));
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (hasBlocks(node)) {
                if (!(node instanceof BlockQuote)) {
                    blocks(node);
                }
            } else if (!isOther(node)) {
                inline(node);
                end();
            }
        }
    }

    private static boolean isOther(Node block) {
        return block instanceof HtmlBlockBase || block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock
                || block instanceof BlockQuote || block instanceof Reference;
    }

    private static boolean hasBlocks(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block) {
                return true;
            }
        }
        return false;
    }

    private void end() {
        if (!runs.isEmpty()) {
            paragraphs.add(new Prose.Paragraph(text.toString(), runs, references));
        }
        text = new StringBuilder();
        runs = new ArrayList<>();
        references = new ArrayList<>();
    }

    private void inline(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DirectiveNode directive) {
                name(directive);
                other(node);
            } else if (node instanceof LineBreakNode) {
                text.append(' ');
            } else if (node instanceof Text || node instanceof TypographicSmarts) {
                add(node);
            } else if (isQuoted(node)) {
                names(node);
                other(node);
            } else if (node instanceof Code) {
                other(node);
            } else if (node instanceof TextBase || node instanceof ContentNode || node.hasChildren()) {
                inline(node);
            } else {
                other(node);
            }
        }
    }

    /** What is held to its own by somebody else: where a link leads, who is quoted, the expression of a claim. */
    private static boolean isQuoted(Node node) {
        return node instanceof Link || node instanceof LinkRef || node instanceof Image || node instanceof ImageRef
                || node instanceof TypographicQuotes || node instanceof ClaimSpan;
    }

    private void names(Node parent) {
        for (Node node : parent.getDescendants()) {
            if (node instanceof DirectiveNode directive) {
                name(directive);
            }
        }
    }

    private void name(DirectiveNode directive) {
        syntax.read(directive, places.apply(directive.getStartOffset()), io.github.collate.essay.Reference.Place.TEXT)
                .ifPresent(references::add);
    }

    private void other(Node node) {
        runs.add(new Prose.Run(text.length(), places.apply(node.getStartOffset())));
        text.append(Prose.OTHER);
    }

    private void add(Node node) {
        runs.add(new Prose.Run(text.length(), places.apply(node.getStartOffset())));
        text.append(node.getChars());
    }
}

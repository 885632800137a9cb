package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.anchorlink.AnchorLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Numbers the references of an essay in the order of its text, and leaves the malformed ones as they are written. */
final class ReferenceGatherer {

    private final List<Reference> references;
    private final IntFunction<Position> places;
    private final DirectiveSyntax syntax;
    private final CompareBlock compareBlocks;
    private final ChartBlockReader chartBlocks;
    private final ClaimSyntax claims;
    private final Function<String, Document> parser;
    private final Problems problems;

    /**
     * @param places the place in the author's file of a character of the body, counted from 0
     * @param parser reads the text of a block {@code claim}
     */
    ReferenceGatherer(IntFunction<Position> places, Function<String, Document> parser, Problems problems) {
        this(new ArrayList<>(), places, parser, problems);
    }

    private ReferenceGatherer(List<Reference> references, IntFunction<Position> places, Function<String, Document> parser,
            Problems problems) {
        this.references = references;
        this.problems = problems;
        this.places = places;
        this.syntax = new DirectiveSyntax(problems);
        this.compareBlocks = new CompareBlock(places, problems);
        this.chartBlocks = new ChartBlockReader(places, problems);
        this.claims = new ClaimSyntax(places, problems);
        this.parser = parser;
    }

    List<Reference> gather(Document document) {
        visitChildren(document, Reference.Place.TEXT);
        return List.copyOf(references);
    }

    private void visitChildren(Node parent, Reference.Place place) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            visit(node, place);
        }
    }

    private void visit(Node node, Reference.Place place) {
        if (node instanceof DirectiveNode directive) {
            syntax.read(directive, places.apply(directive.getStartOffset()), place).ifPresent(reference -> {
                directive.refersTo(references.size());
                references.add(reference);
            });
        } else if (node instanceof FencedCodeBlock block && CompareBlock.isCompare(block)) {
            compareBlocks.read(block, count(ComparisonBlock.class) + 1).ifPresent(comparison -> replace(block, comparison));
        } else if (node instanceof FencedCodeBlock block && ChartBlockReader.isChart(block)) {
            chartBlocks.read(block, count(ChartBlock.class) + 1).ifPresent(chart -> replace(block, chart));
        } else if (node instanceof ClaimSpan claim) {
            span(claim, place);
        } else if (node instanceof FencedCodeBlock block && ClaimBlock.isClaim(block)) {
            claims.read(block).ifPresent(reference -> block(block, reference));
        } else {
            visitChildren(node, within(node, place));
        }
    }

    private void span(ClaimSpan claim, Reference.Place place) {
        claims.read(claim, place).ifPresent(reference -> {
            claim.refersTo(references.size());
            references.add(reference);
        });
        visitChildren(claim, place);
    }

    private void block(FencedCodeBlock block, Reference reference) {
        ClaimBlock claim = new ClaimBlock(block.getChars(), references.size());
        references.add(reference);
        ClaimBlock.Part text = ClaimBlock.text(block);
        claim.takeChildren(parser.apply(text.text()));
        block.insertBefore(claim);
        block.unlink();
        new ReferenceGatherer(references, offset -> places.apply(text.offset(offset)), parser, problems)
                .visitChildren(claim, Reference.Place.TEXT);
    }

    private void replace(FencedCodeBlock block, Reference reference) {
        block.insertBefore(new CompareBlock.Rendered(block.getChars(), references.size()));
        block.unlink();
        references.add(reference);
    }

    private int count(Class<? extends Reference> kind) {
        return (int) references.stream().filter(kind::isInstance).count();
    }

    private static Reference.Place within(Node node, Reference.Place outside) {
        boolean image = node instanceof Image || node instanceof ImageRef label && label.getReferenceNode(node.getDocument()) != null;
        if (image || outside == Reference.Place.IMAGE) {
            return Reference.Place.IMAGE;
        }
        boolean link = node instanceof Link || node instanceof AnchorLink
                || node instanceof LinkRef label && label.getReferenceNode(node.getDocument()) != null;
        if (link) {
            return Reference.Place.LINK;
        }
        return outside == Reference.Place.TEXT && node instanceof Heading ? Reference.Place.HEADING : outside;
    }
}

package io.github.collate.jbake;

import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.site.Anchors;
import io.github.collate.site.References;
import io.github.collate.text.Position;
import io.github.collate.view.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Quotes facts as essays do. */
final class SiteQuotes implements Quotes {

    /** The engine knows where in the template this is, and tells. */
    private static final Position TEMPLATE = Position.ofFile("template");

    private final References references;
    private final Views views;
    private final Components components;

    SiteQuotes(References references, Views views, Components components) {
        this.references = references;
        this.views = views;
        this.components = components;
    }

    @Override
    public Quote quote(String written, String rootPath, String card) {
        Problems problems = new Problems();
        EssayText text = new EssayText(references, views, components, List.of(), Map.of(), Anchors.NONE, rootPath, () -> card);
        return Reference.toFact(written, TEMPLATE, problems)
                .flatMap(reference -> quote(reference, text, problems))
                .orElseThrow(() -> new IllegalArgumentException(
                        problems.all().stream().map(Problem::message).collect(Collectors.joining(" "))));
    }

    private Optional<Quote> quote(Reference reference, EssayText text, Problems problems) {
        if (reference instanceof FactDifference difference) {
            return references.difference(difference, problems)
                    .map(found -> new Quote(text.html(difference), text.text(difference)));
        }
        FactReference fact = (FactReference) reference;
        return references.fact(fact, problems).map(found -> new Quote(text.html(fact), text.text(fact)));
    }
}

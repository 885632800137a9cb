package io.github.collate.view;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Collection;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Likeness;
import io.github.collate.comparison.Request;
import io.github.collate.comparison.Row;
import io.github.collate.problem.Problems;
import io.github.collate.site.Addresses;
import io.github.collate.site.PagePath;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Optional;

/** Makes the pages of comparisons that authors ask for. */
record ComparisonPages(Tables tables, Links links, Surroundings surroundings) {

    ComparisonPageView page(Collection collection, AskedComparison asked) {
        List<Subject> subjects = links.subjects(collection, asked);
        Comparison comparison = compared(collection, asked);
        List<Link> others = collection.comparisons().stream()
                .filter(other -> other != asked && sharesASubject(other, asked))
                .map(other -> links.comparison(collection, other))
                .toList();
        Optional<PagePath> page = Optional.of(Addresses.of(asked));
        return new ComparisonPageView(links.title(collection, asked), asked.about(), asked.verdict(),
                subjects.stream().map(links::subject).toList(),
                tables.table("different", "Where they differ", comparison.only(Likeness.DIFFERENT), page),
                tables.table("open", "What stays open", comparison.only(Likeness.OPEN), page),
                tables.table("same", "Where they are the same", comparison.only(Likeness.SAME), page), surroundings.essays(subjects), others);
    }

    /** The table of the page before it is parted. */
    Comparison compared(Collection collection, AskedComparison asked) {
        return Request.of(collection, asked).resolve(links.data(), new Problems()).map(ComparisonPages::recorded)
                .orElseThrow(() -> new IllegalArgumentException("not checked before: the comparison at " + asked.position()));
    }

    private static boolean sharesASubject(AskedComparison one, AskedComparison other) {
        return one.subjects().stream().anyMatch(subject ->
                other.subjects().stream().anyMatch(same -> same.text().equals(subject.text())));
    }

    /** Without rows that nobody recorded anything in. */
    static Comparison recorded(Comparison comparison) {
        List<Row> rows = comparison.rows().stream().filter(row -> row.cells().stream().anyMatch(Optional::isPresent)).toList();
        return new Comparison(comparison.collection(), comparison.subjects(), rows);
    }
}

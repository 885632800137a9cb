package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Better;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.Group;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Row;
import io.github.collate.site.Addresses;
import io.github.collate.site.PagePath;
import io.github.collate.site.Titles;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Makes tables. */
record Tables(FactViews facts, Links links, Surroundings surroundings) {

    private static final List<String> NUMERIC = List.of("number", "integer", "percent", "money", "duration");
    private static final String LIST = "list";
    private static final int NAMED = 4;

    /** A page of more would be megabytes long; each card then stands on its subject's page alone. */
    private static final int MOST_CARDS = 1_500;

    Tables {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * A table whose groups all have rows.
     *
     * @param reading the page that it stands on
     */
    ComparisonView table(String id, String caption, Comparison comparison, Optional<PagePath> reading) {
        boolean cards = comparison.rows().size() * comparison.subjects().size() <= MOST_CARDS;
        List<ComparisonView.Part> parts = comparison.collection().groups().stream()
                .map(group -> new ComparisonView.Part(group(group),
                        comparison.in(group).stream().map(row -> row(row, comparison, cards, reading)).toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        return new ComparisonView(id, caption.isEmpty() ? caption(comparison) : caption,
                links.collection(comparison.collection()), comparison.subjects().stream().map(this::column).toList(), parts, cards,
                Addresses.json(comparison.collection().id()).href(), Addresses.csv(comparison.collection().id()).href());
    }

    private static String caption(Comparison comparison) {
        int columns = comparison.subjects().size();
        return columns > NAMED
                ? comparison.collection().title() + ": " + columns + " side by side"
                : Titles.of(comparison.subjects()) + (columns > 1 ? " side by side" : "");
    }

    private ComparisonView.SubjectColumn column(Subject subject) {
        return new ComparisonView.SubjectColumn(subject.id().text(), subject.title(), Addresses.of(subject).href(),
                surroundings.tags(subject));
    }

    private RowView row(Row row, Comparison comparison, boolean cards, Optional<PagePath> reading) {
        List<Subject> subjects = comparison.subjects();
        return new RowView(attribute(comparison.collection().id(), row.attribute()),
                subjects.stream().map(subject -> cards ? facts.cell(subject, row.attribute()) : facts.brief(subject, row.attribute())).toList(),
                subjects.stream()
                        .map(subject -> cards ? surroundings.leanings(subject, row.attribute(), reading) : LeaningsView.NONE)
                        .toList(),
                row.places().stream().map(place -> place.isPresent() ? Integer.toString(place.getAsInt()) : "").toList(),
                row.likeness().word());
    }

    static GroupView group(Group group) {
        return new GroupView(group.id().text(), group.title(), group.about());
    }

    AttributeView attribute(CollectionId collection, Attribute attribute) {
        String word = attribute.type().word();
        String kind = word.startsWith(LIST) ? LIST : word;
        return new AttributeView(attribute.id().text(), attribute.title(), attribute.about(), kind, NUMERIC.contains(kind),
                attribute.unit(), attribute.basis(), attribute.better().map(Better::name).orElse("").toLowerCase(Locale.ROOT),
                surroundings.page(collection, attribute.id()));
    }
}

package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Better;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Group;
import io.github.collate.collection.MaxAge;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Row;
import io.github.collate.comparison.ValueOrder;
import io.github.collate.site.Addresses;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the pages of attributes. */
record AttributePages(FactViews facts, Tables tables, Links links, Surroundings surroundings) {

    private static final String DATE = "date";

    AttributePageView page(Collection collection, Attribute attribute) {
        List<Subject> subjects = links.data().subjects(collection.id());
        Row row = Comparison.of(collection, subjects, List.of(attribute)).rows().get(0);
        AttributeView view = tables.attribute(collection.id(), attribute);
        Group group = collection.groups().stream().filter(one -> one.id().equals(attribute.group())).findFirst().orElseThrow();
        return new AttributePageView(view, links.collection(collection),
                new Link(group.title(), Addresses.of(collection.id()).href() + "#" + collection.id() + "-" + group.id(), "collection"),
                attribute.type().word(), attribute.maxAge().map(MaxAge::text).orElse(""), parts(view, attribute, row, subjects),
                subjects.stream().filter(subject -> subject.fact(attribute.id()).isEmpty()).map(links::subject).toList(),
                surroundings.leaners(collection, attribute));
    }

    private List<AttributePageView.Part> parts(AttributeView view, Attribute attribute, Row row, List<Subject> subjects) {
        ValueOrder order = row.order();
        boolean ordered = view.numeric() || view.kind().equals(DATE) || attribute.better().isPresent();
        Predicate<Integer> hasValue = column -> row.cells().get(column).filter(AttributePages::hasValue).isPresent();
        Predicate<Integer> hasNone = column -> row.cells().get(column).filter(fact -> !hasValue(fact)).isPresent();
        List<Integer> rest = order.others();
        List<AttributePageView.Part> values = ordered
                ? List.of(part("ordered", order(view, attribute), order.ordered(), attribute, subjects),
                        part("apart", "Not in this order", rest.stream().filter(hasValue).toList(), attribute, subjects))
                : List.of(part("values", "Values", Stream.concat(order.ordered().stream(), rest.stream()).filter(hasValue).sorted()
                        .toList(), attribute, subjects));
        return Stream.concat(values.stream(), Stream.of(
                        part("open", "Without a value", rest.stream().filter(hasNone).toList(), attribute, subjects)))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }

    private AttributePageView.Part part(String id, String title, List<Integer> columns, Attribute attribute, List<Subject> subjects) {
        return new AttributePageView.Part(id, title, columns.stream().map(subjects::get)
                .map(subject -> new AttributePageView.Entry(links.subject(subject), facts.listed(subject, attribute))).toList());
    }

    private static boolean hasValue(Fact fact) {
        return fact.statements().stream().anyMatch(said -> said.value().isPresent());
    }

    /** The better end comes first, and where neither is better the lower one. */
    private static String order(AttributeView view, Attribute attribute) {
        boolean falling = attribute.better().filter(Better.HIGHER::equals).isPresent();
        if (view.kind().equals(DATE)) {
            return falling ? "Latest first" : "Earliest first";
        }
        return falling ? "Highest first" : "Lowest first";
    }
}

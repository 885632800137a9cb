package io.github.collate.collection;

import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The definition of subjects of one kind that can be compared.
 *
 * @param path its file: {@code data/platforms/_collection.yaml}
 * @param singular one of its subjects: {@code platform}
 * @param groups in the author's order
 * @param attributes group by group, and in the author's order within each
 * @param order subjects that lists begin with, as written; the others follow by title
 * @param broken ids of attributes whose definition has problems, so that facts under them are not held against the author
 * @param rankings orders of its subjects that the author declares; without one nothing is ranked
 */
public record Collection(CollectionId id, String path, String title, String singular, String about, List<Group> groups,
        List<Attribute> attributes, List<AskedComparison> comparisons, List<Scalar> order, List<String> broken,
        List<RankingDefinition> rankings) {

    public Collection {
        Objects.requireNonNull(id, "id");
        groups = List.copyOf(groups);
        attributes = List.copyOf(attributes);
        comparisons = List.copyOf(comparisons);
        order = List.copyOf(order);
        broken = List.copyOf(broken);
        rankings = List.copyOf(rankings);
    }

    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(known -> known.id().text().equals(attribute)).findFirst();
    }

    /** The attribute that must be there, since a fact of this collection names it. */
    public Attribute attribute(AttributeId attribute) {
        return attribute(attribute.text())
                .orElseThrow(() -> new IllegalArgumentException(attribute + " is not an attribute of " + id));
    }

    /** Whether the author defined such an attribute, well or not. */
    public boolean declares(String attribute) {
        return attribute(attribute).isPresent() || broken.contains(attribute);
    }

    /** The attributes of a group, in order. */
    public List<Attribute> in(GroupId group) {
        return attributes.stream().filter(attribute -> attribute.group().equals(group)).toList();
    }
}

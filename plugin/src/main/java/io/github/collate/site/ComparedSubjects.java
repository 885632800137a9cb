package io.github.collate.site;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.comparison.Comparison;
import io.github.collate.yaml.Scalar;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which subjects stand side by side, in whatever order. */
record ComparedSubjects(CollectionId collection, Set<String> subjects) {

    ComparedSubjects {
        Objects.requireNonNull(collection, "collection");
        subjects = Set.copyOf(subjects);
    }

    static ComparedSubjects of(Comparison comparison) {
        return new ComparedSubjects(comparison.collection().id(),
                comparison.subjects().stream().map(subject -> subject.id().text()).collect(Collectors.toSet()));
    }

    static ComparedSubjects of(Collection collection, AskedComparison asked) {
        return new ComparedSubjects(collection.id(), asked.subjects().stream().map(Scalar::text).collect(Collectors.toSet()));
    }
}

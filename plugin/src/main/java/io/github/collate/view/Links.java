package io.github.collate.view;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Collection;
import io.github.collate.collection.SubjectId;
import io.github.collate.site.Addresses;
import io.github.collate.site.Titles;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Objects;

/** Makes links to the pages of data. */
record Links(Dataset data) {

    Links {
        Objects.requireNonNull(data, "data");
    }

    Link subject(Subject subject) {
        return new Link(subject.title(), Addresses.of(subject).href(), "subject");
    }

    Link collection(Collection collection) {
        return new Link(collection.title(), Addresses.of(collection.id()).href(), "collection");
    }

    Link comparison(Collection collection, AskedComparison asked) {
        return new Link(title(collection, asked), Addresses.of(asked).href(), "comparison");
    }

    /** The subjects of a comparison page, in the author's order. */
    List<Subject> subjects(Collection collection, AskedComparison asked) {
        return asked.subjects().stream()
                .flatMap(written -> data.subject(collection.id(), new SubjectId(written.text())).stream())
                .toList();
    }

    String title(Collection collection, AskedComparison asked) {
        return Titles.of(asked, subjects(collection, asked));
    }
}

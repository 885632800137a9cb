package io.github.collate.site;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.SubjectId;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import io.github.collate.yaml.Scalar;
import java.util.stream.Collectors;

/** Where each thing that data is about has its page: the one place that says so. */
public final class Addresses {

    private static final String EXTENSION = ".html";

    private Addresses() {}

    /** {@code platforms/index.html}: all subjects side by side. */
    public static PagePath of(CollectionId collection) {
        return new PagePath(collection + "/index" + EXTENSION);
    }

    /** {@code platforms/tiktok.html}. */
    public static PagePath of(Subject subject) {
        return of(subject.collection(), subject.id());
    }

    /**
     * {@code platforms/tiktok.html}; {@code .net} gets {@code dot-net.html}, since a file whose name starts with a dot is
     * hidden, and left out by what uploads to GitHub Pages.
     */
    public static PagePath of(CollectionId collection, SubjectId subject) {
        return new PagePath(collection + "/" + subject.text().replaceFirst("^\\.", "dot-") + EXTENSION);
    }

    /** {@code compare/sora-2-vs-tiktok.html}, in the author's order; for comparisons whose subjects exist. */
    public static PagePath of(AskedComparison comparison) {
        return new PagePath("compare/" + comparison.subjects().stream()
                .map(Scalar::text)
                .map(id -> id.replaceFirst("^\\.", "dot-"))
                .collect(Collectors.joining("-vs-")) + EXTENSION);
    }

    /** The list of all comparison pages. */
    public static PagePath comparisons() {
        return new PagePath("compare/index" + EXTENSION);
    }

    /** {@code sources/sherwood-2025-10-06.html}. */
    public static PagePath of(SourceId source) {
        return new PagePath("sources/" + source + EXTENSION);
    }

    /** The list of all sources. */
    public static PagePath sources() {
        return new PagePath("sources/index" + EXTENSION);
    }

    /** {@code data/platforms.json}: the collection's facts with provenance. */
    public static PagePath json(CollectionId collection) {
        return new PagePath("data/" + collection + ".json");
    }

    /** {@code data/platforms.csv}. */
    public static PagePath csv(CollectionId collection) {
        return new PagePath("data/" + collection + ".csv");
    }
}

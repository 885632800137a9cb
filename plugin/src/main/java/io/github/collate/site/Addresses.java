package io.github.collate.site;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.AttributeId;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.RankingId;
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
        return new PagePath(collection + "/" + shown(subject.text()) + EXTENSION);
    }

    private static String shown(String id) {
        return id.startsWith(".") ? "dot-" + id.substring(1) : id;
    }

    /** {@code platforms/attributes/ad_share.html}: all values of an attribute. */
    public static PagePath of(CollectionId collection, AttributeId attribute) {
        return new PagePath(collection + "/attributes/" + attribute + EXTENSION);
    }

    /** {@code platforms/rankings/ties.html}: subjects in an order that the author declares. */
    public static PagePath of(CollectionId collection, RankingId ranking) {
        return new PagePath(collection + "/rankings/" + ranking + EXTENSION);
    }

    /** Where readers search. */
    public static PagePath search() {
        return new PagePath("search" + EXTENSION);
    }

    /** The folder of what a search loads, with a slash at its end. */
    public static String searchFolder() {
        return "search/";
    }

    /** How well the record is founded. */
    public static PagePath board() {
        return new PagePath("board" + EXTENSION);
    }

    /** The same for programs. It does not lie under {@code data/}, where a collection may be called board. */
    public static PagePath boardJson() {
        return new PagePath("board.json");
    }

    /** {@code compare/sora-2-vs-tiktok.html}, in the author's order; for comparisons whose subjects exist. */
    public static PagePath of(AskedComparison comparison) {
        return new PagePath("compare/" + comparison.subjects().stream()
                .map(Scalar::text)
                .map(Addresses::shown)
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

    /** What changed in the record, newest first. */
    public static PagePath changes() {
        return new PagePath("changes/index" + EXTENSION);
    }

    /** What the record had wrong. */
    public static PagePath corrections() {
        return new PagePath("changes/corrections" + EXTENSION);
    }

    /** {@code changes/feed.xml}: all changes as an Atom feed. */
    public static PagePath changesAtom() {
        return new PagePath("changes/feed.xml");
    }

    /** {@code changes/feed.json}: all changes as a JSON Feed. */
    public static PagePath changesJson() {
        return new PagePath("changes/feed.json");
    }

    /** {@code platforms/tiktok/changes.xml}: what changed of one subject, as an Atom feed. */
    public static PagePath changesAtom(Subject subject) {
        return new PagePath(folder(subject) + "/changes.xml");
    }

    /** {@code platforms/tiktok/changes.json}: the same as a JSON Feed. */
    public static PagePath changesJson(Subject subject) {
        return new PagePath(folder(subject) + "/changes.json");
    }

    private static String folder(Subject subject) {
        String page = of(subject).text();
        return page.substring(0, page.length() - EXTENSION.length());
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

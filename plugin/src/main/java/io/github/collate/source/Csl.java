package io.github.collate.source;

import io.github.collate.collection.Dates;
import io.github.collate.collection.PartialDate;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates and names as CSL (citationstyles.org, schema 1.0.2) has them. */
final class Csl {

    /** What the site shows or checks. */
    static final List<String> OWN = List.of("type", "title", "title-is-description", "publisher", "container-title", "author",
            "URL", "issued", "accessed", "archive-url", "kind", "note");

    /** Variables of CSL that may stand in a source and are not shown. */
    static final List<String> OTHER = List.of("id", "abstract", "annote", "archive", "archive_location", "archive-place",
            "authority", "call-number", "citation-key", "citation-label", "collection-number", "collection-title",
            "container-title-short", "dimensions", "division", "DOI", "edition", "editor", "event", "event-date", "event-place",
            "event-title", "genre", "interviewer", "ISBN", "ISSN", "issue", "journalAbbreviation", "jurisdiction", "keyword",
            "language", "license", "medium", "number", "number-of-pages", "number-of-volumes", "original-date",
            "original-publisher", "original-title", "page", "page-first", "part", "part-title", "PMCID", "PMID", "printing",
            "publisher-place", "recipient", "references", "reviewed-title", "scale", "section", "shortTitle", "source", "status",
            "submitted", "supplement", "title-short", "translator", "version", "volume", "volume-title", "year-suffix");

    static final List<String> KEYS = Stream.concat(OWN.stream(), OTHER.stream()).toList();

    private static final List<String> NAME_KEYS = List.of("literal", "given", "dropping-particle", "non-dropping-particle",
            "family", "suffix", "comma-suffix", "static-ordering", "parse-names");
    private static final List<String> NAME_PARTS =
            List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix");

    private final Fields fields;
    private final Problems problems;

    Csl(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The names as read aloud: {@code Ada Lovelace}. */
    List<String> authors() {
        return fields.list("author").stream()
                .flatMap(node -> Fields.of(node, "an author", NAME_KEYS, problems).stream())
                .map(Csl::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String name(Fields author) {
        return author.text("literal").orElseGet(() ->
                NAME_PARTS.stream().flatMap(part -> author.text(part).stream()).collect(Collectors.joining(" ")));
    }

    /** A date, as a text or as CSL's map; of a span of dates the first. */
    Optional<PartialDate> date(String key) {
        return fields.node(key).flatMap(node ->
                node instanceof Mapping map ? date(map, key) : fields.scalar(key).flatMap(text -> Dates.read(text, problems)));
    }

    private Optional<PartialDate> date(Mapping map, String key) {
        Optional<Node> raw = map.get("raw").or(() -> map.get("literal"));
        if (raw.isPresent() && raw.get() instanceof Scalar text) {
            return Dates.read(text, problems);
        }
        Optional<Node> parts = map.get("date-parts");
        if (parts.isPresent() && parts.get() instanceof Sequence spans && !spans.items().isEmpty()
                && spans.items().get(0) instanceof Sequence first) {
            return date(first);
        }
        problems.error(map.position(), "bad-date",
                "\"" + key + "\" takes a date such as 2025-10-06, or {date-parts: [[2025, 10, 6]]}.");
        return Optional.empty();
    }

    private Optional<PartialDate> date(Sequence parts) {
        List<String> texts = new ArrayList<>();
        for (Node part : parts.items()) {
            texts.add(part instanceof Scalar scalar ? "0".repeat(Math.max(0, 2 - scalar.text().length())) + scalar.text() : "?");
        }
        return Dates.read(new Scalar(parts.position(), String.join("-", texts), true), problems);
    }
}

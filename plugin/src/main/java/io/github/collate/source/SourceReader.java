package io.github.collate.source;

import io.github.collate.collection.Choices;
import io.github.collate.collection.WebAddress;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads sources, in their own YAML and in CSL-JSON, and sees to it that no id is there twice. */
final class SourceReader {

    private final Problems problems;
    private final Map<SourceId, Source> sources = new HashMap<>();
    private final Map<String, Source> byFileName = new HashMap<>();

    SourceReader(Problems problems) {
        this.problems = problems;
    }

    Map<SourceId, Source> sources() {
        return sources;
    }

    void read(Node root) {
        if (root instanceof Sequence items) {
            items.items().forEach(this::readItem);
            return;
        }
        Fields.map(root, "sources under their ids", problems)
                .ifPresent(map -> map.entries().forEach(entry -> read(entry.key(), entry.value(), false)));
    }

    /**
     * An item of CSL, which has its id among its fields and many fields that nobody here needs. Reference managers make ids
     * that are addresses, such as {@code http://zotero.org/users/1/items/AB12}; their key is the citation key when there is one,
     * else the last part of the address.
     */
    private void readItem(Node item) {
        Optional<Mapping> map = Fields.map(item, "a source", problems);
        if (map.isEmpty()) {
            return;
        }
        Optional<Node> id = map.get().get("id");
        if (id.isPresent() && id.get() instanceof Scalar scalar) {
            Scalar key = map.get().get("citation-key").filter(Scalar.class::isInstance).map(Scalar.class::cast).orElse(scalar);
            read(new Scalar(key.position(), lastPart(key.text()), key.quoted()), item, true);
        } else {
            problems.error(item.position(), "missing-key", "A source in a list needs the key \"id\".");
        }
    }

    private static String lastPart(String id) {
        return id.contains("://") ? id.substring(id.lastIndexOf('/') + 1) : id;
    }

    private void read(Scalar id, Node node, boolean csl) {
        if (!SourceId.accepts(id.text())) {
            String reason = id.text().equalsIgnoreCase("index")
                    ? "the list of all sources is at that address. Write another one."
                    : "it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write \""
                            + SourceId.proposal(id.text()) + "\".";
            problems.error(id.position(), "bad-id", id.described() + " cannot be the id of a source: " + reason);
        }
        Optional<Fields> fields = csl ? Fields.open(node, "a source", problems)
                : Fields.of(node, "a source", Csl.KEYS, problems);
        Optional<Source> source = fields.map(known -> source(id, known, node));
        if (SourceId.accepts(id.text())) {
            source.ifPresent(this::enter);
        }
    }

    private Source source(Scalar id, Fields fields, Node node) {
        Csl csl = new Csl(fields, problems);
        return new Source(new SourceId(SourceId.accepts(id.text()) ? id.text() : SourceId.proposal(id.text())), id.position(),
                fields.text("type").orElse("webpage"), fields.required("title").orElse(id.text()),
                isDescription(fields), fields.text("container-title").or(() -> fields.text("publisher")).orElse(""),
                csl.authors(), address(fields, "URL"), csl.date("issued"), csl.date("accessed"), address(fields, "archive-url"),
                kind(fields), fields.textOrEmpty("note"), node instanceof Mapping map ? CslItem.written(map) : Map.of());
    }

    private void enter(Source source) {
        Source first = byFileName.putIfAbsent(source.id().text().toLowerCase(Locale.ROOT), source);
        if (first == null) {
            sources.put(source.id(), source);
            return;
        }
        boolean sameId = first.id().equals(source.id());
        problems.error(source.position(), "duplicate-id", "The source \"" + source.id() + "\" "
                + (sameId ? "is there already" : "differs only in capitals from \"" + first.id() + "\"") + ", at "
                + first.position() + ". Give one of them another id.");
        sources.putIfAbsent(source.id(), source);
    }

    private boolean isDescription(Fields fields) {
        Optional<Scalar> scalar = fields.scalar("title-is-description");
        if (scalar.isPresent() && !scalar.get().isTrue() && !scalar.get().text().equals("false")) {
            problems.error(scalar.get().position(), "wrong-type",
                    "\"title-is-description\" takes true or false, not " + scalar.get().described() + ".");
        }
        return scalar.filter(Scalar::isTrue).isPresent();
    }

    private Optional<WebAddress> address(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> WebAddress.read(scalar, problems));
    }

    private Optional<Kind> kind(Fields fields) {
        return fields.scalar("kind").flatMap(scalar -> {
            Optional<Kind> kind = Kind.of(scalar.text().strip());
            if (kind.isEmpty()) {
                Choices.unknown(scalar, Kind.WORDS, problems);
            }
            return kind;
        });
    }
}

package io.github.collate.subject;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.AttributeId;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Dates;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.SubjectId;
import io.github.collate.collection.WebAddress;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.source.Bibliography;
import io.github.collate.source.SourceId;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a subject's file. */
final class SubjectReader {

    private static final List<String> KEYS = List.of("title", "tags", "about", "url", "source", "checked", "facts", "events");
    private static final List<String> EVENT_KEYS = List.of("date", "text", "source", "note");

    private final Collection collection;
    private final Bibliography bibliography;
    private final Problems problems;

    SubjectReader(Collection collection, Bibliography bibliography, Problems problems) {
        this.collection = collection;
        this.bibliography = bibliography;
        this.problems = problems;
    }

    /** The subject without what has problems; nothing when the file is not a map at all. */
    Optional<Subject> read(SubjectId id, String path, Node root) {
        return Fields.of(root, "a subject", KEYS, problems).map(fields -> {
            Provenance provenance = Provenance.of(fields, bibliography, problems);
            return new Subject(id, collection.id(), path, fields.required("title").orElse(id.text()),
                    fields.textOrEmpty("about"), fields.scalar("url").flatMap(url -> WebAddress.read(url, problems)),
                    fields.texts("tags"),
                    facts(id, fields, provenance), events(fields, provenance));
        });
    }

    private Map<AttributeId, Fact> facts(SubjectId subject, Fields fields, Provenance provenance) {
        Map<AttributeId, Fact> found = new HashMap<>();
        for (Mapping.Entry entry : fields.entries("facts", "the facts, each under its attribute's id")) {
            attribute(entry.key())
                    .flatMap(attribute -> new FactReader(subject, attribute, provenance).read(entry))
                    .ifPresent(fact -> found.put(fact.id().attribute(), fact));
        }
        Map<AttributeId, Fact> facts = new LinkedHashMap<>();
        collection.attributes().stream().map(Attribute::id).filter(found::containsKey)
                .forEach(attribute -> facts.put(attribute, found.get(attribute)));
        return facts;
    }

    private Optional<Attribute> attribute(Scalar key) {
        if (!collection.declares(key.text())) {
            List<String> known = collection.attributes().stream().map(attribute -> attribute.id().text()).toList();
            problems.error(key.position(), "unknown-attribute", "\"" + key.text() + "\" is not an attribute of "
                    + collection.id() + "." + NearNames.hint(key.text(), known));
        }
        return collection.attribute(key.text());
    }

    private List<Event> events(Fields fields, Provenance provenance) {
        return fields.list("events").stream()
                .flatMap(node -> Fields.of(node, "an event", EVENT_KEYS, problems).stream())
                .flatMap(event -> event(event, provenance).stream())
                .sorted(Comparator.comparing(event -> event.date().start()))
                .toList();
    }

    private Optional<Event> event(Fields fields, Provenance provenance) {
        fields.require("date");
        Optional<PartialDate> date = fields.scalar("date").flatMap(written -> Dates.read(written, problems));
        Optional<String> text = fields.required("text");
        List<SourceId> sources = provenance.namedSources(fields);
        String note = fields.textOrEmpty("note");
        return date.isPresent() && text.isPresent()
                ? Optional.of(new Event(fields.position(), date.get(), text.get(), sources, note))
                : Optional.empty();
    }
}

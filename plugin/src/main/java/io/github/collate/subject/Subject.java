package io.github.collate.subject;

import io.github.collate.collection.AttributeId;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.SubjectId;
import io.github.collate.collection.WebAddress;
import io.github.collate.yaml.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is compared.
 *
 * @param path its file: {@code data/platforms/tiktok.yaml}
 * @param tags as the author wrote them
 * @param facts in the order of the collection's attributes
 * @param events oldest first
 */
public record Subject(SubjectId id, CollectionId collection, String path, String title, String about, Optional<WebAddress> url,
        List<Scalar> tags, Map<AttributeId, Fact> facts, List<Event> events) {

    public Subject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(collection, "collection");
        tags = List.copyOf(tags);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        events = List.copyOf(events);
    }

    /** The tags' names, each once. */
    public List<String> tagNames() {
        return tags.stream().map(tag -> tag.text().strip()).distinct().toList();
    }

    /** Whether its facts are those of an equal one in order too, which follows from the collection and not from the subject's file. */
    boolean listsAs(Subject equal) {
        return List.copyOf(facts.keySet()).equals(List.copyOf(equal.facts.keySet()));
    }

    /** The fact; nothing when nobody recorded it. */
    public Optional<Fact> fact(AttributeId attribute) {
        return Optional.ofNullable(facts.get(attribute));
    }
}

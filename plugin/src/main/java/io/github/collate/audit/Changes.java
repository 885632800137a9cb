package io.github.collate.audit;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.AttributeId;
import io.github.collate.collection.CollectionId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data in which some facts are others. */
final class Changes {

    private Changes() {}

    /** The same data with these facts in the place of what was there. */
    static Dataset apply(Dataset data, Map<ReadFact, Fact> changed) {
        Map<String, Map<AttributeId, Fact>> bySubject = new HashMap<>();
        changed.forEach((read, fact) -> bySubject.computeIfAbsent(Names.key(read.subject()), key -> new LinkedHashMap<>())
                .put(read.attribute().id(), fact));
        List<Subject> subjects = new ArrayList<>();
        for (Subject subject : data.subjects()) {
            Map<AttributeId, Fact> others = bySubject.get(Names.key(subject));
            subjects.add(others == null ? subject : with(subject, others));
        }
        return new Dataset(data.collections(), subjects, data.bibliography(), data.past());
    }

    /** The same data without the last subject of each collection. */
    static Dataset fewer(Dataset data) {
        Map<CollectionId, Subject> last = new HashMap<>();
        data.subjects().forEach(subject -> last.put(subject.collection(), subject));
        return new Dataset(data.collections(), data.subjects().stream().filter(subject -> last.get(subject.collection()) != subject).toList(),
                data.bibliography(), data.past());
    }

    private static Subject with(Subject subject, Map<AttributeId, Fact> others) {
        Map<AttributeId, Fact> facts = new LinkedHashMap<>(subject.facts());
        facts.putAll(others);
        return new Subject(subject.id(), subject.collection(), subject.path(), subject.title(), subject.about(), subject.url(),
                subject.tags(), facts, subject.events());
    }
}

package io.github.collate.comparison;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.AttributePattern;
import io.github.collate.collection.Collection;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an author wants to see side by side, in words that are not looked up yet; each knows where it was written.
 *
 * @param position the request as a whole
 * @param collection left out when the site has just one
 * @param subjects ids, in the order of the columns; none for all
 * @param attributes ids, and {@code group.*} for all of a group; none for all
 */
public record Request(Position position, Optional<Scalar> collection, List<Scalar> subjects, List<Scalar> attributes) {

    public Request {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(collection, "collection");
        subjects = List.copyOf(subjects);
        attributes = List.copyOf(attributes);
    }

    /** For a comparison page that the collection's author asks for. */
    public static Request of(Collection collection, AskedComparison asked) {
        return new Request(asked.position(), Optional.of(new Scalar(asked.position(), collection.id().text(), true)),
                asked.subjects(), asked.attributes().stream().map(AttributePattern::written).toList());
    }

    /**
     * What is meant; or nothing, and problems {@code unknown-collection}, {@code unknown-subject}, {@code unknown-attribute},
     * {@code unknown-group} or {@code duplicate-subject} where the words stand.
     */
    public Optional<Comparison> resolve(Dataset data, Problems problems) {
        return collection(data, problems).flatMap(found -> {
            List<AttributePattern> patterns = attributes.stream().map(AttributePattern::new).toList();
            boolean known = true;
            for (AttributePattern pattern : patterns) {
                known &= pattern.check(found, problems);
            }
            List<Subject> chosen = subjects.isEmpty() ? data.subjects(found.id()) : subjects(found, data, problems);
            known &= subjects.isEmpty() || chosen.size() == subjects.size();
            List<Attribute> rows = found.attributes().stream()
                    .filter(attribute -> patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matches(attribute)))
                    .toList();
            return known ? Optional.of(Comparison.of(found, chosen, rows)) : Optional.empty();
        });
    }

    private Optional<Collection> collection(Dataset data, Problems problems) {
        List<String> names = data.collections().stream().map(known -> known.id().text()).toList();
        if (collection.isEmpty()) {
            if (names.size() != 1) {
                problems.error(position, "unknown-collection", names.isEmpty()
                        ? "There is nothing to compare: this site has no collection under data/."
                        : "This site has several collections, so name one with \"collection\":" + " " + String.join(", ", names) + ".");
                return Optional.empty();
            }
            return Optional.of(data.collections().get(0));
        }
        Scalar written = collection.get();
        Optional<Collection> found =
                data.collections().stream().filter(known -> known.id().text().equals(written.text())).findFirst();
        if (found.isEmpty()) {
            problems.error(written.position(), "unknown-collection", "\"" + written.text()
                    + "\" is not a collection of this site." + NearNames.hint(written.text(), names));
        }
        return found;
    }

    private List<Subject> subjects(Collection collection, Dataset data, Problems problems) {
        List<Subject> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Scalar written : subjects) {
            Optional<Subject> subject = Optional.of(written.text())
                    .filter(SubjectId::accepts)
                    .flatMap(id -> data.subject(collection.id(), new SubjectId(id)));
            if (subject.isEmpty()) {
                List<String> known = data.subjects(collection.id()).stream().map(one -> one.id().text()).toList();
                problems.error(written.position(), "unknown-subject", "\"" + written.text() + "\" is not a subject of "
                        + collection.id() + "." + NearNames.hint(written.text(), known));
            } else if (seen.add(written.text())) {
                chosen.add(subject.get());
            } else {
                problems.error(written.position(), "duplicate-subject",
                        "\"" + written.text() + "\" is in this comparison twice. Remove one.");
            }
        }
        return chosen;
    }
}

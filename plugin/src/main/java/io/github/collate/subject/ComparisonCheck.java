package io.github.collate.subject;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.RankingDefinition;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks up what the order, the comparisons and the rankings of all collections name, once all subjects are known. */
final class ComparisonCheck {

    private final List<Collection> collections;
    private final Map<CollectionId, Set<String>> subjects;
    private final Problems problems;

    ComparisonCheck(List<Collection> collections, Map<CollectionId, Set<String>> subjects, Problems problems) {
        this.collections = collections;
        this.subjects = subjects;
        this.problems = problems;
    }

    void run() {
        for (Collection collection : collections) {
            checkOrder(collection);
            Map<Set<String>, Position> asked = new HashMap<>();
            for (AskedComparison comparison : collection.comparisons()) {
                comparison.subjects().forEach(subject -> checkSubject(collection, subject));
                comparison.attributes().forEach(pattern -> pattern.check(collection, problems));
                checkTwice(comparison, asked);
            }
            collection.rankings().forEach(ranking -> checkRanking(collection, ranking));
        }
    }

    private void checkOrder(Collection collection) {
        Set<String> seen = new HashSet<>();
        for (Scalar subject : collection.order()) {
            checkSubject(collection, subject);
            if (!seen.add(subject.text())) {
                problems.error(subject.position(), "duplicate-subject",
                        subject.described() + " is in this order twice. Remove one.");
            }
        }
    }

    private void checkRanking(Collection collection, RankingDefinition ranking) {
        Set<String> seen = new HashSet<>();
        for (Scalar subject : ranking.subjects()) {
            checkSubject(collection, subject);
            if (!seen.add(subject.text())) {
                problems.error(subject.position(), "duplicate-subject", subject.described() + " is in this ranking twice. Remove one.");
            }
        }
        int number = ranking.subjects().isEmpty() ? subjects.get(collection.id()).size() : ranking.subjects().size();
        if (number < 2) {
            problems.error(ranking.position(), "too-few-subjects", "A ranking needs two subjects or more.");
        }
    }

    private void checkSubject(Collection collection, Scalar subject) {
        Set<String> known = subjects.get(collection.id());
        if (!known.contains(subject.text())) {
            problems.error(subject.position(), "unknown-subject", "\"" + subject.text() + "\" is not a subject of "
                    + collection.id() + "." + NearNames.hint(subject.text(), known));
        }
    }

    /** Two comparisons of the same subjects would be told apart by nothing, whatever their order. */
    private void checkTwice(AskedComparison comparison, Map<Set<String>, Position> asked) {
        Set<String> names = comparison.subjects().stream().map(Scalar::text).collect(Collectors.toCollection(TreeSet::new));
        if (names.size() < 2) {
            return;
        }
        Position first = asked.putIfAbsent(names, comparison.position());
        if (first != null) {
            problems.error(comparison.position(), "duplicate-comparison", "These subjects are compared already, at " + first
                    + ". Keep one of the two, and put all attributes there.");
        }
    }
}

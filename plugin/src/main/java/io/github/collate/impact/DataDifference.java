package io.github.collate.impact;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.site.Leanings;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds two states of the data against each other, fact by fact. */
final class DataDifference {

    private static final String NOT_RECORDED = "not recorded";

    private final Dataset before;
    private final Dataset after;
    private final Set<String> unreadable;
    private final Set<String> unreadableNow;
    private final Leanings leanings;
    private final List<FactChange> facts = new ArrayList<>();
    private final Map<Subject, Subject> renamed = new LinkedHashMap<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final Set<String> leftOutNow = new TreeSet<>();
    private int resourced;
    private int rechecked;

    /**
     * @param wrong what is wrong in the files of then
     * @param wrongNow what is wrong in the files of now
     */
    DataDifference(Dataset before, Problems wrong, Dataset after, Problems wrongNow, Leanings leanings) {
        this.before = before;
        this.after = after;
        this.leanings = leanings;
        this.unreadable = files(wrong);
        this.unreadableNow = files(wrongNow);
        after.collections().forEach(this::compare);
        before.collections().stream().filter(gone -> after.collection(gone.id()).isEmpty())
                .forEach(gone -> before.subjects(gone.id()).forEach(subject -> removed(subject)));
    }

    private static Set<String> files(Problems wrong) {
        return wrong.all().stream().filter(Problem::isError).map(problem -> problem.position().file()).collect(Collectors.toSet());
    }

    /** In the order of the collections, subjects and attributes. */
    List<FactChange> facts() {
        return List.copyOf(facts);
    }

    /** Facts of which only sources, dates, notes or quotations differ. */
    int resourced() {
        return resourced;
    }

    /** Facts of which only the day differs on which somebody checked them. */
    int rechecked() {
        return rechecked;
    }

    /** Subjects under new ids: what they were, and what they are. */
    Map<Subject, Subject> renamed() {
        return Map.copyOf(renamed);
    }

    /** Files of then that could not be read in whole, so that facts of theirs would seem to be new. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Files of now that cannot be read in whole, so that facts of theirs would seem to be gone. */
    List<String> leftOutNow() {
        return List.copyOf(leftOutNow);
    }

    private void compare(Collection collection) {
        Map<String, Subject> then = byId(before, collection);
        Map<String, Subject> now = byId(after, collection);
        List<Subject> gone = then.values().stream().filter(subject -> !now.containsKey(subject.id().text())).toList();
        Map<String, Subject> former = new LinkedHashMap<>();
        for (Subject subject : now.values()) {
            if (!then.containsKey(subject.id().text())) {
                gone.stream().filter(old -> old.title().equals(subject.title()) && !former.containsValue(old)).findFirst()
                        .ifPresent(old -> {
                            former.put(subject.id().text(), old);
                            renamed.put(old, subject);
                        });
            }
        }
        boolean wasRead = !unreadable.contains(collection.path()) || before.collection(collection.id()).isPresent();
        for (Subject subject : now.values()) {
            Optional<Subject> old = Optional.ofNullable(then.get(subject.id().text())).or(() -> Optional.ofNullable(former.get(subject.id().text())));
            if (wasRead) {
                compare(collection, old, subject);
            } else {
                leftOut.add(collection.path());
            }
        }
        gone.stream().filter(old -> !former.containsValue(old)).forEach(old -> removed(old));
    }

    private static Map<String, Subject> byId(Dataset data, Collection collection) {
        return data.subjects(collection.id()).stream()
                .collect(Collectors.toMap(subject -> subject.id().text(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private void compare(Collection collection, Optional<Subject> old, Subject subject) {
        for (Attribute attribute : collection.attributes()) {
            Optional<Fact> then = old.flatMap(known -> known.fact(attribute.id()));
            Optional<Fact> now = subject.fact(attribute.id());
            if (then.isEmpty() && now.isPresent() && (isUnreadable(collection) || isUnreadable(old.orElse(subject)))) {
                leftOut.add(isUnreadable(collection) ? collection.path() : old.orElse(subject).path());
            } else {
                compare(new ReadFact(subject, attribute), then, now);
            }
        }
        old.ifPresent(known -> known.facts().forEach((id, fact) -> {
            if (collection.attribute(id.text()).isEmpty()) {
                add(FactChange.Kind.REMOVED, new ReadFact(known, attribute(known, fact)), Optional.of(fact), Optional.empty());
            }
        }));
    }

    private boolean isUnreadable(Subject subject) {
        return unreadable.contains(subject.path());
    }

    private boolean isUnreadable(Collection collection) {
        return unreadable.contains(collection.path());
    }

    private void compare(ReadFact fact, Optional<Fact> then, Optional<Fact> now) {
        if (then.isEmpty() && now.isEmpty()) {
            return;
        }
        if (then.isEmpty() || now.isEmpty()) {
            add(then.isEmpty() ? FactChange.Kind.ADDED : FactChange.Kind.REMOVED, fact, then, now);
        } else if (!says(then.get()).equals(says(now.get()))) {
            add(FactChange.Kind.CHANGED, fact, then, now);
        } else if (!unreadable.contains(then.get().position().file())) {
            List<String> one = support(then.get());
            List<String> other = support(now.get());
            if (!one.equals(other)) {
                resourced++;
            } else if (!checks(then.get()).equals(checks(now.get()))) {
                rechecked++;
            }
        }
    }

    private void removed(Subject subject) {
        subject.facts().values().forEach(fact -> add(FactChange.Kind.REMOVED,
                new ReadFact(subject, attribute(subject, fact)), Optional.of(fact), Optional.empty()));
    }

    private Attribute attribute(Subject subject, Fact fact) {
        return before.collectionOf(subject).attribute(fact.id().attribute());
    }

    private void add(FactChange.Kind kind, ReadFact fact, Optional<Fact> then, Optional<Fact> now) {
        if (kind == FactChange.Kind.REMOVED && isLeftOutNow(fact.subject())) {
            return;
        }
        boolean bases = then.isPresent() && now.isPresent() && !bases(then.get()).equals(bases(now.get()));
        facts.add(new FactChange(kind, fact, then.map(known -> text(known, bases)).orElse(NOT_RECORDED),
                now.map(known -> text(known, bases)).orElse(NOT_RECORDED),
                now.map(Fact::position).orElse(Position.ofFile(fact.subject().path())),
                leanings.on(fact.subject(), fact.attribute())));
    }

    private boolean isLeftOutNow(Subject subject) {
        String definition = before.collection(subject.collection()).or(() -> after.collection(subject.collection()))
                .map(Collection::path).orElse("");
        List<String> broken = Stream.of(definition, subject.path()).filter(unreadableNow::contains).toList();
        leftOutNow.addAll(broken);
        return !broken.isEmpty();
    }

    /** What it says, whatever stands behind it; the sides of a dispute have no order. */
    private static List<String> says(Fact fact) {
        return sorted(fact, said -> List.of(said.state().word(), said.text(), said.machine(), said.unit(), said.basis()).toString());
    }

    private static List<String> bases(Fact fact) {
        return sorted(fact, Statement::basis);
    }

    private static List<String> support(Fact fact) {
        return sorted(fact, said -> List.of(said.text(), said.sources(), said.asOf(), said.note(), said.quote()).toString());
    }

    private static List<String> checks(Fact fact) {
        return sorted(fact, said -> said.text() + said.checked());
    }

    private static List<String> sorted(Fact fact, Function<Statement, String> part) {
        return fact.statements().stream().map(part).sorted().toList();
    }

    private static String text(Fact fact, boolean withBases) {
        Stream<String> sides = fact.statements().stream().map(said -> (said.text() + " " + said.unitBesideText()).strip()
                + (withBases && !said.basis().isEmpty() ? " (" + said.basis() + ")" : ""));
        return (fact.isDisputed() ? "disputed: " : "") + sides.collect(Collectors.joining(" or "));
    }
}

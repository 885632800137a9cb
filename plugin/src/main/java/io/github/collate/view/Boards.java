package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Group;
import io.github.collate.site.Addresses;
import io.github.collate.source.Bibliography;
import io.github.collate.source.Kind;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.State;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import io.github.collate.view.BoardView.GroupTally;
import io.github.collate.view.BoardView.SubjectTally;
import io.github.collate.view.BoardView.SubjectWork;
import io.github.collate.view.BoardView.Tally;
import io.github.collate.view.BoardView.Work;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what the record has. */
final class Boards {

    /** A list to act on, and not another copy of the record. */
    private static final int MOST = 300;

    private final Dataset data;
    private final Signs signs;
    private final Links links;
    private final Map<Fact, Marks> marks = new IdentityHashMap<>();

    Boards(Dataset data, Signs signs, Links links) {
        this.data = data;
        this.signs = signs;
        this.links = links;
    }

    /** What the signs of a fact's sides say, which is asked for several times. */
    private record Marks(boolean unsourced, boolean stale) {}

    BoardView board() {
        return new BoardView(data.collections().stream().map(this::section).toList());
    }

    private BoardView.Section section(Collection collection) {
        List<Subject> subjects = data.subjects(collection.id());
        List<GroupTally> groups = collection.groups().stream()
                .map(group -> group(group, collection.in(group.id()), subjects))
                .filter(group -> group.total().cells() > 0)
                .toList();
        List<SubjectTally> sums = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            int row = i;
            sums.add(new SubjectTally(links.subject(subjects.get(i)), sum(groups.stream().map(group -> group.subjects().get(row).tally()))));
        }
        GroupTally all = new GroupTally("", "All groups", sums, sum(groups.stream().map(GroupTally::total)));
        return new BoardView.Section(collection.id().text(), links.collection(collection), subjects.size(), all,
                groups, work(collection, subjects));
    }

    private GroupTally group(Group group, List<Attribute> attributes, List<Subject> subjects) {
        List<SubjectTally> rows = subjects.stream()
                .map(subject -> new SubjectTally(links.subject(subject), sum(attributes.stream().map(one -> tally(subject, one)))))
                .toList();
        return new GroupTally(group.id().text(), group.title(), rows, sum(rows.stream().map(SubjectTally::tally)));
    }

    private static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(Tally.NONE, Tally::plus);
    }

    private Tally tally(Subject subject, Attribute attribute) {
        Optional<Fact> fact = subject.fact(attribute.id());
        if (fact.isEmpty()) {
            return new Tally(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        }
        if (!hasValue(fact.get())) {
            State state = fact.get().statements().get(0).state();
            return new Tally(1, 0, 0, 0, 0, 0, 0, 0, 0, one(state == State.UNKNOWN), one(state == State.UNDISCLOSED),
                    one(state == State.NOT_APPLICABLE), 0);
        }
        Fact held = fact.get();
        boolean lasting = attribute.maxAge().isEmpty();
        boolean stale = isStale(attribute, held);
        boolean undated = !lasting && !stale && !isDated(held);
        return new Tally(1, 1, one(!isUnsourced(attribute, held)), one(isOfficial(held)), one(!lasting && !stale && !undated), one(stale),
                one(undated), one(lasting), one(held.isDisputed()), 0, 0, 0, 0);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static boolean hasValue(Fact fact) {
        return fact.statements().stream().anyMatch(said -> said.value().isPresent());
    }

    private Marks marks(Attribute attribute, Fact fact) {
        return marks.computeIfAbsent(fact, unknown -> {
            List<String> ids = fact.statements().stream().flatMap(said -> signs.of(attribute, said).stream()).map(Sign::id).toList();
            return new Marks(ids.contains("unsourced"), ids.contains("stale"));
        });
    }

    private boolean isUnsourced(Attribute attribute, Fact fact) {
        return marks(attribute, fact).unsourced();
    }

    private boolean isStale(Attribute attribute, Fact fact) {
        return marks(attribute, fact).stale();
    }

    /** By the dates that staleness is told by. */
    private static boolean isDated(Fact fact) {
        return fact.statements().stream().filter(said -> said.value().isPresent())
                .allMatch(said -> said.asOf().or(said::checked).isPresent());
    }

    private boolean isOfficial(Fact fact) {
        Bibliography bibliography = data.bibliography();
        return fact.statements().stream().map(Statement::sources).flatMap(List<SourceId>::stream)
                .flatMap(id -> bibliography.source(id).flatMap(Source::kind).stream()).anyMatch(Kind.OFFICIAL::equals);
    }

    private List<Work> work(Collection collection, List<Subject> subjects) {
        Predicate<Held> values = held -> hasValue(held.fact());
        return Stream.of(
                        work("unsourced", collection, subjects, values.and(held -> isUnsourced(held.attribute(), held.fact()))),
                        work("stale", collection, subjects, values.and(held -> isStale(held.attribute(), held.fact()))),
                        work("undated", collection, subjects, values.and(held -> held.attribute().maxAge().isPresent()
                                && !isStale(held.attribute(), held.fact()) && !isDated(held.fact()))),
                        work("disputed", collection, subjects, held -> held.fact().isDisputed()),
                        work("unknown", collection, subjects, held -> !hasValue(held.fact())
                                && held.fact().statements().get(0).state() == State.UNKNOWN))
                .filter(work -> work.number() > 0)
                .toList();
    }

    private record Held(Attribute attribute, Fact fact) {}

    private Work work(String id, Collection collection, List<Subject> subjects, Predicate<Held> isMeant) {
        List<SubjectWork> listed = new ArrayList<>();
        int number = 0;
        for (Subject subject : subjects) {
            List<Link> facts = collection.attributes().stream()
                    .flatMap(attribute -> subject.fact(attribute.id()).stream().map(fact -> new Held(attribute, fact)))
                    .filter(isMeant)
                    .map(held -> new Link(held.attribute().title(), Addresses.of(subject).href() + "#" + held.attribute().id(), "fact"))
                    .toList();
            List<Link> shown = facts.stream().limit(Math.max(0, MOST - number)).toList();
            if (!shown.isEmpty()) {
                listed.add(new SubjectWork(links.subject(subject), shown));
            }
            number += facts.size();
        }
        return new Work(id, number, listed, Math.max(0, number - MOST));
    }
}

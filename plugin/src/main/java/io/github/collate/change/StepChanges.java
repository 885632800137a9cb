package io.github.collate.change;

import io.github.collate.change.Dated.By;
import io.github.collate.collection.PartialDate;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the steps of a subject's facts tell: each is what came before the next. */
final class StepChanges {

    private final Dataset data;
    private final Subject subject;
    private final List<Change> changes = new ArrayList<>();

    StepChanges(Dataset data, Subject subject) {
        this.data = data;
        this.subject = subject;
    }

    List<Change> all() {
        subject.facts().values().forEach(this::add);
        return List.copyOf(changes);
    }

    /** From the oldest on, so that a second step of one day is numbered after the first when a newer one is added. */
    private void add(Fact fact) {
        Map<String, Integer> seen = new HashMap<>();
        List<Step> steps = fact.history();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            Said before = Said.of(step.statement());
            Said after = i == 0 ? Said.of(fact.statements()) : Said.of(steps.get(i - 1).statement());
            String id = id(fact) + "/" + before.asOf().map(PartialDate::machine).orElse("undated");
            int number = seen.merge(id, 1, Integer::sum);
            day(step.kind(), before, after).ifPresent(day -> changes.add(new Change(number == 1 ? id : id + "-" + number,
                    step.kind(), subject, data.collectionOf(subject).attribute(fact.id().attribute()), before, after, day)));
        }
    }

    private String id(Fact fact) {
        return subject.collection() + "/" + fact.id();
    }

    /**
     * The day on which the record was changed, if the author wrote it down. Else a new value is told by the day it held, and what
     * somebody found by looking, an error or nothing new, by the day of that look.
     */
    private static Optional<Dated> day(Step.Kind kind, Said before, Said after) {
        Stream<Optional<Dated>> found = kind == Step.Kind.CHANGED
                ? Stream.of(after.asOf().map(date -> new Dated(date, By.HELD)), after.checked().map(date -> new Dated(date, By.CHECKED)))
                : Stream.of(after.checked().map(date -> new Dated(date, By.CHECKED)), after.asOf().map(date -> new Dated(date, By.HELD)));
        return Stream.concat(Stream.of(after.recorded().map(date -> new Dated(date, By.RECORDED))),
                        Stream.concat(found, Stream.of(before.asOf().map(date -> new Dated(date, By.AFTER)))))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

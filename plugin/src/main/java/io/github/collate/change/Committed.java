package io.github.collate.change;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.PartialDate;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the commits of a repository made of the facts of a site. */
public final class Committed {

    private static final int SHOWN = 10;

    private final List<Turn> turns;
    private final Optional<byte[]> kept;

    Committed(List<Turn> turns, Optional<byte[]> kept) {
        this.turns = List.copyOf(turns);
        this.kept = Objects.requireNonNull(kept, "kept");
    }

    /** For the next bake, which then reads newer commits only; empty when there is nothing to keep. */
    public Optional<byte[]> kept() {
        return kept.map(byte[]::clone);
    }

    /**
     * The changes that the data itself does not tell: those of facts that there still are, by the day of their commit. A new value
     * is one that {@code changed}, since no commit says that it put an error right; a later check of the same value is
     * {@code verified}.
     */
    public List<Change> changes(Dataset data) {
        Map<String, Place> places = places(data);
        List<Change> changes = new ArrayList<>();
        for (Turn turn : turns) {
            Place place = places.get(turn.fact());
            boolean later = data.past().filter(day -> turn.day().isAfter(day)).isPresent();
            if (place != null && !later && !isTold(turn, place.fact())) {
                changes.add(new Change(turn.fact() + "/commit-" + turn.commit().substring(0, SHOWN),
                        turn.isSecondLook() ? Step.Kind.VERIFIED : Step.Kind.CHANGED, place.subject(), place.attribute(), turn.before(),
                        turn.after(), new Dated(PartialDate.ofDay(turn.day()), Dated.By.COMMITTED)));
            }
        }
        return changes;
    }

    private record Place(Subject subject, Attribute attribute, Fact fact) {}

    private static Map<String, Place> places(Dataset data) {
        Map<String, Place> places = new HashMap<>();
        for (Subject subject : data.subjects()) {
            subject.facts().values().forEach(fact -> places.put(subject.collection() + "/" + fact.id(),
                    new Place(subject, data.collectionOf(subject).attribute(fact.id().attribute()), fact)));
        }
        return places;
    }

    /** Whether a step of the fact has the value that was left behind, or says of the same value that somebody looked. */
    private static boolean isTold(Turn turn, Fact fact) {
        return fact.history().stream()
                .filter(step -> !turn.isSecondLook() || step.kind() == Step.Kind.VERIFIED)
                .anyMatch(step -> Said.of(step.statement()).saysWhat(turn.before()));
    }
}

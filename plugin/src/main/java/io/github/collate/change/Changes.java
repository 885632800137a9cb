package io.github.collate.change;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PartialDate.Precision;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All changes of the record.
 *
 * @param all the newest first; of one day, by subject
 */
public record Changes(List<Change> all) {

    private static final Comparator<Change> NEWEST_FIRST = Comparator
            .comparing((Change change) -> change.day().date().start(), Comparator.reverseOrder())
            .thenComparing(change -> change.day().date().precision(), Comparator.reverseOrder())
            .thenComparing(change -> change.subject().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Change::id);
    private static final Comparator<PartialDate> MONTHS =
            Comparator.comparing(PartialDate::start).thenComparing(PartialDate::precision).reversed();

    public Changes {
        all = all.stream().sorted(NEWEST_FIRST).toList();
    }

    /**
     * What the steps of facts tell.
     *
     * @param committed what the repository tells besides
     */
    public static Changes of(Dataset data, List<Change> committed) {
        Stream<Change> explicit = data.subjects().stream().flatMap(subject -> new StepChanges(data, subject).all().stream());
        return new Changes(Stream.concat(explicit, committed.stream()).toList());
    }

    public Changes of(Subject subject) {
        return new Changes(all.stream().filter(change -> change.subject().collection().equals(subject.collection())
                && change.subject().id().equals(subject.id())).toList());
    }

    /** What the record had wrong. */
    public Changes corrections() {
        return new Changes(all.stream().filter(change -> change.kind() == Step.Kind.CORRECTED).toList());
    }

    /** By month, the newest first; what is dated by its year alone comes after that year's months. */
    public SortedMap<PartialDate, List<Change>> byMonth() {
        return all.stream().collect(Collectors.groupingBy(change -> month(change.day().date()),
                () -> new TreeMap<>(MONTHS), Collectors.toList()));
    }

    private static PartialDate month(PartialDate date) {
        return date.precision() == Precision.DAY ? new PartialDate(date.start(), Precision.MONTH) : date;
    }
}

package io.github.collate.subject;

import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.Problems;
import io.github.collate.source.Bibliography;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Scalar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that the author keeps as data: collections, their subjects with facts, and sources.
 *
 * @param collections in order of their ids
 * @param subjects of all collections, in order of their titles
 * @param past the day whose record this is, see {@link #at}; empty for the record as it stands
 */
public record Dataset(List<Collection> collections, List<Subject> subjects, Bibliography bibliography,
        Optional<LocalDate> past) {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Subject::id)
            .thenComparing(Subject::collection);

    public Dataset {
        Objects.requireNonNull(bibliography, "bibliography");
        Objects.requireNonNull(past, "past");
        collections = collections.stream().sorted(Comparator.comparing(Collection::id)).toList();
        subjects = subjects.stream().sorted(ORDER).toList();
    }

    /** The record as it stands. */
    public Dataset(List<Collection> collections, List<Subject> subjects, Bibliography bibliography) {
        this(collections, subjects, bibliography, Optional.empty());
    }

    /**
     * Reads and checks everything in one run. Of the files, those in a folder that has a {@code _collection.yaml} are
     * subjects, and those under {@code data/sources} are sources; the others are JBake's own data and left alone.
     *
     * @param folder the data folder, mostly {@code data}
     * @param files all under it, with paths such as {@code data/platforms/tiktok.yaml}
     */
    public static Dataset read(String folder, List<SourceFile> files, Problems problems) {
        return new DatasetReader(folder, files, problems).read();
    }

    /**
     * The record as it was on a day: of each fact the newest statement that had been made by then.
     *
     * <p>A statement counts from the day on which it was {@code recorded}. Where nobody wrote that down, it counts from the day
     * as of which it held; one that put an error right, from the day it was checked, since until then the record held the error;
     * one without such a day that took the place of another, from the day it was checked, too. One that has none of these days
     * is taken to have stood there always. A month or a year counts from its first day.
     *
     * <p>Facts that had not been recorded by then, steps of history and events that came later, and checks that nobody had made
     * yet are left out. Definitions, sources and what is not dated are as they stand.
     */
    public Dataset at(LocalDate day) {
        return new Dataset(collections, subjects.stream().map(new Past(day)::of).toList(), bibliography, Optional.of(day));
    }

    /** The same with collections, subjects and sources of the other one wherever they are equal, so that both share them. */
    public Dataset sharing(Dataset other) {
        Map<Subject, Subject> known = new HashMap<>();
        other.subjects.forEach(subject -> known.put(subject, subject));
        return new Dataset(collections.equals(other.collections) ? other.collections : collections,
                subjects.stream().map(subject -> Optional.ofNullable(known.get(subject)).filter(subject::listsAs).orElse(subject)).toList(),
                bibliography.isLike(other.bibliography) ? other.bibliography : bibliography, past);
    }

    /**
     * Reports what is dated after the day: {@code future-date}, a warning each.
     *
     * @param today the day on which this is said
     */
    public void checkDates(LocalDate today, Problems problems) {
        new DateCheck(today, problems).check(subjects);
    }

    public Optional<Collection> collection(CollectionId id) {
        return collections.stream().filter(collection -> collection.id().equals(id)).findFirst();
    }

    /** The subject's collection, which is always there. */
    public Collection collectionOf(Subject subject) {
        return collection(subject.collection())
                .orElseThrow(() -> new IllegalArgumentException("no collection " + subject.collection() + " in this data"));
    }

    /** The subjects of a collection: those that its author puts first, then the others in order of their titles. */
    public List<Subject> subjects(CollectionId collection) {
        List<String> first = collection(collection).map(Collection::order).orElse(List.of()).stream().map(Scalar::text).toList();
        return subjects.stream()
                .filter(subject -> subject.collection().equals(collection))
                .sorted(Comparator.comparingInt(subject -> place(first, subject)))
                .toList();
    }

    private static int place(List<String> first, Subject subject) {
        int place = first.indexOf(subject.id().text());
        return place < 0 ? first.size() : place;
    }

    public Optional<Subject> subject(CollectionId collection, SubjectId id) {
        return subjects.stream().filter(subject -> subject.id().equals(id) && subject.collection().equals(collection)).findFirst();
    }

    /** The subjects of that id, of which each collection may have one. */
    public List<Subject> named(String id) {
        return subjects.stream().filter(subject -> subject.id().text().equals(id)).toList();
    }
}

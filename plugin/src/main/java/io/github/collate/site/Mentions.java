package io.github.collate.site;

import io.github.collate.collection.CollectionId;
import io.github.collate.collection.PartialDate;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which pages speak of a page: essays first, the newest of them at the top, then comparisons by title. */
public final class Mentions {

    /** As readers are to see pages: essays first, the newest of them at the top, then comparisons by title. */
    public static final Comparator<Page> ORDER = Comparator.comparing(Page::kind)
            .thenComparing(page -> page.updated().filter(date -> page.kind() == Kind.ESSAY).map(PartialDate::machine).orElse(""),
                    Comparator.reverseOrder())
            .thenComparing(Page::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Page::path);

    private final Map<PagePath, List<Page>> speakers;

    private Mentions(Map<PagePath, List<Page>> speakers) {
        this.speakers = speakers;
    }

    /** Gathers who speaks of what. */
    static final class Gatherer {

        private final Map<PagePath, Map<PagePath, Page>> speakers = new HashMap<>();

        void add(Page speaker, PagePath spokenOf) {
            speakers.computeIfAbsent(spokenOf, path -> new LinkedHashMap<>()).put(speaker.path(), speaker);
        }

        void add(Page speaker, Matter matter) {
            matter.subjects().forEach(subject -> add(speaker, Addresses.of(subject)));
            matter.sources().forEach(source -> add(speaker, Addresses.of(source)));
            matter.collections().forEach(collection -> add(speaker, Addresses.of(collection)));
            matter.comparisons().forEach(comparison -> add(speaker, comparison));
        }

        Mentions done() {
            Map<PagePath, List<Page>> sorted = new HashMap<>();
            speakers.forEach((path, pages) -> sorted.put(path, pages.values().stream().sorted(ORDER).toList()));
            return new Mentions(sorted);
        }
    }

    /** The pages that speak of the page; none when nothing does. */
    public List<Page> of(PagePath path) {
        return speakers.getOrDefault(path, List.of());
    }

    public List<Page> of(Subject subject) {
        return of(Addresses.of(subject));
    }

    public List<Page> of(CollectionId collection) {
        return of(Addresses.of(collection));
    }

    public List<Page> of(SourceId source) {
        return of(Addresses.of(source));
    }
}

package io.github.collate.view;

import io.github.collate.site.Addresses;
import io.github.collate.source.Bibliography;
import io.github.collate.source.Kind;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes references to sources, each once: many facts name the same. */
final class SourceRefs {

    private static final Comparator<SourceRef> BY_TITLE =
            Comparator.comparing(SourceRef::title, String.CASE_INSENSITIVE_ORDER).thenComparing(SourceRef::id);

    private final Map<SourceId, SourceRef> references;

    SourceRefs(Bibliography bibliography) {
        references = bibliography.all().stream().collect(Collectors.toUnmodifiableMap(Source::id, SourceRefs::made));
    }

    /** In the order given. */
    List<SourceRef> of(Collection<SourceId> ids) {
        return ids.stream().map(references::get).filter(Objects::nonNull).toList();
    }

    /** Each once, by title. */
    List<SourceRef> byTitle(Collection<SourceId> ids) {
        return of(ids).stream().distinct().sorted(BY_TITLE).toList();
    }

    SourceRef of(Source source) {
        return Optional.ofNullable(references.get(source.id())).orElseGet(() -> made(source));
    }

    private static SourceRef made(Source source) {
        return new SourceRef(source.id().text(), source.title(), source.publisher(), Addresses.of(source.id()).href(),
                source.url().map(Object::toString).orElse(""), FactViews.date(source.issued()),
                source.kind().map(Kind::word).orElse(""), source.kind().map(SourceRefs::title).orElse(""));
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case OFFICIAL -> "official";
            case PRESS -> "press";
            case SECONDARY -> "second hand";
            case ESSAY -> "essay";
        };
    }
}

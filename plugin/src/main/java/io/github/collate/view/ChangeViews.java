package io.github.collate.view;

import io.github.collate.change.Change;
import io.github.collate.change.Changes;
import io.github.collate.change.Dated;
import io.github.collate.change.Said;
import io.github.collate.site.Addresses;
import io.github.collate.site.PagePath;
import io.github.collate.subject.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes changes ready to be shown. */
record ChangeViews(SourceRefs sources, Links links) {

    ChangeViews {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(links, "links");
    }

    /** @param feeds the Atom feed and the JSON Feed of just these; none when there are none */
    ChangesView changes(Changes changes, boolean page, boolean corrections, List<PagePath> feeds) {
        List<ChangesView.Month> months = changes.byMonth().entrySet().stream()
                .map(entry -> new ChangesView.Month("month-" + entry.getKey().machine(), FactViews.date(Optional.of(entry.getKey())),
                        entry.getValue().stream().map(this::change).toList()))
                .toList();
        return new ChangesView(months, count(changes, Step.Kind.CHANGED), count(changes, Step.Kind.CORRECTED),
                count(changes, Step.Kind.VERIFIED), page ? Addresses.changes().href() : "",
                corrections ? Addresses.corrections().href() : "", feeds.isEmpty() ? "" : feeds.get(0).href(),
                feeds.isEmpty() ? "" : feeds.get(1).href());
    }

    private static int count(Changes changes, Step.Kind kind) {
        return (int) changes.all().stream().filter(change -> change.kind() == kind).count();
    }

    ChangeView change(Change change) {
        return new ChangeView(change.id(), change.kind().word(), sign(change.kind()), links.subject(change.subject()),
                change.attribute().title(), Addresses.of(change.subject()).href() + "#" + change.attribute().id(),
                FactViews.date(Optional.of(change.day().date())), change.day().by().word(), inWords(change), side(change.before()),
                side(change.after()));
    }

    private static String sign(Step.Kind kind) {
        return switch (kind) {
            case CHANGED -> "→";
            case CORRECTED -> "×";
            case VERIFIED -> "✓";
        };
    }

    private static String inWords(Change change) {
        return switch (change.day().by()) {
            case RECORDED -> "Recorded";
            case COMMITTED -> "In the repository since";
            case HELD -> "As of";
            case CHECKED -> "Checked";
            case AFTER -> "After";
        };
    }

    private ChangeView.Side side(Said said) {
        return new ChangeView.Side(said.text(), said.machine(), said.unit(), FactViews.date(said.asOf()), FactViews.date(said.checked()),
                said.note(), sources.of(said.sources()));
    }

    /** Of a feed: what happened, when and by which sources, in plain words. */
    static String about(ChangeView change) {
        StringBuilder text = new StringBuilder(change.title()).append(".\n").append(change.byWords()).append(' ')
                .append(change.day().text()).append('.');
        told(text, "Before", change.before());
        told(text, "Now", change.after());
        return text.toString();
    }

    private static void told(StringBuilder text, String when, ChangeView.Side side) {
        text.append('\n').append(when).append(": ").append(side.inWords());
        if (!side.asOf().text().isEmpty()) {
            text.append(", as of ").append(side.asOf().text());
        }
        for (SourceRef source : side.sources()) {
            text.append("; ").append(source.title());
            if (!source.url().isEmpty()) {
                text.append(" <").append(source.url()).append('>');
            }
        }
        text.append('.');
    }

    /** The day on which a feed says it was published: the first of a month or a year. */
    static String instant(Change change) {
        return instant(change.day());
    }

    private static String instant(Dated day) {
        return day.date().start() + "T00:00:00Z";
    }
}

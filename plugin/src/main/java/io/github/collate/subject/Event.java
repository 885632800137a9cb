package io.github.collate.subject;

import io.github.collate.collection.PartialDate;
import io.github.collate.source.SourceId;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;

/** Something that happened to a subject. */
public record Event(Position position, PartialDate date, String text, List<SourceId> sources, String note) {

    public Event {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(date, "date");
        sources = List.copyOf(sources);
    }
}

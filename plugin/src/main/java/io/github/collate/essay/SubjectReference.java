package io.github.collate.essay;

import io.github.collate.text.Position;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code [[tiktok]]}, {@code [[platforms/tiktok]]} or {@code [[tiktok|the app]]}; also {@code [[tags/retention]]}, since only the
 * site knows which folder is that of the tags.
 *
 * @param text the author's own words for the link, plain text
 */
public record SubjectReference(Position position, Optional<String> collection, String subject, Optional<String> text,
        Place place) implements Reference {

    public SubjectReference {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
    }
}

package io.github.collate.collection;

import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;

/**
 * A comparison page that the author asks for.
 *
 * @param subjects as written: whether they exist is known only when the subjects are read
 * @param title empty when the subjects' titles make it
 * @param attributes none when all are meant
 * @param verdict the author's, in plain text; may be empty
 */
public record AskedComparison(Position position, List<Scalar> subjects, String title, String about,
        List<AttributePattern> attributes, String verdict) {

    public AskedComparison {
        Objects.requireNonNull(position, "position");
        subjects = List.copyOf(subjects);
        attributes = List.copyOf(attributes);
    }
}

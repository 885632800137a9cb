package io.github.collate.subject;

import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.Definition;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.Problems;
import io.github.collate.source.Bibliography;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Yaml;
import java.util.Objects;
import java.util.Optional;

/**
 * A collection as its files once were, read as far as they can be: what had problems then is left out without a word, since nobody
 * can mend it now.
 *
 * @param bibliography today's, so that a source that is gone is left out
 */
public record FormerCollection(Collection collection, Bibliography bibliography) {

    public FormerCollection {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(bibliography, "bibliography");
    }

    /** The collection of a folder; nothing when its definition could not be read. */
    public static Optional<FormerCollection> read(String folder, SourceFile definition, Bibliography bibliography) {
        if (!CollectionId.accepts(folder)) {
            return Optional.empty();
        }
        Problems untold = new Problems();
        return Yaml.read(definition.path(), definition.text(), untold)
                .flatMap(root -> Definition.read(new CollectionId(folder), definition.path(), root, untold))
                .map(collection -> new FormerCollection(collection, bibliography));
    }

    /** A subject; nothing when its file could not be read. */
    public Optional<Subject> subject(SubjectId id, SourceFile file) {
        Problems untold = new Problems();
        return Yaml.read(file.path(), file.text(), untold)
                .flatMap(root -> new SubjectReader(collection, bibliography, untold).read(id, file.path(), root));
    }
}

package io.github.collate.jbake;

import io.github.collate.collection.Collection;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON Schemas by which editors check and complete data files; written also when the site has errors, to help mend them. */
final class Schemas {

    private static final String ENDING = ".schema.json";

    private Schemas() {}

    static void write(Dataset data, Path folder, Problems problems) {
        if (data.collections().isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            for (Collection collection : data.collections()) {
                Files.writeString(folder.resolve(collection.id() + ENDING), io.github.collate.subject.Schema.of(collection));
            }
            Files.writeString(folder.resolve("_collection" + ENDING), io.github.collate.collection.Schema.definition());
            Files.writeString(folder.resolve("_sources" + ENDING), io.github.collate.source.Schema.sources());
        } catch (IOException broken) {
            problems.warning(Position.ofFile(folder.toString()), "unwritten-schema",
                    "JSON Schemas cannot be written here: " + broken.getMessage());
        }
    }
}

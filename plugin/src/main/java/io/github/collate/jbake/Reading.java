package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import java.util.List;
import java.util.function.Consumer;
import org.jbake.model.DocumentModel;

/** How the author's files are made into what they say: anew, or with what an earlier bake made of the same ones. */
interface Reading {

    /** Collections, subjects and sources. */
    Dataset dataset(Inputs inputs, Problems problems);

    /**
     * Has JSON Schemas written.
     *
     * @param writing of the data's collections; tells what is wrong
     */
    default void schemas(Dataset data, Consumer<Problems> writing, Problems problems) {
        writing.accept(problems);
    }

    /** Data files as templates see them. */
    List<DocumentModel> plainData(Inputs inputs, Problems problems);

    /** Content files in Markdown. */
    MarkdownFiles markdown(Inputs inputs);

    /** All of it anew, by each of its readers, but for essays that are remembered. */
    record Anew(Settings settings, EssayMemory essays) implements Reading {

        @Override
        public Dataset dataset(Inputs inputs, Problems problems) {
            return Dataset.read(settings.pathOf(settings.config().getDataFolder()), inputs.analysis(), problems);
        }

        @Override
        public List<DocumentModel> plainData(Inputs inputs, Problems problems) {
            return new DataFiles(settings).documents(inputs.data(), List.of(), problems);
        }

        @Override
        public MarkdownFiles markdown(Inputs inputs) {
            return new MarkdownFiles(settings, essays, inputs.hasCollections());
        }
    }
}

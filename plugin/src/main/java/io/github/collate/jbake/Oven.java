package io.github.collate.jbake;

import io.github.collate.bake.Baking;
import io.github.collate.bake.Job;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Workers;
import io.github.collate.bake.Written;
import io.github.collate.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypeListener;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;

/** A bake from files to site. */
public final class Oven {

    private static final DocumentTypeListener EXTRACTORS = new ModelExtractorsDocumentTypeListener();

    /**
     * Bakes a site. Mistakes in its files are in the outcome, and then nothing is written.
     *
     * @throws IOException when files cannot be read or written for reasons that are not the author's
     */
    public Outcome bake(Order order) throws IOException {
        Problems problems = new Problems();
        Staging staging = new Staging(order.site(), order.work());
        try (Workers workers = Workers.onAllProcessors()) {
            Optional<Settings> settings = Settings.load(order, staging.folder(), problems);
            if (settings.isEmpty()) {
                return new Outcome(problems.all(), Optional.empty(), 0);
            }
            return bake(order, settings.get(), staging, workers, problems);
        } finally {
            staging.discard();
        }
    }

    private Outcome bake(Order order, Settings settings, Staging staging, Workers workers, Problems problems)
            throws IOException {
        DefaultJBakeConfiguration config = settings.config();
        registerTypes(config);
        Documents documents = new Documents(settings, order.now());
        MarkdownFiles markdown = new MarkdownFiles(settings, false);
        Content content = Content.read(ContentFile.all(config), markdown, documents, workers, problems);
        List<DocumentModel> all =
                new ArrayList<>(content.documents(documents, settings, Content.plainBody(), workers, problems));
        DataFiles data = new DataFiles(settings);
        all.addAll(data.documents(data.find(), problems));
        if (problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty(), 0);
        }
        MemoryStore store = new MemoryStore(Extras.NONE);
        store.addAll(all);
        PageEngine engine = new PageEngine(store, config);
        List<Job> jobs = new PageList(settings, store, engine, Heads.NONE).jobs();
        new Baking(staging, workers, settings.encoding()).render(jobs, problems);
        int pages = jobs.size() + Tools.run(engine, store, config, problems);
        if (problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty(), pages);
        }
        for (Map.Entry<String, File> asset : Assets.all(config).entrySet()) {
            staging.write(asset.getKey(), Files.readAllBytes(asset.getValue().toPath()));
        }
        Written written = staging.publish();
        return new Outcome(problems.all(), Optional.of(written), pages);
    }

    private static void registerTypes(DefaultJBakeConfiguration config) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(EXTRACTORS);
        config.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        DocumentTypes.addDocumentType(config.getDataFileDocType());
    }
}

package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.collection.Collection;
import io.github.collate.problem.Problems;
import io.github.collate.source.CitationStyle;
import io.github.collate.subject.Dataset;
import io.github.collate.text.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/**
 * What bakes of one site leave in memory to those that follow in the same process. Everything here can be made again, and is
 * used only where its source is proved to be the same; an empty one makes for a bake that begins with what is on the disk.
 */
final class Warmth {

    private final Fingerprint machine;
    private final boolean lasting;
    private Optional<Settings> settings = Optional.empty();
    private Optional<Inventory> files = Optional.empty();
    private Optional<TemplateSources> templates = Optional.empty();
    private Optional<Listed> listed = Optional.empty();
    private Optional<EssayMemory> essays = Optional.empty();
    private Optional<MarkdownFiles> markdown = Optional.empty();
    private final Made<SourceFile, Dataset> dataset = new Made<>();
    private final Made<File, List<DocumentModel>> plainData = new Made<>();
    private Map<MarkdownFiles.Parsed, DocumentModel> documents = new IdentityHashMap<>();
    private Optional<Dressed> dressing = Optional.empty();
    private final RecordPrints recordPrints = new RecordPrints();
    private List<Collection> schemas = List.of();
    private Optional<Dataset> lastData = Optional.empty();
    private Optional<Kitchen> kitchen = Optional.empty();
    private Optional<Ledger> ledger = Optional.empty();
    private Optional<Ahead<Ledger>> ledgerAhead = Optional.empty();
    private Optional<Ahead<EssayMemory.Left>> essaysAhead = Optional.empty();
    private Optional<EssayMemory.Left> left = Optional.empty();
    private Optional<Memory> memory = Optional.empty();
    private boolean begun;
    private boolean baked;

    /** How data is shown by some templates. */
    private record Dressed(Fingerprint templates, Dressing dressing) {}

    /** Inputs that were read without a problem, and the files that there were. */
    private record Listed(Inventory files, Inputs inputs) {}

    /** One that serves a single bake. */
    Warmth(Fingerprint machine) {
        this(machine, false);
    }

    /**
     * An empty one.
     *
     * @param machine fingerprint of what every bake here rests on
     * @param lasting whether more than one bake is to come
     */
    Warmth(Fingerprint machine, boolean lasting) {
        this.machine = machine;
        this.lasting = lasting;
    }

    Fingerprint machine() {
        return machine;
    }

    /** Whether what is on the disk has been looked at. */
    boolean isBegun() {
        return begun;
    }

    /** @param last what the last bake of another process left */
    void begin(Optional<Memory> last) {
        memory = last;
        begun = true;
    }

    /** Whether more than one bake is to come. */
    boolean isLasting() {
        return lasting;
    }

    /** Whether a bake has come to its end. */
    boolean isBaked() {
        return baked;
    }

    boolean isOf(Fingerprint other) {
        return machine.equals(other);
    }

    /** The site's files as the bake before saw them. */
    Optional<Inventory> files() {
        return files;
    }

    void keep(Inventory now) {
        files = Optional.of(now);
    }

    /** The configuration, if its folders are there still and so is what decides on the default templates. */
    Optional<Settings> settings(Order order, Touched touched, Problems problems) {
        if (settings.isEmpty() || !settings.get().isUsable(order) || settings.get().isReachedBy(touched)) {
            settings = Settings.load(order, problems);
        }
        return settings;
    }

    TemplateSources templates(Settings config, Touched touched) throws IOException {
        Path folder = config.config().getTemplateFolder().toPath();
        if (templates.isEmpty() || touched.reaches(folder)) {
            templates = Optional.of(TemplateSources.read(folder, Defaults.print(config.config())));
        }
        return templates.get();
    }

    /** The author's files; what is in content files is not looked at here, so that they matter only when some come or go. */
    Inputs inputs(Settings config, Inventory now, Touched touched, Problems problems) {
        boolean same = listed.filter(known -> known.files().hasFilesOf(now)).isPresent()
                && !touched.reaches(config.config().getDataFolder().toPath())
                && !touched.reaches(config.config().getTemplateFolder().toPath());
        if (!same) {
            Problems own = new Problems();
            Optional<CitationStyle> style = touched.reaches(config.config().getTemplateFolder().toPath()) ? Optional.empty()
                    : listed.flatMap(known -> known.inputs().citationStyle());
            Inputs inputs = Inputs.read(config, style, own);
            own.all().forEach(problems::add);
            listed = own.all().isEmpty() ? Optional.of(new Listed(now, inputs)) : Optional.empty();
            return inputs;
        }
        return listed.get().inputs();
    }

    /** What earlier bakes made of the same files. */
    Reading reading(Settings config, Kept kept, Inventory now) {
        return new Reading() {
            @Override
            public Dataset dataset(Inputs inputs, Problems problems) {
                return dataset.of(inputs.analysis(), Set.of(), problems, (files, broken, told) -> {
                    Dataset read = Dataset.read(config.pathOf(config.config().getDataFolder()), files, told);
                    lastData = Optional.of(lastData.map(read::sharing).orElse(read));
                    return lastData.get();
                });
            }

            @Override
            public void schemas(Dataset data, Consumer<Problems> writing, Problems problems) {
                if (!data.collections().equals(schemas)) {
                    Problems own = new Problems();
                    writing.accept(own);
                    own.all().forEach(problems::add);
                    schemas = own.all().isEmpty() ? data.collections() : List.of();
                }
            }

            @Override
            public List<DocumentModel> plainData(Inputs inputs, Problems problems) {
                return plainData.of(inputs.data(), DataFiles.broken(problems), problems, (files, broken, told) ->
                        new DataFiles(config).documents(files, inputs.analysis(), broken, told));
            }

            @Override
            public MarkdownFiles markdown(Inputs inputs) {
                return Warmth.this.markdown(config, inputs.hasCollections(), kept, now);
            }
        };
    }

    private MarkdownFiles markdown(Settings config, boolean directives, Kept kept, Inventory now) {
        if (essays.isEmpty() || essays.get().hasDirectives() != directives) {
            essays = Optional.of(new EssayMemory(kept.state(), now, directives, left(kept)));
            left = Optional.empty();
            markdown = Optional.empty();
        }
        essays.get().begin(kept.state(), now);
        if (markdown.isEmpty()) {
            markdown = Optional.of(new MarkdownFiles(config, essays.get(), directives));
        }
        return markdown.get();
    }

    /** Essays as another process left them; whoever changes them takes a copy. */
    EssayMemory.Left left(Kept kept) {
        if (left.isEmpty()) {
            left = Optional.of(essaysAhead.map(Ahead::get).orElseGet(() -> EssayMemory.Left.load(kept.state())));
            essaysAhead = Optional.empty();
        }
        return left.get();
    }

    Optional<MarkdownFiles> markdown() {
        return markdown;
    }

    /** The document that an earlier bake made of the very same essay. */
    Optional<DocumentModel> document(MarkdownFiles.Parsed parsed) {
        return Optional.ofNullable(documents.get(parsed));
    }

    /** @param made by essay; those that wait for their date are made anew by each bake */
    void keep(Map<MarkdownFiles.Parsed, DocumentModel> made) {
        made.keySet().removeIf(parsed -> Status.PUBLISHED_DATE.equals(parsed.file().header().status()));
        documents = made;
    }

    /** What bakes with the same templates made of the same facts; begins another one. */
    Dressing dressing(Settings config, TemplateSources now) {
        if (!lasting) {
            return Dressing.of(config);
        }
        if (dressing.filter(known -> known.templates().equals(now.all())).isEmpty()) {
            dressing = Optional.of(new Dressed(now.all(), Dressing.lasting(config, now)));
        }
        dressing.get().dressing().begin();
        return dressing.get().dressing();
    }

    /** Fingerprints of views; begins another bake. */
    RecordPrints recordPrints() {
        recordPrints.begin();
        return recordPrints;
    }

    Kitchen kitchen(Settings config, TemplateSources now, Extras extras) {
        if (kitchen.filter(known -> known.serves(now, extras)).isEmpty()) {
            kitchen = Optional.of(Kitchen.of(config, now, extras));
        }
        kitchen.get().take(extras);
        return kitchen.get();
    }

    void keep(Kitchen used) {
        kitchen = Optional.of(used);
    }

    /** Begins to fetch what every bake asks the state for. */
    void fetchLedger(Kept kept) {
        if (ledger.isEmpty()) {
            ledgerAhead = Optional.of(Ahead.of(() -> Ledger.load(kept.state())));
        }
    }

    /** Begins to fetch what a bake with changes asks for too. */
    void fetchEssays(Kept kept) {
        if (essays.isEmpty()) {
            essaysAhead = Optional.of(Ahead.of(() -> EssayMemory.Left.load(kept.state())));
        }
    }

    /** Waits until nothing is being fetched any more, so that the state may be closed; what nobody took is let go. */
    void settle() {
        essaysAhead.ifPresent(Ahead::settle);
        ledgerAhead.ifPresent(Ahead::settle);
        essaysAhead = Optional.empty();
        ledgerAhead = Optional.empty();
    }

    Ledger ledger(Kept kept) {
        if (ledger.isEmpty()) {
            ledger = Optional.of(ledgerAhead.map(Ahead::get).orElseGet(() -> Ledger.load(kept.state())));
            ledgerAhead = Optional.empty();
        }
        return ledger.get();
    }

    Optional<Memory> memory() {
        return memory;
    }

    /** How documents follow each other on a site where a {@link Retouch} may come next; empty on others. */
    Optional<Sequence> sequence() {
        return memory.filter(Memory::isPlain).flatMap(whole -> kitchen).map(used -> Sequence.of(used.store()));
    }

    /** @param whole empty when some pages hold for a moment only */
    void keep(Ledger now, Optional<Memory> whole) {
        ledger = Optional.of(now);
        memory = whole;
        baked = true;
    }

    /** How many things of each kind are kept, for those who wonder where memory goes. */
    List<Integer> sizes() {
        return List.of(markdown.map(MarkdownFiles::size).orElse(0), documents.size(), kitchen.map(used -> used.pages().size()).orElse(0),
                ledger.map(known -> known.entries().size()).orElse(0), dressing.map(known -> known.dressing().size()).orElse(0),
                recordPrints.size());
    }
}

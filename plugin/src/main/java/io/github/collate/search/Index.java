package io.github.collate.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The words of all pages that readers can find, in an index of Lucene's that is kept from bake to bake: a page is taken apart again only when
 * its key is another one. {@link Files} writes it as a browser reads it, what is another than before.
 */
public final class Index implements AutoCloseable {

    /** With more text than this in all, pages keep its beginning alone; their words are all found just so. */
    private static final long ALL_TEXT = 4_000_000;

    /** Where more than one page in so many is another one, all files are made. */
    private static final int FEW = 4;

    private static final String OWNER = "owner";

    /**
     * Tells whoever runs Lucene without a certain module that vectors, which are not used here, could be quicker. It is held here, since a logger
     * that nobody holds forgets that it is to be silent.
     */
    private static final Logger OF_VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        OF_VECTORS.setLevel(Level.OFF);
    }

    private final IndexWriter writer;
    private final DirectoryReader before;
    private final String owner;
    private List<String> paths = List.of();
    private Optional<Layout> earlier = Optional.empty();
    private Changes changes = new Changes(List.of(), List.of());
    private boolean isOther;

    private Index(IndexWriter writer, DirectoryReader before, String owner) {
        this.writer = writer;
        this.before = before;
        this.owner = owner;
    }

    /** Does one thing to many, on as many processors as there are, and keeps their order. */
    public interface Hands {

        <A, B> List<B> map(List<A> items, Function<A, B> step);
    }

    /**
     * Opens the index in a folder, or begins a new one there if there is none, it is another owner's, or it cannot be read.
     *
     * @param folder of ours alone
     * @param owner names all that an index rests on beside the keys of its pages
     * @param anew whether to begin a new one in any case
     */
    public static Index open(Path folder, String owner, boolean anew) throws IOException {
        Optional<Index> kept = anew ? Optional.empty() : kept(folder, owner);
        if (kept.isPresent()) {
            return kept.get();
        }
        FileUtils.deleteQuietly(folder.toFile());
        return of(new NIOFSDirectory(folder), owner);
    }

    /**
     * Lucene holds each of its files against a checksum when it is asked to. What it cannot read it tells by an {@link IOException}, also of files that are
     * cut off or of somebody else; an index that another process has open is nobody's to begin anew.
     */
    private static Optional<Index> kept(Path folder, String owner) throws IOException {
        try {
            Directory directory = new NIOFSDirectory(folder);
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            Index index = of(directory, owner);
            boolean whole = false;
            try {
                whole = index.isWhole();
            } finally {
                if (!whole) {
                    index.close();
                }
            }
            return whole ? Optional.of(index) : Optional.empty();
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Index of(Directory directory, String owner) throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WordAnalyzer()).setMergeScheduler(new SerialMergeScheduler()));
        try {
            return new Index(writer, DirectoryReader.open(writer), owner);
        } catch (IOException unreadable) {
            writer.rollback();
            throw unreadable;
        }
    }

    private boolean isWhole() throws IOException {
        for (LeafReaderContext part : before.leaves()) {
            part.reader().checkIntegrity();
        }
        return owner.equals(before.getIndexCommit().getUserData().get(OWNER));
    }

    /**
     * Makes the index one of these pages.
     *
     * @param wanted in an order of the site's own
     */
    public void hold(List<Wanted> wanted, Hands hands) throws IOException {
        Map<String, Indexed> known = Indexed.all(before);
        List<Wanted> fresh = wanted.stream().filter(page -> !isKnown(known.get(page.href()), page)).toList();
        paths = wanted.stream().map(Wanted::href).toList();
        Optional<Layout> layout = Layout.of(before.getIndexCommit().getUserData())
                .filter(last -> last.order().equals(Layout.order(paths)) && fresh.size() <= wanted.size() / FEW);
        Collection<String> words = new ConcurrentSkipListSet<>();
        hands.map(fresh, page -> {
            take(page, layout.isEmpty() ? Optional.empty() : Optional.of(known.get(page.href()).document())).forEach(words::add);
            return page;
        });
        earlier = layout;
        changes = new Changes(words, fresh.stream().map(Wanted::href).toList());
        paths.forEach(known::remove);
        isOther = !fresh.isEmpty() || !known.isEmpty();
        writer.deleteDocuments(known.keySet().stream().map(gone -> new Term(Indexed.HREF, gone)).toArray(Term[]::new));
    }

    private static boolean isKnown(Indexed kept, Wanted page) {
        return kept != null && kept.key().equals(page.key());
    }

    /** @return the words by which it differs from the document that it was, if that is asked for */
    private Set<String> take(Wanted page, Optional<Integer> last) {
        Entry entry = page.entry().get();
        try {
            writer.updateDocument(new Term(Indexed.HREF, page.href()), Indexed.document(page.key(), entry));
            if (last.isEmpty()) {
                return Set.of();
            }
            Entry old = Indexed.entry(before.storedFields().document(last.get()));
            return Words.of(entry, writer.getAnalyzer()).difference(Words.of(old, writer.getAnalyzer()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Hands over the files of the index.
     *
     * @param folder where they lie, with a slash at its end
     */
    public void write(String folder, Shelf shelf) throws IOException {
        if (!isOther) {
            write(folder, shelf, before);
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            write(folder, shelf, reader);
        }
    }

    private void write(String folder, Shelf shelf, DirectoryReader reader) throws IOException {
        Numbered pages = new Numbered(reader, paths);
        boolean whole = pages.length() <= ALL_TEXT;
        Files files = new Files(folder, shelf, pages, whole);
        Optional<Layout> usable = earlier.filter(last -> last.isWhole() == whole && last.rows().values().stream().noneMatch(List::isEmpty));
        Layout made = usable.isPresent() ? files.write(usable.get(), changes, pages.postings()) : files.write(pages.postings());
        if (isOther || !earlier.equals(Optional.of(made))) {
            Map<String, String> data = new HashMap<>(made.toMap());
            data.put(OWNER, owner);
            writer.setLiveCommitData(data.entrySet());
        }
    }

    /** Leaves it to the next bake. */
    public void keep() throws IOException {
        writer.commit();
    }

    /** What was not kept is as if it had never been. */
    @Override
    public void close() throws IOException {
        before.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}

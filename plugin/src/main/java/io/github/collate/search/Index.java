package io.github.collate.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The words of all pages that readers can find, in an index of Lucene's that is kept from bake to bake: a page is taken apart again only when
 * its key is another one. {@link Files} writes it as a browser reads it.
 */
public final class Index implements AutoCloseable {

    /** With more text than this in all, pages keep its beginning alone; their words are all found just so. */
    private static final long ALL_TEXT = 4_000_000;

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
    private List<Indexed> pages = List.of();

    private Index(IndexWriter writer) {
        this.writer = writer;
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
        Index begun = new Index(writer(new NIOFSDirectory(folder)));
        begun.writer.setLiveCommitData(Map.of(OWNER, owner).entrySet());
        return begun;
    }

    /** Lucene holds each of its files against a checksum when it is asked to; what else may be wrong with them it tells in many ways. */
    private static Optional<Index> kept(Path folder, String owner) {
        try {
            Directory directory = new NIOFSDirectory(folder);
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            Index index = new Index(writer(directory));
            boolean whole = false;
            try {
                whole = index.isWholeOf(owner);
            } finally {
                if (!whole) {
                    index.close();
                }
            }
            return whole ? Optional.of(index) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig(new WordAnalyzer()).setMergeScheduler(new SerialMergeScheduler()));
    }

    private boolean isWholeOf(String owner) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext part : reader.leaves()) {
                part.reader().checkIntegrity();
            }
            return reader.getIndexCommit().getUserData().equals(Map.of(OWNER, owner));
        }
    }

    /**
     * Makes the index one of these pages.
     *
     * @param wanted in an order of the site's own
     */
    public void hold(List<Wanted> wanted, Hands hands) throws IOException {
        Map<String, Indexed> known = known();
        Function<Wanted, Indexed> of = page -> known.get(page.href());
        AtomicLong length = new AtomicLong();
        wanted.forEach(page -> length.addAndGet(isKnown(of.apply(page), page) ? of.apply(page).length() : 0));
        take(wanted.stream().filter(page -> !isKnown(of.apply(page), page)).toList(), known, length, hands);
        boolean whole = length.get() <= ALL_TEXT;
        if (whole) {
            take(wanted.stream().filter(page -> !of.apply(page).isWhole()).toList(), known, new AtomicLong(), hands);
        }
        pages = wanted.stream().map(of).map(page -> whole ? page : page.beginning()).toList();
        pages.forEach(page -> known.remove(page.href()));
        writer.deleteDocuments(known.keySet().stream().map(gone -> new Term(Indexed.HREF, gone)).toArray(Term[]::new));
    }

    private static boolean isKnown(Indexed kept, Wanted page) {
        return kept != null && kept.key().equals(page.key());
    }

    private Map<String, Indexed> known() throws IOException {
        Map<String, Indexed> known = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            StoredFields fields = reader.storedFields();
            for (Map.Entry<String, Integer> document : documents(reader).entrySet()) {
                known.put(document.getKey(), Indexed.of(fields.document(document.getValue())));
            }
        }
        return known;
    }

    /** The numbers of the documents of all pages, by their paths. */
    private static Map<String, Integer> documents(IndexReader reader) throws IOException {
        Map<String, Integer> documents = new HashMap<>();
        Bits live = MultiBits.getLiveDocs(reader);
        Terms terms = MultiTerms.getTerms(reader, Indexed.HREF);
        TermsEnum paths = terms == null ? TermsEnum.EMPTY : terms.iterator();
        PostingsEnum having = null;
        for (BytesRef path = paths.next(); path != null; path = paths.next()) {
            having = paths.postings(having, PostingsEnum.NONE);
            for (int document = having.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = having.nextDoc()) {
                if (live == null || live.get(document)) {
                    documents.put(path.utf8ToString(), document);
                }
            }
        }
        return documents;
    }

    private void take(List<Wanted> unknown, Map<String, Indexed> known, AtomicLong length, Hands hands) {
        hands.map(unknown, page -> take(page, length)).forEach(page -> known.put(page.href(), page));
    }

    /** Cuts texts as soon as there are too many. */
    private Indexed take(Wanted page, AtomicLong length) {
        Entry entry = page.entry().get();
        Indexed whole = Indexed.of(page, entry);
        Indexed made = length.addAndGet(whole.length()) <= ALL_TEXT ? whole : whole.beginning();
        try {
            writer.updateDocument(new Term(Indexed.HREF, made.href()), made.document(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return made;
    }

    /**
     * Hands over the files of the index.
     *
     * @param folder where they lie, with a slash at its end
     */
    public void write(String folder, Shelf shelf) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            Map<String, Integer> documents = documents(reader);
            int[] numbers = new int[reader.maxDoc()];
            for (int i = 0; i < pages.size(); i++) {
                numbers[documents.get(pages.get(i).href())] = i;
            }
            new Files(folder, shelf).write(pages, new Postings(reader, numbers));
        }
    }

    /** Leaves it to the next bake. */
    public void keep() throws IOException {
        writer.commit();
    }

    /** What was not kept is as if it had never been. */
    @Override
    public void close() throws IOException {
        writer.rollback();
        writer.getDirectory().close();
    }
}

package io.github.collate.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Goes through all words of an index, in the order of their code points, and says for each which pages have it and how much it says of them. */
final class Postings {

    static final int IN_TITLE = 8;
    static final int IN_KEYWORDS = 4;
    /** The most that the text alone may count, which is less than a keyword does; a mask. */
    static final int IN_TEXT = 3;
    /** One more than the most that a word can say of a page. */
    static final int WEIGHTS = IN_TITLE + IN_TEXT + 1;

    private final IndexReader reader;
    private final int[] numbers;
    private final Bits live;
    private final byte[] weights;
    private final int[] met;
    private int size;

    /**
     * Words of pages.
     *
     * @param numbers of the pages, by the numbers of their documents, from 0 without a gap
     */
    Postings(IndexReader reader, int[] numbers) {
        this.reader = reader;
        this.numbers = numbers;
        this.live = MultiBits.getLiveDocs(reader);
        this.weights = new byte[reader.numDocs()];
        this.met = new int[reader.numDocs()];
    }

    /** Takes a word and its pages in the order of their numbers: for each its number times {@link #WEIGHTS} and the word's weight. */
    @FunctionalInterface
    interface Each {

        /** @return whether it wants another one */
        boolean take(String word, int[] pages);
    }

    /**
     * Hands over words one after the other. Words that are on no page any more are left out.
     *
     * @param from the first, or an empty text for all
     * @return whether all up to the last were taken
     */
    boolean each(String from, Each words) throws IOException {
        List<Column> columns = new ArrayList<>();
        BytesRef start = new BytesRef(from);
        column(Indexed.IN_TEXT, 0, start, columns);
        column(Indexed.IN_KEYWORDS, IN_KEYWORDS, start, columns);
        column(Indexed.IN_TITLE, IN_TITLE, start, columns);
        while (!columns.isEmpty()) {
            BytesRef least = columns.get(0).word;
            for (Column column : columns) {
                least = column.word.compareTo(least) < 0 ? column.word : least;
            }
            BytesRef word = BytesRef.deepCopyOf(least);
            for (Column column : List.copyOf(columns)) {
                if (column.word.equals(word)) {
                    column.weigh();
                    column.word = column.words.next();
                    if (column.word == null) {
                        columns.remove(column);
                    }
                }
            }
            if (size > 0 && !words.take(word.utf8ToString(), pages())) {
                return false;
            }
        }
        return true;
    }

    private void column(String field, int weight, BytesRef from, List<Column> columns) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            Column column = new Column(terms.iterator(), weight);
            if (column.words.seekCeil(from) != TermsEnum.SeekStatus.END) {
                column.word = column.words.term();
                columns.add(column);
            }
        }
    }

    private int[] pages() {
        Arrays.sort(met, 0, size);
        int[] pages = new int[size];
        for (int i = 0; i < size; i++) {
            pages[i] = met[i] * WEIGHTS + weights[met[i]];
            weights[met[i]] = 0;
        }
        size = 0;
        return pages;
    }

    /** A field's words, at one of them. */
    private final class Column {

        private final TermsEnum words;
        private final int weight;
        private BytesRef word;
        private PostingsEnum postings;

        /** @param weight 0 for that of a text, where more often is more, up to a point */
        Column(TermsEnum words, int weight) {
            this.words = words;
            this.weight = weight;
        }

        void weigh() throws IOException {
            postings = words.postings(postings, weight == 0 ? PostingsEnum.FREQS : PostingsEnum.NONE);
            for (int document = postings.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = postings.nextDoc()) {
                if (live == null || live.get(document)) {
                    int page = numbers[document];
                    if (weights[page] == 0) {
                        met[size++] = page;
                    }
                    weights[page] = (byte) (weight == 0 ? Math.min(IN_TEXT, postings.freq()) : weights[page] & IN_TEXT | weight);
                }
            }
        }
    }
}

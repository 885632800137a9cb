package io.github.collate.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * A page as the index keeps it: in a document of Lucene's, whose fields have its words. All that an {@link Entry} says is stored too; what each bake asks
 * of all pages is in columns beside it, which are read without it.
 *
 * @param document its number
 * @param key of all that the page says; two pages with one key say the same
 * @param length of the text, in characters
 */
record Indexed(int document, String key, int length) {

    static final String HREF = "href";
    static final String IN_TITLE = "in title";
    static final String IN_KEYWORDS = "in keywords";
    static final String IN_TEXT = "in text";

    private static final String PATH = "path";
    private static final String KEY = "key";
    private static final String TITLE = "title";
    private static final String KIND = "kind";
    private static final String KEYWORD = "keyword";
    private static final String TEXT = "text";
    private static final String LENGTH = "length";
    private static final FieldType NAMED = words(IndexOptions.DOCS);
    private static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS);

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static Document document(String key, Entry entry) {
        Document document = new Document();
        document.add(new StringField(HREF, entry.href(), Field.Store.YES));
        document.add(new BinaryDocValuesField(PATH, new BytesRef(entry.href())));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(key)));
        document.add(new NumericDocValuesField(LENGTH, entry.text().length()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(KIND, entry.kind()));
        document.add(new StoredField(TEXT, entry.text()));
        document.add(new Field(IN_TITLE, entry.title(), NAMED));
        for (String keyword : entry.keywords()) {
            document.add(new StoredField(KEYWORD, keyword));
            document.add(new Field(IN_KEYWORDS, keyword, NAMED));
        }
        document.add(new Field(IN_TEXT, entry.text(), COUNTED));
        return document;
    }

    /** The page that was made a document. */
    static Entry entry(Document document) {
        return new Entry(document.get(TITLE), document.get(HREF), document.get(KIND), List.of(document.getValues(KEYWORD)), document.get(TEXT));
    }

    /** All pages, by their paths. */
    static Map<String, Indexed> all(IndexReader reader) throws IOException {
        Map<String, Indexed> all = new HashMap<>();
        for (LeafReaderContext part : reader.leaves()) {
            LeafReader leaf = part.reader();
            Bits live = leaf.getLiveDocs();
            BinaryDocValues paths = DocValues.getBinary(leaf, PATH);
            BinaryDocValues keys = DocValues.getBinary(leaf, KEY);
            NumericDocValues lengths = DocValues.getNumeric(leaf, LENGTH);
            for (int i = 0; i < leaf.maxDoc(); i++) {
                if ((live == null || live.get(i)) && paths.advanceExact(i) && keys.advanceExact(i) && lengths.advanceExact(i)) {
                    all.put(paths.binaryValue().utf8ToString(),
                            new Indexed(part.docBase + i, keys.binaryValue().utf8ToString(), (int) lengths.longValue()));
                }
            }
        }
        return all;
    }
}

package io.github.collate.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/**
 * A page as the index keeps it, in a document of Lucene's whose fields have its words.
 *
 * @param key of all that the page says; two pages with one key say the same
 * @param text what it says, whole or its beginning
 * @param isWhole which of the two
 * @param length of the whole text, in characters
 */
record Indexed(String href, String key, String title, String kind, String text, boolean isWhole, int length) {

    static final String HREF = "href";
    static final String IN_TITLE = "in title";
    static final String IN_KEYWORDS = "in keywords";
    static final String IN_TEXT = "in text";

    private static final String KEY = "key";
    private static final String TITLE = "title";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String WHOLE = "whole";
    private static final String LENGTH = "length";
    private static final FieldType NAMED = words(IndexOptions.DOCS);
    private static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS);
    private static final int BEGINNING = 400;

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static Indexed of(Wanted page, Entry entry) {
        return new Indexed(entry.href(), page.key(), entry.title(), entry.kind(), entry.text(), true, entry.text().length());
    }

    static Indexed of(Document document) {
        return new Indexed(document.get(HREF), document.get(KEY), document.get(TITLE), document.get(KIND), document.get(TEXT),
                document.getField(WHOLE).numericValue().intValue() > 0, document.getField(LENGTH).numericValue().intValue());
    }

    /** @param entry whose words it has */
    Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(HREF, href, Field.Store.YES));
        document.add(new StoredField(KEY, key));
        document.add(new StoredField(TITLE, title));
        document.add(new StoredField(KIND, kind));
        document.add(new StoredField(TEXT, text));
        document.add(new StoredField(WHOLE, isWhole ? 1 : 0));
        document.add(new StoredField(LENGTH, length));
        document.add(new Field(IN_TITLE, entry.title(), NAMED));
        entry.keywords().forEach(keyword -> document.add(new Field(IN_KEYWORDS, keyword, NAMED)));
        document.add(new Field(IN_TEXT, entry.text(), COUNTED));
        return document;
    }

    /** The same with the beginning of its text alone. */
    Indexed beginning() {
        return length <= BEGINNING || !isWhole ? this : new Indexed(href, key, title, kind,
                text.substring(0, Math.max(1, text.lastIndexOf(' ', BEGINNING))) + " …", false, length);
    }
}

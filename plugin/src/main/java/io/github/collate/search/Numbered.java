package io.github.collate.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

/** The pages of an index in an order of the site's own, by which they have their numbers. */
final class Numbered {

    private final IndexReader reader;
    private final List<String> paths;
    private final Map<String, Indexed> documents;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param paths of all pages that the reader has */
    Numbered(IndexReader reader, List<String> paths) throws IOException {
        this.reader = reader;
        this.paths = paths;
        this.documents = Indexed.all(reader);
        for (int i = 0; i < paths.size(); i++) {
            numbers.put(paths.get(i), i);
        }
    }

    int size() {
        return paths.size();
    }

    int number(String path) {
        return numbers.get(path);
    }

    String order() {
        return Layout.order(paths);
    }

    /** Characters of all texts. */
    long length() {
        return documents.values().stream().mapToLong(Indexed::length).sum();
    }

    /** All words with the numbers of their pages. */
    Postings postings() {
        int[] ofDocuments = new int[reader.maxDoc()];
        documents.forEach((path, page) -> ofDocuments[page.document()] = numbers.get(path));
        return new Postings(reader, ofDocuments);
    }

    /**
     * Hands over pages one after the other.
     *
     * @param from the first, or an empty text for all
     * @param pages says whether it wants another one
     * @return whether it took all up to the last
     */
    boolean each(String from, Predicate<Entry> pages) throws IOException {
        StoredFields fields = reader.storedFields();
        for (String path : paths.subList(from.isEmpty() ? 0 : number(from), paths.size())) {
            if (!pages.test(Indexed.entry(fields.document(documents.get(path).document())))) {
                return false;
            }
        }
        return true;
    }
}

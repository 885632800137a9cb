package io.github.collate.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of one page with what each of them says of it, as {@link Postings} reads them from an index. */
record Words(Map<String, Integer> weights) {

    static Words of(Entry entry, Analyzer analyzer) throws IOException {
        Map<String, Integer> weights = new HashMap<>();
        each(List.of(entry.text()), Indexed.IN_TEXT, analyzer, weights, weight -> Math.min(Postings.IN_TEXT, weight + 1));
        each(entry.keywords(), Indexed.IN_KEYWORDS, analyzer, weights, weight -> weight & Postings.IN_TEXT | Postings.IN_KEYWORDS);
        each(List.of(entry.title()), Indexed.IN_TITLE, analyzer, weights, weight -> weight & Postings.IN_TEXT | Postings.IN_TITLE);
        return new Words(weights);
    }

    private interface Weighing {

        int next(int weight);
    }

    private static void each(List<String> texts, String field, Analyzer analyzer, Map<String, Integer> weights, Weighing weighing) throws IOException {
        for (String text : texts) {
            try (TokenStream words = analyzer.tokenStream(field, text)) {
                CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
                words.reset();
                while (words.incrementToken()) {
                    weights.merge(word.toString(), weighing.next(0), (known, fresh) -> weighing.next(known));
                }
                words.end();
            }
        }
    }

    /** The words that only one of the two has, or that say something else. */
    Set<String> difference(Words other) {
        Set<String> words = new HashSet<>(weights.keySet());
        words.addAll(other.weights.keySet());
        words.removeIf(word -> weights.getOrDefault(word, 0).equals(other.weights.getOrDefault(word, 0)));
        return words;
    }
}

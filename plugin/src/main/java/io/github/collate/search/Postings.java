package io.github.collate.search;

import java.util.List;

/** Finds the pages of words by going through the words of all pages once. */
final class Postings {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int LAST = 1 << BITS;

    private final int[] places;
    private final int[] starts;
    private final int[] ends;
    private final int[] values;

    /**
     * @param words the numbers of the words that are asked for
     * @param listed on how many pages each of them is found
     * @param headsOnly of all words by their numbers, whether only pages are found that name them in a title or a keyword
     */
    Postings(List<Indexed> pages, int[] words, int[] listed, boolean[] headsOnly) {
        places = new int[headsOnly.length];
        starts = new int[words.length];
        ends = new int[words.length];
        int sum = 0;
        for (int i = 0; i < words.length; i++) {
            places[words[i]] = i + 1;
            starts[i] = sum;
            ends[i] = sum;
            sum += listed[i];
        }
        values = new int[sum];
        for (int i = 0; i < pages.size(); i++) {
            int page = i * PageWords.WEIGHTS;
            PageWords.each(pages.get(i).words(), (word, weight) -> {
                int place = places[word] - 1;
                if (place >= 0 && (weight >= PageWords.IN_KEYWORDS || !headsOnly[word])) {
                    values[ends[place]++] = page + weight;
                }
            });
        }
    }

    /**
     * Writes the pages of a word: for each a number that is, times twelve, the steps from the page before and, in what is left, the weight. Digits of
     * five bits, the lowest first, are letters; all but the last of a number are from the alphabet's second half.
     */
    void write(int word, StringBuilder out) {
        int place = places[word] - 1;
        int last = 0;
        for (int i = starts[place]; i < ends[place]; i++) {
            int page = values[i] / PageWords.WEIGHTS;
            int number = (page - last) * PageWords.WEIGHTS + values[i] % PageWords.WEIGHTS;
            last = page;
            while (number >= LAST) {
                out.append(DIGITS.charAt(LAST + number % LAST));
                number /= LAST;
            }
            out.append(DIGITS.charAt(number));
        }
    }
}

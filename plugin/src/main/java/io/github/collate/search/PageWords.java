package io.github.collate.search;

import io.github.collate.text.PackedOutput;
import java.util.Arrays;

/**
 * The words of one page with how much each says of it, and their form as bytes. A page has a few hundred words and a site ten thousand pages,
 * so this form is what is kept.
 */
final class PageWords {

    static final int IN_TITLE = 8;
    static final int IN_KEYWORDS = 4;
    /** The most that the text alone may count, which is less than a keyword does. */
    private static final int IN_TEXT = 3;
    /** One more than the most that a word can say of a page. */
    static final int WEIGHTS = IN_TITLE + IN_TEXT + 1;

    private static final int SMALL = 0x7F;
    private static final int BITS = 7;

    private byte[] texts = new byte[1024];
    private byte[] heads = new byte[1024];
    private int[] met = new int[1024];
    private int size;

    /** A word of the text: more often is more, up to a point. */
    void inText(int word) {
        meet(word);
        texts[word] += (byte) (texts[word] < IN_TEXT ? 1 : 0);
    }

    /** @param weight {@link #IN_TITLE} or {@link #IN_KEYWORDS} */
    void inHead(int word, int weight) {
        meet(word);
        heads[word] = (byte) Math.max(heads[word], weight);
    }

    private void meet(int word) {
        if (word >= texts.length) {
            texts = Arrays.copyOf(texts, 2 * word);
            heads = Arrays.copyOf(heads, 2 * word);
        }
        if (texts[word] == 0 && heads[word] == 0) {
            if (size == met.length) {
                met = Arrays.copyOf(met, 2 * size);
            }
            met[size++] = word;
        }
    }

    /** All that was met, as bytes; the next page begins. */
    byte[] done() {
        PackedOutput out = new PackedOutput();
        for (int i = 0; i < size; i++) {
            int word = met[i];
            out.count(word * WEIGHTS + texts[word] + heads[word]);
            texts[word] = 0;
            heads[word] = 0;
        }
        size = 0;
        return out.toBytes();
    }

    /** Takes a word's number and its weight. */
    @FunctionalInterface
    interface Each {

        void take(int word, int weight);
    }

    /** Goes through what {@link #done} made. */
    static void each(byte[] page, Each words) {
        int at = 0;
        while (at < page.length) {
            int number = 0;
            int part = -1;
            for (int shift = 0; part < 0; shift += BITS) {
                part = page[at++];
                number |= (part & SMALL) << shift;
            }
            words.take(number / WEIGHTS, number % WEIGHTS);
        }
    }
}

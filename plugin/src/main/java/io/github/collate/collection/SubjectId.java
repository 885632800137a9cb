package io.github.collate.collection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a subject within its collection, which is its file's without {@code .yaml}: {@code sora-2}, {@code .net}.
 * Letters of any script that have no capital form, or are small, are allowed; a dot within is not, since
 * {@code tiktok.ad_share} is a fact.
 */
public record SubjectId(String text) implements Comparable<SubjectId> {

    private static final String WORD = "[[\\p{L}\\p{M}\\p{N}]&&[^\\p{Lu}\\p{Lt}]]+";
    private static final Pattern FORM = Pattern.compile("\\.?" + WORD + "(-+" + WORD + ")*");

    public SubjectId {
        if (!accepts(text)) {
            throw new IllegalArgumentException("not a subject's id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id; {@code index} cannot, since that page is the collection's own. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches() && !text.equals("index") && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** A legal id that resembles the text: lower case, with hyphens for what is not allowed; {@code subject} when nothing is left. */
    public static String proposal(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}.]+|(?<!^)\\.+|^\\.{2,}", "-")
                .replaceAll("^(\\.?)-+|-+$", "$1")
                .replaceAll("-{2,}", "-");
        return accepts(words) ? words : "subject";
    }

    @Override
    public int compareTo(SubjectId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

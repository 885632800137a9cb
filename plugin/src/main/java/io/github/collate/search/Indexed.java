package io.github.collate.search;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;

/**
 * A page as the index keeps it.
 *
 * @param key of all that the page says; two pages with one key say the same
 * @param text what it says, whole or its beginning
 * @param isWhole which of the two
 * @param length of the whole text, in characters
 * @param words as {@link PageWords} packs them
 */
record Indexed(String href, String key, String title, String kind, String text, boolean isWhole, int length, byte[] words) {

    private static final int BEGINNING = 400;

    static Indexed of(Wanted page, Entry entry, byte[] words) {
        return new Indexed(entry.href(), page.key(), entry.title(), entry.kind(), entry.text(), true, entry.text().length(), words);
    }

    /** The same with the beginning of its text alone. */
    Indexed beginning() {
        return length <= BEGINNING || !isWhole ? this : new Indexed(href, key, title, kind,
                text.substring(0, Math.max(1, text.lastIndexOf(' ', BEGINNING))) + " …", false, length, words);
    }

    void write(PackedOutput out) {
        out.text(href).text(key).text(title).text(kind).text(text).flag(isWhole).count(length).bytes(words);
    }

    static Indexed read(PackedInput in) {
        return new Indexed(in.text(), in.text(), in.text(), in.text(), in.text(), in.flag(), in.count(), in.bytes());
    }
}

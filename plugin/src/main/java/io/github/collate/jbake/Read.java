package io.github.collate.jbake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.util.List;
import java.util.Objects;

/**
 * Something that a page showed beside its own content. Equal reads of one bake read the same values, so pages share them.
 *
 * @param name of the template, list, data file, part of {@code site} or key of {@code config}
 * @param tag whose documents were listed; empty for none
 * @param start of the window of a paged list, -1 for the whole
 * @param limit of the window of a paged list, -1 for the whole
 * @param paged whether the page is one of several
 * @param keys of the entries that were asked for, sorted; {@link #EVERY_KEY} for whole entries; {@link #within} for those of
 *     documents that an entry lists
 * @param extent how many entries were looked at, from the first
 */
record Read(Kind kind, String name, String tag, int start, int limit, boolean paged, List<String> keys, int extent) {

    static final String EVERY_KEY = "*";
    /** Of a list within an entry: how many documents are in it. */
    static final String SIZE = "#";
    private static final char WITHIN = '\n';
    /** All that the site's files say; for pages that ask the store, or for a table. */
    static final Read EVERYTHING = of(Kind.EVERYTHING, "");
    /** All templates, for parts whose templates are chosen by the site. */
    static final Read EVERY_TEMPLATE = of(Kind.EVERY_TEMPLATE, "");
    /** Which templates there are: a new one may win over another. */
    static final Read TEMPLATE_NAMES = of(Kind.TEMPLATE_NAMES, "");
    /** Something that cannot be compared, such as the time of day: the page is rendered by each bake. */
    static final Read MOMENT = of(Kind.MOMENT, "");

    enum Kind { TEMPLATE, TEMPLATE_NAMES, EVERY_TEMPLATE, LIST, DATA_FILE, SITE, EVERYTHING, MOMENT, SETTING }

    Read {
        keys = List.copyOf(keys);
    }

    static Read of(Kind kind, String name) {
        return new Read(kind, name, "", -1, -1, false, List.of(), 0);
    }

    /** A key of documents that an entry lists under another key, as a tag does its posts. */
    static String within(String list, String key) {
        return list + WITHIN + key;
    }

    /** The key of documents by which a list shows them, or by which an entry of it does. */
    static String shown(String key) {
        return key.substring(key.indexOf(WITHIN) + 1);
    }

    /** The key of the entry alone. */
    static String outer(String key) {
        int within = key.indexOf(WITHIN);
        return within < 0 ? key : key.substring(0, within);
    }

    static boolean isWithin(String key) {
        return key.indexOf(WITHIN) >= 0;
    }

    Read looking(List<String> keys, int extent) {
        return new Read(kind, name, tag, start, limit, paged, keys, extent);
    }

    /** Written out for the start of a new process, as in {@link io.github.collate.bake.Fingerprint}. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Read read && kind == read.kind && start == read.start && limit == read.limit
                && paged == read.paged && extent == read.extent && name.equals(read.name) && tag.equals(read.tag) && keys.equals(read.keys);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.ordinal(), name, tag, start, keys);
    }

    void write(PackedOutput out) {
        out.count(kind.ordinal()).text(name).text(tag).number(start).number(limit).flag(paged).all(keys, out::text)
                .number(extent);
    }

    static Read read(PackedInput in) {
        int kind = in.count();
        if (kind >= Kind.values().length) {
            throw new PackedInput.Malformed("no such kind of read: " + kind);
        }
        return new Read(Kind.values()[kind], in.text(), in.text(), (int) in.number(), (int) in.number(), in.flag(),
                in.all(in::text), (int) in.number());
    }
}

package io.github.collate.markdown;

import com.vladsch.flexmark.parser.PegdownExtensions;

/** What each character may mean within a line, under the extensions that are on. */
final class Marks {

    /** Stands for itself. */
    static final byte PLAIN = 0;
    /** Stands for itself and must be written as an entity. */
    static final byte ENTITY = 1;
    static final byte EMPHASIS = 2;
    static final byte CODE = 3;
    static final byte OPENING = 4;
    static final byte CLOSING = 5;
    static final byte BANG = 6;
    static final byte BACKSLASH = 7;
    static final byte AMPERSAND = 8;
    static final byte LESS = 9;
    static final byte LINE_END = 10;
    static final byte DOT = 11;
    static final byte COLON = 12;
    static final byte HYPHEN = 13;
    static final byte AT = 14;
    /** Means what this reader does not know. */
    static final byte UNKNOWN = 15;

    private static final int ASCII = 128;

    /** By the character's code; all others are plain. */
    final byte[] kinds = new byte[ASCII];
    final boolean tables;
    final boolean fences;
    final boolean definitions;
    final boolean addresses;
    final boolean smarts;
    final boolean tags;
    final boolean spacedHeadings;
    final boolean relaxedRules;
    final boolean tasks;
    final boolean abbreviations;
    final boolean longImageAddresses;
    /** What a line's end within a paragraph becomes. */
    final String softBreak;

    private final int extensions;

    /** @param extensions bits of {@link PegdownExtensions} */
    Marks(int extensions) {
        this.extensions = extensions;
        tables = has(PegdownExtensions.TABLES);
        fences = has(PegdownExtensions.FENCED_CODE_BLOCKS);
        definitions = has(PegdownExtensions.DEFINITIONS);
        addresses = has(PegdownExtensions.AUTOLINKS);
        smarts = has(PegdownExtensions.SMARTS);
        tags = !has(PegdownExtensions.SUPPRESS_INLINE_HTML);
        spacedHeadings = has(PegdownExtensions.ATXHEADERSPACE);
        relaxedRules = has(PegdownExtensions.RELAXEDHRULES);
        tasks = has(PegdownExtensions.TASKLISTITEMS);
        abbreviations = has(PegdownExtensions.ABBREVIATIONS);
        longImageAddresses = has(PegdownExtensions.MULTI_LINE_IMAGE_URLS);
        softBreak = has(PegdownExtensions.HARDWRAPS) ? Html.BREAK : " ";
        fill();
    }

    private boolean has(int extension) {
        return (extensions & extension) != 0;
    }

    private void fill() {
        for (int control = 0; control < ' '; control++) {
            kinds[control] = UNKNOWN;
        }
        kinds['\n'] = LINE_END;
        kinds['"'] = ENTITY;
        kinds['>'] = ENTITY;
        kinds['*'] = EMPHASIS;
        kinds['_'] = EMPHASIS;
        kinds['`'] = CODE;
        kinds['['] = OPENING;
        kinds[']'] = CLOSING;
        kinds['!'] = BANG;
        kinds['\\'] = BACKSLASH;
        kinds['&'] = AMPERSAND;
        kinds['<'] = LESS;
        kinds['.'] = addresses || smarts ? DOT : PLAIN;
        kinds[':'] = addresses ? COLON : PLAIN;
        kinds['@'] = addresses ? AT : PLAIN;
        kinds['-'] = smarts ? HYPHEN : PLAIN;
        kinds['~'] = has(PegdownExtensions.STRIKETHROUGH | PegdownExtensions.SUBSCRIPT) ? UNKNOWN : PLAIN;
        kinds['^'] = has(PegdownExtensions.SUPERSCRIPT) ? UNKNOWN : PLAIN;
        kinds['+'] = has(PegdownExtensions.INSERTED) ? UNKNOWN : PLAIN;
    }

    /** The kind of any character. */
    byte of(char c) {
        return c < ASCII ? kinds[c] : PLAIN;
    }
}

package io.github.collate.markdown;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.util.Optional;

/**
 * A quick reader of the Markdown that most essays consist of. It writes the HTML that flexmark writes under pegdown's profile,
 * byte for byte, or it declines the whole text as soon as one character may mean what it does not know for certain. May be
 * used by several threads.
 *
 * <p>Accepted are
 * <ul>
 * <li>paragraphs, also with lines that begin with spaces ({@link Blocks});
 * <li>headings of both kinds that begin at the margin, rules, and fenced code at the margin ({@link Blocks}, {@link Fences});
 * <li>lists of bullets or numbers of one paragraph an item, tight or loose, and tight ones within each other, four spaces deep
 *     a level ({@link Lists});
 * <li>quotes of paragraphs and headings, with {@code >} before each line ({@link Quotes});
 * <li>tables of one head line, without spans ({@link Tables});
 * <li>emphasis in pairs, code, escapes, entities, breaks, tags without attributes, and {@code --} or {@code ...} where they are
 *     made typographic ({@link Inlines});
 * <li>links and images with their address in the line or in angle brackets, links by a name that a paragraph of such
 *     definitions gives, and brackets around plain text that are no link ({@link Links}, {@link Definitions}).
 * </ul>
 *
 * <p>Declined is the rest: tabs outside of code, code by indent, blocks of HTML, a link or
 * an image within another, images by name, three marks of emphasis in a row, bare addresses where they become links, and
 * whatever the extensions {@link #UNDERSTOOD} add, from definitions to footnotes.
 */
public final class Everyday {

    /** Extensions under which texts are read; with any other set, all texts are declined. */
    static final int UNDERSTOOD = PegdownExtensions.SMARTS | PegdownExtensions.ABBREVIATIONS | PegdownExtensions.HARDWRAPS
            | PegdownExtensions.AUTOLINKS | PegdownExtensions.TABLES | PegdownExtensions.DEFINITIONS
            | PegdownExtensions.FENCED_CODE_BLOCKS | PegdownExtensions.WIKILINKS | PegdownExtensions.STRIKETHROUGH
            | PegdownExtensions.SUPPRESS_ALL_HTML | PegdownExtensions.ATXHEADERSPACE | PegdownExtensions.SUBSCRIPT
            | PegdownExtensions.RELAXEDHRULES | PegdownExtensions.TASKLISTITEMS | PegdownExtensions.FOOTNOTES
            | PegdownExtensions.MULTI_LINE_IMAGE_URLS | PegdownExtensions.SUPERSCRIPT | PegdownExtensions.FORCELISTITEMPARA
            | PegdownExtensions.INSERTED;

    private final Marks marks;

    private Everyday(Marks marks) {
        this.marks = marks;
    }

    /**
     * The reader under pegdown's extensions.
     *
     * @param extensions bits of {@link PegdownExtensions}
     * @return nothing when there is one among them that this reader does not know
     */
    public static Optional<Everyday> under(int extensions) {
        return (extensions & ~UNDERSTOOD) == 0 ? Optional.of(new Everyday(new Marks(extensions))) : Optional.empty();
    }

    /** The HTML; nothing when the text is not everyday Markdown. Takes time in proportion to the text's length. */
    public Optional<String> html(String text) {
        Source source = Source.of(text);
        Labels labels = new Labels();
        Html html = new Html(source.length());
        boolean read = new Blocks(source, marks, labels, html).read();
        if (read && labels.needSecondReading()) {
            html = new Html(source.length());
            read = new Blocks(source, marks, labels, html).read();
        }
        return read && labels.areCertain() ? Optional.of(html.end()) : Optional.empty();
    }
}

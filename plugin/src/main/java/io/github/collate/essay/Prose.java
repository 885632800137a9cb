package io.github.collate.essay;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;

/**
 * An essay's text as its author wrote it, with places, for whoever checks it; pages are made of {@link EssayBody}.
 *
 * @param file its path from the site's root
 * @param paragraphs running text: paragraphs, headings, list items and tables
 * @param links all that lead somewhere, and images with them, in the order of the text
 */
public record Prose(String file, List<Paragraph> paragraphs, List<Link> links) {

    /** Stands in a paragraph's text for what is not the author's own running text. */
    public static final char OTHER = '\uFFFC';

    public Prose {
        Objects.requireNonNull(file, "file");
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /**
     * The tags of a text that is HTML already; its words are not looked at.
     *
     * @param isFile whether the text is the whole file, so that the places in it are known
     */
    public static Prose ofHtml(String file, String html, boolean isFile) {
        return new Prose(file, List.of(), ProseReader.tags(file, html, isFile));
    }

    /**
     * A piece of running text.
     *
     * @param text in one line; directives, code, quotations, links, images and claims are each one {@link #OTHER}
     * @param runs where its pieces stand, in order
     * @param references all that it says of the site's data, also within links, quotations and claims
     */
    public record Paragraph(String text, List<Run> runs, List<Reference> references) {

        public Paragraph {
            Objects.requireNonNull(text, "text");
            runs = List.copyOf(runs);
            references = List.copyOf(references);
        }

        /** Where a character of the text stands in the author's file. */
        public Position at(int index) {
            Run last = runs.get(0);
            for (Run run : runs) {
                if (run.start() > index) {
                    break;
                }
                last = run;
            }
            Position position = last.position();
            return new Position(position.file(), position.line(), position.column() + index - last.start());
        }
    }

    /**
     * Characters that follow each other in the file as in the text.
     *
     * @param start the first of them in the text, counted from 0
     */
    public record Run(int start, Position position) {}

    /** What a link is made of. */
    public enum Form {
        LINK,
        /** {@code ![…](…)}. */
        IMAGE,
        /** A tag of HTML, whatever it is. */
        HTML
    }

    /**
     * A link, an image, or a tag that may be one.
     *
     * @param target where it leads; for a tag the whole tag
     * @param words what it says: for an image its alternative text
     */
    public record Link(Form form, String target, String words, Position position) {}
}

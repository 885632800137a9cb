package io.github.collate.essay;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The text of an essay, read once and then written as often as the data changes. */
public final class EssayBody {

    private final Supplier<Template> html;
    private final Template opening;
    private final List<Reference> references;
    private final int words;

    EssayBody(Template html, Template opening, List<Reference> references, int words) {
        this(() -> html, opening, references, words);
        Objects.requireNonNull(html, "html");
    }

    /** @param html where the text is fetched from each time it is needed */
    EssayBody(Supplier<Template> html, Template opening, List<Reference> references, int words) {
        this.html = Objects.requireNonNull(html, "html");
        this.opening = Objects.requireNonNull(opening, "opening");
        this.references = List.copyOf(references);
        this.words = words;
    }

    /** A body that is HTML already and says nothing of the site's data: AsciiDoc, plain HTML. */
    public static EssayBody ofHtml(String html) {
        return new EssayBody(Template.of(html, 0), Template.of("", 0), List.of(), 0);
    }

    /**
     * A body without references, whose HTML is fetched each time it is needed.
     *
     * @param html gives the same text each time
     */
    public static EssayBody ofHtml(Supplier<String> html) {
        return new EssayBody(() -> Template.of(html.get(), 0), Template.of("", 0), List.of(), 0);
    }

    Template html() {
        return html.get();
    }

    Template opening() {
        return opening;
    }

    /** All that the essay says of the site's data, in the order of its text. */
    public List<Reference> references() {
        return references;
    }

    /** How many words a reader reads; code and HTML are left out, a reference counts as one; 0 without directives. */
    public int words() {
        return words;
    }

    /** The body's HTML. */
    public String html(Directives directives) {
        return html.get().fill(new Template.Filling() {
            @Override
            public String html(int reference) {
                return EssayBody.html(references.get(reference), directives);
            }

            @Override
            public String text(int reference) {
                return escaped(directives.text(references.get(reference)));
            }

            @Override
            public String claim(int reference, String sentence) {
                return directives.html((ClaimReference) references.get(reference), sentence);
            }
        });
    }

    /**
     * The start of the essay's paragraphs as plain text, unescaped, in one line.
     *
     * @param length the most characters it may have, at most 500; a longer text is cut after a word and gets an ellipsis
     * @return empty when the essay has no paragraph, or directives are off
     */
    public String excerpt(int length, Directives directives) {
        String text = inOneLine(opening.fill(new Words(directives))).strip();
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length - 1);
        return text.substring(0, end > 0 ? end : length - 1).replaceAll("[\\s,;:.–—-]+$", "") + "…";
    }

    /** One space for each run of white space. */
    private static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean more = space;
            space = letter == ' ' || letter >= '\t' && letter <= '\r';
            if (!space) {
                line.append(letter);
            } else if (!more) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** References as plain text; a claim is its sentence. */
    private final class Words implements Template.Filling {

        private final Directives directives;

        Words(Directives directives) {
            this.directives = directives;
        }

        @Override
        public String html(int reference) {
            return "";
        }

        @Override
        public String text(int reference) {
            return directives.text(references.get(reference));
        }

        @Override
        public String claim(int reference, String sentence) {
            return sentence;
        }
    }

    private static String html(Reference reference, Directives directives) {
        if (reference instanceof SubjectReference subject) {
            return directives.html(subject);
        }
        if (reference instanceof FactReference fact) {
            return directives.html(fact);
        }
        if (reference instanceof FactDifference difference) {
            return directives.html(difference);
        }
        if (reference instanceof Citation citation) {
            return directives.html(citation);
        }
        return reference instanceof ChartBlock chart ? directives.html(chart) : directives.html((ComparisonBlock) reference);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

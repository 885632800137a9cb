package io.github.collate.card;

import io.github.collate.card.Paper.Ink;
import java.util.List;

/** Lays a card out: the site above, the title large, figures below a line. */
final class Painter {

    private static final int EDGE = 72;
    private static final int WIDE = Card.WIDTH - 2 * EDGE;
    private static final int GAP = 36;
    private static final List<Integer> TITLE = List.of(88, 80, 72, 64, 56, 50, 44);
    private static final List<Integer> VALUE = List.of(50, 44, 38, 32, 28);
    private static final List<Integer> LABEL = List.of(26, 24);
    private static final int SITE_SIZE = 30;
    private static final int SITE_BASELINE = 98;
    private static final int KIND_SIZE = 28;
    private static final int KIND_BASELINE = 186;
    private static final int TITLE_TOP = 208;
    private static final int RULE = 440;
    private static final int VALUE_BASELINE = 506;
    private static final int LABEL_BASELINE = 546;
    private static final int LABEL_HEIGHT = 64;
    private static final double CAP = 0.86;

    private final Paper paper = new Paper();

    static Paper drawn(Card card) {
        Painter painter = new Painter();
        painter.draw(card);
        return painter.paper;
    }

    private void draw(Card card) {
        mark();
        paper.text(Typeface.SANS, SITE_SIZE, Ink.SOFT, EDGE + 66, SITE_BASELINE, fitted(card.site(), SITE_SIZE, WIDE - 66));
        if (!card.kind().isEmpty()) {
            paper.text(Typeface.SANS, KIND_SIZE, Ink.SOFT, EDGE, KIND_BASELINE, fitted(card.kind(), KIND_SIZE, WIDE));
        }
        int foot = card.figures().isEmpty() ? Card.HEIGHT - EDGE : RULE - GAP / 2;
        Lines title = Lines.of(Typeface.SERIF, card.title(), WIDE, foot - TITLE_TOP, TITLE);
        double baseline = TITLE_TOP + CAP * title.size();
        for (String line : title.lines()) {
            paper.text(Typeface.SERIF, title.size(), Ink.TEXT, EDGE, baseline, line);
            baseline += title.leading();
        }
        if (!card.figures().isEmpty()) {
            paper.bar(Ink.TEXT, EDGE, RULE, WIDE, 2);
            figures(card.figures());
        }
    }

    private void figures(List<Card.Figure> figures) {
        int columns = Math.max(2, figures.size());
        int width = (WIDE - (columns - 1) * GAP) / columns;
        for (int i = 0; i < figures.size(); i++) {
            int x = EDGE + i * (width + GAP);
            Lines value = Lines.of(Typeface.SERIF, figures.get(i).value(), width, VALUE.get(0) * 1.2, VALUE);
            paper.text(Typeface.SERIF, value.size(), Ink.TEXT, x, VALUE_BASELINE, value.lines().get(0));
            Lines label = Lines.of(Typeface.SANS, figures.get(i).label(), width, LABEL_HEIGHT, LABEL);
            double baseline = LABEL_BASELINE;
            for (String line : label.lines()) {
                paper.text(Typeface.SANS, label.size(), Ink.SOFT, x, baseline, line);
                baseline += label.leading();
            }
        }
    }

    private static String fitted(String text, double size, double width) {
        return Lines.of(Typeface.SANS, text, width, size * 1.2, List.of((int) size)).lines().get(0);
    }

    /** The site's mark: two columns of lines that agree in all but one. */
    private void mark() {
        for (int line = 0; line < 3; line++) {
            int y = SITE_BASELINE - 26 + 11 * line;
            paper.bar(Ink.TEXT, EDGE, y, 22, 5);
            boolean differs = line == 1;
            paper.bar(differs ? Ink.MARK : Ink.TEXT, EDGE + 28, y, differs ? 12 : 22, 5);
        }
    }
}

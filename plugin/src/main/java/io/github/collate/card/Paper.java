package io.github.collate.card;

import java.util.Arrays;

/** The picture while it is drawn: texts and bars in few inks on white. */
final class Paper {

    private static final int COLOURS = 16;
    private static final int ROOM = 2;
    private static final int WHITE = 0xffffff;
    /** How far letters reach above and below the baseline, in parts of their size. */
    private static final double ASCENT = 1.1;
    private static final double DESCENT = 0.4;

    /**
     * Those of the site's style sheet: what is read, what may be skipped, the editor's pencil. Sixteen colours are all that a pixel of four
     * bits can have: white, and each ink in levels of its own.
     */
    enum Ink {
        TEXT(0x16181d, 1, 8), SOFT(0x555a64, 9, 6), MARK(0xa5231b, 15, 1);

        private final int colour;
        private final int first;
        private final int levels;

        Ink(int colour, int first, int levels) {
            this.colour = colour;
            this.first = first;
            this.levels = levels;
        }

        private int full() {
            return number(levels);
        }

        private int number(int level) {
            return first + level - 1;
        }
    }

    private final byte[] pixels = new byte[Card.WIDTH * Card.HEIGHT];

    /** Writes a text; letters that the font does not have are left out. */
    void text(Typeface face, double size, Ink ink, double x, double baseline, String text) {
        int left = (int) x - ROOM;
        int top = (int) (baseline - ASCENT * size);
        Coverage coverage = new Coverage(left, top, (int) Math.ceil(face.width(text) * size) + 3 * ROOM + (int) size / 4,
                (int) Math.ceil((ASCENT + DESCENT) * size));
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            Typeface.Glyph glyph = face.glyph(letter).orElse(null);
            if (glyph != null) {
                double[] lines = glyph.lines();
                for (int i = 0; i < lines.length; i += 4) {
                    coverage.line(at + size * lines[i], baseline + size * lines[i + 1], at + size * lines[i + 2], baseline + size * lines[i + 3]);
                }
                at += size * glyph.advance();
            }
        }
        coverage.paint(pixels, Card.WIDTH, ink.levels, ink.first);
    }

    void bar(Ink ink, int x, int y, int width, int height) {
        for (int row = y; row < y + height; row++) {
            Arrays.fill(pixels, row * Card.WIDTH + x, row * Card.WIDTH + x + width, (byte) ink.full());
        }
    }

    byte[] png(Bands bands) {
        byte[] colours = new byte[3 * COLOURS];
        colour(colours, 0, Ink.TEXT, 0);
        for (Ink ink : Ink.values()) {
            for (int level = 1; level <= ink.levels; level++) {
                colour(colours, ink.number(level), ink, level);
            }
        }
        return Png.of(Card.WIDTH, Card.HEIGHT, pixels, colours, bands);
    }

    private static void colour(byte[] colours, int number, Ink ink, int level) {
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            int from = WHITE >> shift & 0xff;
            int to = ink.colour >> shift & 0xff;
            colours[3 * number + i] = (byte) (from + (to - from) * level / ink.levels);
        }
    }
}

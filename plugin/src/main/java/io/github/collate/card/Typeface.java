package io.github.collate.card;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of our own, in parts for several scripts; no font of the machine's is ever asked, so that pictures are the same everywhere,
 * also where there are no fonts. Its letters are outlines: nothing of AWT that draws is used.
 */
final class Typeface {

    static final Typeface SERIF = new Typeface("source-serif-4-semibold");
    static final Typeface SANS = new Typeface("source-sans-3-regular");

    private static final List<String> SCRIPTS = List.of("latin", "latin-ext", "cyrillic", "greek");
    /** How far a curve may lie from the lines that stand for it, in parts of the size. */
    private static final double FLATNESS = 0.001;

    private final String name;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();
    private List<TrueTypeFont> parts = List.of();

    private Typeface(String name) {
        this.name = name;
    }

    /**
     * A letter at a size of one.
     *
     * @param lines its outline, four numbers a line: from x, y to x, y, downwards from the baseline
     */
    record Glyph(double advance, double[] lines) {

        Glyph {
            Objects.requireNonNull(lines, "lines");
        }
    }

    /** The letter; nothing when the font has none. */
    Optional<Glyph> glyph(int letter) {
        Optional<Glyph> known = glyphs.get(letter);
        return known != null ? known : load(letter);
    }

    /** How wide a text is at a size of one; letters that are missing have no width. */
    double width(String text) {
        return text.codePoints().mapToObj(this::glyph).mapToDouble(glyph -> glyph.map(Glyph::advance).orElse(0.0)).sum();
    }

    private synchronized Optional<Glyph> load(int letter) {
        return glyphs.computeIfAbsent(letter, missing -> parts().stream().flatMap(font -> read(font, letter).stream()).findFirst());
    }

    private List<TrueTypeFont> parts() {
        if (parts.isEmpty()) {
            parts = SCRIPTS.stream().map(this::open).toList();
        }
        return parts;
    }

    private TrueTypeFont open(String script) {
        String file = name + "-" + script + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException("in our own jar: " + file, broken);
        }
    }

    private static Optional<Glyph> read(TrueTypeFont font, int letter) {
        try {
            int number = font.getUnicodeCmapLookup(false).getGlyphId(letter);
            if (number == 0) {
                return Optional.empty();
            }
            double unit = font.getUnitsPerEm();
            var outline = font.getGlyph().getGlyph(number);
            double[] lines = outline == null ? new double[0]
                    : lines(outline.getPath().getPathIterator(null, FLATNESS * unit), unit);
            return Optional.of(new Glyph(font.getAdvanceWidth(number) / unit, lines));
        } catch (IOException broken) {
            throw new UncheckedIOException("in our own jar", broken);
        }
    }

    private static double[] lines(PathIterator path, double unit) {
        List<Double> lines = new ArrayList<>();
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(at);
            double toX = step == PathIterator.SEG_CLOSE ? startX : at[0] / unit;
            double toY = step == PathIterator.SEG_CLOSE ? startY : -at[1] / unit;
            if (step == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                lines.addAll(List.of(x, y, toX, toY));
            }
            x = toX;
            y = toY;
        }
        return lines.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

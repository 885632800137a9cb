package io.github.collate.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines, as large as its room allows.
 *
 * @param size of the letters, in pixels
 */
record Lines(double size, List<String> lines) {

    private static final double LEADING = 1.14;
    private static final String MORE = "…";

    Lines {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks the text between words, in the largest of the sizes in which all of it has room; in the last one it is cut, with an ellipsis.
     *
     * @param sizes the largest first
     */
    static Lines of(Typeface face, String text, double width, double height, List<Integer> sizes) {
        for (double size : sizes) {
            List<String> lines = broken(face, text, width / size);
            if (lines.size() * size * LEADING <= height && lines.stream().allMatch(line -> face.width(line) * size <= width)) {
                return new Lines(size, lines);
            }
        }
        double size = sizes.get(sizes.size() - 1);
        int most = Math.max(1, (int) (height / (size * LEADING)));
        List<String> lines = broken(face, text, width / size);
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(line -> cut(face, line, width / size, face.width(line) > width / size));
        if (lines.size() > most) {
            kept.set(most - 1, cut(face, kept.get(most - 1), width / size, true));
        }
        return new Lines(size, kept);
    }

    double leading() {
        return size * LEADING;
    }

    private static List<String> broken(Typeface face, String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(Typeface face, String line, double width, boolean needed) {
        String kept = line;
        while (needed && !kept.isEmpty() && face.width(kept + MORE) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return needed ? kept.stripTrailing() + MORE : line;
    }
}

package io.github.collate.audit;

import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the author's own words stand in the file. Letters and digits of each run are looked for behind those of the run before,
 * since Markdown only adds to them.
 */
final class Places {

    private static final int UNKNOWN = -1;

    private final SourceFile file;
    private final String letters;
    private final int[] offsets;
    private final int[] starts;
    private final List<String> own;

    /** @param own the runs of an essay's own words, in order */
    Places(SourceFile file, int bodyStart, List<String> own) {
        this.file = file;
        this.own = own;
        String text = file.text();
        StringBuilder found = new StringBuilder();
        int[] places = new int[text.length()];
        for (int i = bodyStart; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                places[found.length()] = i;
                found.append(text.charAt(i));
            }
        }
        this.letters = found.toString();
        this.offsets = places;
        this.starts = starts();
    }

    private int[] starts() {
        int[] found = new int[own.size()];
        int from = 0;
        for (int i = 0; i < own.size(); i++) {
            String wanted = letters(own.get(i));
            int at = wanted.isEmpty() ? UNKNOWN : letters.indexOf(wanted, from);
            // The notes of footnotes come last, wherever the author wrote them.
            found[i] = at < 0 && !wanted.isEmpty() ? letters.indexOf(wanted) : at;
            from = at < 0 ? from : at + wanted.length();
        }
        return found;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /**
     * The place of a letter or digit of a run; the file alone when the run was not found, as where an entity stands for a letter.
     *
     * @param index in the run, counted from 0
     */
    Position at(int run, int index) {
        if (run < 0 || starts[run] == UNKNOWN) {
            return Position.ofFile(file.path());
        }
        int before = letters(own.get(run).substring(0, index)).length();
        return position(offsets[starts[run] + before]);
    }

    private Position position(int offset) {
        int lineStart = file.text().lastIndexOf('\n', offset - 1) + 1;
        int line = (int) file.text().substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return new Position(file.path(), line, offset - lineStart + 1);
    }

    /** Where the body begins: behind the line that ends JBake's header, or behind YAML's second line of dashes. */
    static int bodyStart(String text, String separator) {
        List<String> ends = new ArrayList<>(List.of("\n" + separator));
        if (text.startsWith("---")) {
            ends.add(0, "\n---");
        }
        return ends.stream().mapToInt(end -> text.indexOf(end) < 0 ? 0 : text.indexOf(end) + end.length()).filter(at -> at > 0)
                .findFirst().orElse(0);
    }
}

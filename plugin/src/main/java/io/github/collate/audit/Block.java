package io.github.collate.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of an essay's text as readers have it: a paragraph, a heading, a cell.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code list item}, {@code quotation}, {@code table cell} or {@code caption}
 * @param text in one line; digits within the names of subjects are taken out
 * @param runs of which it is made, in order and without gaps
 * @param figures all in it
 * @param quoted those of each reference that it shows, in order
 */
record Block(String kind, String text, List<Run> runs, List<Figure> figures, Map<Integer, List<Figure>> quoted) {

    /** Means none, for the number of a reference. */
    static final int NONE = -1;

    Block {
        runs = List.copyOf(runs);
        figures = List.copyOf(figures);
        quoted = Map.copyOf(quoted);
    }

    /** Whose words a run is made of. */
    enum Voice {
        /** The author's own. */
        OWN,
        /** What stands for a quote, a difference or a caption. */
        QUOTE,
        /** The name of a subject that is linked. */
        NAME,
        /** A cell of a comparison. */
        CELL
    }

    /**
     * Words of one kind, side by side.
     *
     * @param reference the number of the reference that they stand for, in the essay
     * @param claim the number of the claim in whose sentence they are
     * @param aside whether the author has said that no fact is meant
     * @param number its place among all runs of the author's own in the essay; counted from 0
     */
    record Run(int start, int end, Voice voice, int reference, int claim, boolean aside, int number) {

        /** Whether the data writes it. */
        boolean isData() {
            return voice == Voice.QUOTE || voice == Voice.CELL;
        }

        boolean overlaps(Figure figure) {
            return start < figure.end() && figure.start() < end;
        }
    }

    /** A block with the figures that are found in its text. */
    static Block of(String kind, String text, List<Run> runs) {
        List<Figure> figures = Figures.in(text);
        Map<Integer, List<Figure>> quoted = new HashMap<>();
        for (Figure figure : figures) {
            Run run = run(figure, runs);
            if (run.isData()) {
                quoted.computeIfAbsent(run.reference(), number -> new ArrayList<>()).add(figure);
            }
        }
        return new Block(kind, text, runs, figures, quoted);
    }

    /** The run that a figure is bound by: one that the data writes, if any of it is. */
    Run run(Figure figure) {
        return run(figure, runs);
    }

    private static Run run(Figure figure, List<Run> runs) {
        List<Run> under = runs.stream().filter(run -> run.overlaps(figure)).toList();
        return under.stream().filter(Run::isData).findFirst()
                .orElseGet(() -> under.get(0));
    }

    /** All that stands for a reference. */
    String shown(int reference) {
        return runs.stream().filter(run -> run.isData() && run.reference() == reference)
                .map(run -> text.substring(run.start(), run.end())).collect(Collectors.joining());
    }

    /** The numbers of the references that stand in it. */
    Set<Integer> references() {
        Set<Integer> references = new TreeSet<>();
        runs.forEach(run -> {
            references.add(run.reference());
            references.add(run.claim());
        });
        references.remove(NONE);
        return references;
    }

    /** The comparison whose cell it is. */
    Optional<Integer> table() {
        return runs.stream().filter(run -> run.voice() == Voice.CELL).map(Run::reference).findFirst();
    }
}

package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the YAML of a block {@code chart}. */
final class ChartBlockReader {

    private static final List<String> KEYS = List.of("kind", "collection", "subjects", "attributes", "scale", "caption");

    private final IntFunction<Position> places;
    private final Problems problems;
    private final DirectiveSyntax syntax;

    /** @param places the place in the author's file of a character of the body, counted from 0 */
    ChartBlockReader(IntFunction<Position> places, Problems problems) {
        this.places = places;
        this.problems = problems;
        this.syntax = new DirectiveSyntax(problems);
    }

    static boolean isChart(FencedCodeBlock block) {
        return block.getInfo().trim().equals("chart");
    }

    /** The chart; nothing, and a problem, when it cannot be read. */
    Optional<ChartBlock> read(FencedCodeBlock block, int number) {
        Position position = places.apply(block.getOpeningFence().getStartOffset());
        return BlockKeys.read("chart", KEYS, block, places, problems).map(keys -> new ChartBlock(position, number, keys.name("kind"),
                keys.name("collection"), keys.names("subjects"), keys.names("attributes"), keys.name("scale"),
                keys.name("caption").map(syntax::caption)));
    }
}

package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the YAML of a block {@code compare}. */
final class CompareBlock {

    private static final List<String> KEYS = List.of("collection", "subjects", "attributes", "caption");

    private final IntFunction<Position> places;
    private final Problems problems;
    private final DirectiveSyntax syntax;

    /** @param places the place in the author's file of a character of the body, counted from 0 */
    CompareBlock(IntFunction<Position> places, Problems problems) {
        this.places = places;
        this.problems = problems;
        this.syntax = new DirectiveSyntax(problems);
    }

    /** Stands in the tree where the block stood. */
    static final class Rendered extends Block {

        private final int reference;

        Rendered(BasedSequence chars, int reference) {
            super(chars);
            this.reference = reference;
        }

        int reference() {
            return reference;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    static boolean isCompare(FencedCodeBlock block) {
        return block.getInfo().trim().equals("compare");
    }

    /** The comparison; nothing, and a problem, when it cannot be read. */
    Optional<ComparisonBlock> read(FencedCodeBlock block, int number) {
        Position position = places.apply(block.getOpeningFence().getStartOffset());
        return BlockKeys.read("compare", KEYS, block, places, problems).map(keys -> new ComparisonBlock(position, number,
                keys.name("collection"), keys.names("subjects"), keys.names("attributes"), keys.name("caption").map(syntax::caption)));
    }
}

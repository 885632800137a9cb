package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import io.github.collate.yaml.Yaml;
import java.util.ArrayList;
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
        String yaml = block.getContentChars().normalizeEOL();
        if (yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
            return Optional.of(new ComparisonBlock(position, number, Optional.empty(), List.of(), List.of(), Optional.empty()));
        }
        Position start = places.apply(block.getContentLines().get(0).getStartOffset());
        return Yaml.read(start, yaml, problems)
                .flatMap(this::mapping)
                .map(mapping -> comparison(position, number, mapping));
    }

    private Optional<Mapping> mapping(Node node) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(node.position(), "malformed-directive", "A block \"compare\" is made of the keys "
                + String.join(", ", KEYS) + ", not of " + node.described() + ".");
        return Optional.empty();
    }

    private ComparisonBlock comparison(Position position, int number, Mapping mapping) {
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key)) {
                problems.error(entry.key().position(), "unknown-key",
                        "\"" + key + "\" is not a key of a block \"compare\"." + NearNames.hint(key, KEYS));
            }
        }
        return new ComparisonBlock(position, number, name(mapping, "collection"), names(mapping, "subjects"),
                names(mapping, "attributes"), name(mapping, "caption").map(syntax::caption));
    }

    private Optional<Scalar> name(Mapping mapping, String key) {
        return mapping.get(key).filter(node -> !isNull(node)).flatMap(node -> named(key, node));
    }

    private List<Scalar> names(Mapping mapping, String key) {
        List<Scalar> names = new ArrayList<>();
        mapping.get(key).filter(node -> !isNull(node)).ifPresent(node -> {
            List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
            items.forEach(item -> named(key, item).ifPresent(names::add));
        });
        return names;
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private Optional<Scalar> named(String key, Node node) {
        if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(new Scalar(scalar.position(), scalar.text().strip(), false));
        }
        problems.error(node.position(), "malformed-directive", "Under \"" + key + "\" there must be a name, not "
                + node.described() + ".");
        return Optional.empty();
    }
}

package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
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

/** The keys of a fenced block whose text is YAML. */
final class BlockKeys {

    private final String name;
    private final Mapping mapping;
    private final Problems problems;

    private BlockKeys(String name, Mapping mapping, Problems problems) {
        this.name = name;
        this.mapping = mapping;
        this.problems = problems;
    }

    /**
     * Reads a block; nothing, and a problem, when it cannot be read.
     *
     * @param name {@code compare}
     * @param places the place in the author's file of a character of the body, counted from 0
     */
    static Optional<BlockKeys> read(String name, List<String> keys, FencedCodeBlock block, IntFunction<Position> places, Problems problems) {
        String yaml = block.getContentChars().normalizeEOL();
        Position start = isEmpty(yaml) ? places.apply(block.getOpeningFence().getStartOffset())
                : places.apply(block.getContentLines().get(0).getStartOffset());
        Optional<Node> node = isEmpty(yaml) ? Optional.of(new Mapping(start, List.of())) : Yaml.read(start, yaml, problems);
        return node.flatMap(found -> {
            if (found instanceof Mapping mapping) {
                BlockKeys read = new BlockKeys(name, mapping, problems);
                read.check(keys);
                return Optional.of(read);
            }
            problems.error(found.position(), "malformed-directive", "A block \"" + name + "\" is made of the keys "
                    + String.join(", ", keys) + ", not of " + found.described() + ".");
            return Optional.empty();
        });
    }

    private static boolean isEmpty(String yaml) {
        return yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    private void check(List<String> keys) {
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                problems.error(entry.key().position(), "unknown-key",
                        "\"" + key + "\" is not a key of a block \"" + name + "\"." + NearNames.hint(key, keys));
            }
        }
    }

    Optional<Scalar> name(String key) {
        return mapping.get(key).filter(node -> !isNull(node)).flatMap(node -> named(key, node));
    }

    List<Scalar> names(String key) {
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

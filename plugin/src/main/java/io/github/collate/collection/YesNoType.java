package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words {@code yes} and {@code no}, which YAML 1.2 leaves alone. */
record YesNoType() implements Type {

    private static final List<String> WORDS = List.of("yes", "no");

    @Override
    public String word() {
        return "yes-no";
    }

    @Override
    public String accepts() {
        return "yes or no";
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> {
            if (WORDS.contains(scalar.text())) {
                return Optional.of(new YesNoValue(scalar.text().equals("yes")));
            }
            wrong(node, problems);
            return Optional.empty();
        });
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.oneOf(WORDS);
    }
}

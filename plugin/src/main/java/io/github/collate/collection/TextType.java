package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words; a number or {@code no} that stands there is taken as written. */
record TextType() implements Type {

    @Override
    public String word() {
        return "text";
    }

    @Override
    public String accepts() {
        return "a text";
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).map(scalar -> new TextValue(scalar.text().strip()));
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.TEXT;
    }
}

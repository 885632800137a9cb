package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import java.util.Map;
import java.util.Optional;

/** Days, months and years. */
record DateType() implements Type {

    @Override
    public String word() {
        return "date";
    }

    @Override
    public String accepts() {
        return "YYYY, YYYY-MM or YYYY-MM-DD";
    }

    @Override
    public boolean isMeasured() {
        return true;
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> Dates.read(scalar, problems));
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.DATE;
    }
}

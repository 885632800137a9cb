package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import java.util.Map;
import java.util.Optional;

/** Lengths of time. */
record DurationType() implements Type {

    @Override
    public String word() {
        return "duration";
    }

    @Override
    public String accepts() {
        return "parts such as 1 min 30 s, in ms, s, min, h and d, or a number of seconds";
    }

    @Override
    public boolean isMeasured() {
        return true;
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> {
            Optional<DurationValue> duration = parse(scalar);
            if (duration.isEmpty()) {
                problems.error(scalar.position(), "bad-duration",
                        scalar.described() + " is not a length of time. It takes " + accepts() + ".");
            }
            return duration;
        });
    }

    private static Optional<DurationValue> parse(Scalar scalar) {
        return Decimals.parse(scalar)
                .filter(seconds -> seconds.signum() >= 0)
                .map(DurationValue::ofSeconds)
                .or(() -> DurationValue.parse(scalar.text().strip()));
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.anyOf(Shapes.of("type", "number", "minimum", 0), Shapes.matching("\\d+(_\\d+)+(\\.\\d+)?"),
                Shapes.matching(DurationValue.PATTERN));
    }
}

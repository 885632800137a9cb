package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The three kinds of plain numbers. */
enum NumberType implements Type {
    NUMBER("number", "a number such as 12 or 0.5", true),
    INTEGER("integer", "a whole number such as 1_600_000", true),
    PERCENT("percent", "a number such as 50, which means 50 %", false);

    private final String word;
    private final String example;
    private final boolean unit;

    NumberType(String word, String example, boolean unit) {
        this.word = word;
        this.example = example;
        this.unit = unit;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String accepts() {
        return example;
    }

    @Override
    public boolean isMeasured() {
        return true;
    }

    @Override
    public boolean takesUnit() {
        return unit;
    }

    @Override
    public Optional<Value> read(Node node, String unitHere, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> {
            Optional<BigDecimal> number = Decimals.parse(scalar).filter(this::fits);
            if (number.isEmpty()) {
                wrong(node, problems);
            }
            return number.map(this == PERCENT ? PercentValue::new : NumberValue::new);
        });
    }

    private boolean fits(BigDecimal number) {
        return this != INTEGER || number.stripTrailingZeros().scale() <= 0;
    }

    /** Underscores make a number a text for YAML 1.2, and so for editors. */
    @Override
    public Map<String, Object> schema(String unitHere) {
        return this == INTEGER
                ? Shapes.anyOf(Shapes.of("type", "integer"), Shapes.matching(Decimals.UNDERSCORED))
                : Shapes.NUMBER;
    }
}

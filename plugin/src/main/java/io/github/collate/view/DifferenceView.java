package io.github.collate.view;

import java.util.List;

/**
 * How far one fact lies above another.
 *
 * @param text without unit: {@code about 10}
 * @param machine for {@code <data value>}
 * @param unit in words when it is not part of the text; else empty
 * @param operands the fact subtracted from, then the one that is subtracted
 */
public record DifferenceView(String text, String machine, String unit, List<Operand> operands) {

    /** One of the two facts, with the subject and the attribute it is a fact about. */
    public record Operand(String subject, String attribute, FactView fact) {}

    public DifferenceView {
        operands = List.copyOf(operands);
    }
}

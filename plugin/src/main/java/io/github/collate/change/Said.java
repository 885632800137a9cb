package io.github.collate.change;

import io.github.collate.collection.PartialDate;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Statement;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the record said on one side of a change.
 *
 * @param text with its qualifier, without unit; the sides of a dispute are joined by "or"
 * @param machine for programs; empty when there is none, or in a dispute
 * @param unit in words when it is not part of the text; else empty
 * @param asOf when it held, of the sides of a dispute the newest; so for the other dates
 * @param note of one statement; empty in a dispute
 */
public record Said(String text, String machine, String unit, Optional<PartialDate> asOf, Optional<PartialDate> checked,
        Optional<PartialDate> recorded, List<SourceId> sources, String note) {

    public Said {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(recorded, "recorded");
        sources = List.copyOf(sources);
        Objects.requireNonNull(note, "note");
    }

    static Said of(Statement said) {
        return new Said(said.text(), said.machine(), said.unitBesideText(), said.asOf(), said.checked(), said.recorded(),
                said.sources(), said.note());
    }

    /** What holds now: one statement, or the sides of a dispute. */
    static Said of(List<Statement> sides) {
        if (sides.size() == 1) {
            return of(sides.get(0));
        }
        boolean oneUnit = sides.stream().map(Statement::unitBesideText).distinct().count() == 1;
        String text = sides.stream()
                .map(side -> oneUnit ? side.text() : (side.text() + " " + side.unitBesideText()).strip())
                .collect(Collectors.joining(" or "));
        return new Said(text, "", oneUnit ? sides.get(0).unitBesideText() : "", newest(sides, Statement::asOf),
                newest(sides, Statement::checked), newest(sides, Statement::recorded),
                sides.stream().flatMap(side -> side.sources().stream()).distinct().toList(), "");
    }

    private static Optional<PartialDate> newest(List<Statement> sides, Function<Statement, Optional<PartialDate>> date) {
        return sides.stream().flatMap(side -> date.apply(side).stream()).max(Comparator.comparing(PartialDate::start));
    }

    /** Whether both say the same value. */
    boolean saysWhat(Said other) {
        return text.equals(other.text) && machine.equals(other.machine) && unit.equals(other.unit);
    }

    void write(PackedOutput out) {
        out.text(text).text(machine).text(unit).text(written(asOf)).text(written(checked)).text(written(recorded))
                .all(sources, source -> out.text(source.text())).text(note);
    }

    static Said read(PackedInput in) {
        return new Said(in.text(), in.text(), in.text(), PartialDate.parse(in.text()), PartialDate.parse(in.text()),
                PartialDate.parse(in.text()), in.all(() -> new SourceId(in.text())), in.text());
    }

    private static String written(Optional<PartialDate> date) {
        return date.map(PartialDate::machine).orElse("");
    }
}

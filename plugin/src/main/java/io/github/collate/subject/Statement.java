package io.github.collate.subject;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.Value;
import io.github.collate.source.SourceId;
import io.github.collate.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one or more sources say about an attribute of a subject at some time.
 *
 * @param position where it stands
 * @param value present just when the state is {@link State#VALUE}
 * @param unit the one that holds: its own, else the attribute's; for money the value's currency; empty when there is none
 * @param basis the one that holds: its own, else the attribute's; empty when there is none
 * @param asOf when it held
 * @param checked when a person compared value and source
 * @param recorded when the author's record took it over from what it said before; empty when nobody wrote that down
 * @param sources none when it is unsourced
 */
public record Statement(Position position, State state, Optional<Value> value, Optional<Qualifier> qualifier, String unit,
        String basis, Optional<PartialDate> asOf, Optional<PartialDate> checked, Optional<PartialDate> recorded, List<SourceId> sources,
        String note, String quote) {

    public Statement {
        Objects.requireNonNull(position, "position");
        if (value.isPresent() != (state == State.VALUE)) {
            throw new IllegalArgumentException("a value stands with the state \"value\" and no other: " + state);
        }
        sources = List.copyOf(sources);
    }

    /** The same provenance for a value. */
    Statement with(Value known, Optional<Qualifier> word, String unitOfValue) {
        return new Statement(position, State.VALUE, Optional.of(known), word, unitOfValue, basis, asOf, checked, recorded,
                sources, note, quote);
    }

    /** Without a check that came after the day, when nobody could know of it. */
    Statement checkedBy(LocalDate day) {
        return new Statement(position, state, value, qualifier, unit, basis, asOf,
                checked.filter(date -> !date.start().isAfter(day)), recorded, sources, note, quote);
    }

    /** As a reader reads it, without unit: {@code about 50 %}, {@code unknown}. */
    public String text() {
        return value.map(known -> qualifier.map(word -> word.text() + " ").orElse("") + known.text()).orElse(state.text());
    }

    /** The unit where the text does not say it: money has its currency in its text, and a state has no unit. */
    public String unitBesideText() {
        return value.filter(known -> known.ownUnit().isEmpty()).map(known -> unit).orElse("");
    }

    /** For programs; empty when there is no value, or the text is all there is. */
    public String machine() {
        return value.map(Value::machine).orElse("");
    }

    /** Whether both hold values of the same unit and basis, without which no order and no difference means anything. */
    public boolean isComparableTo(Statement other) {
        return value.isPresent() && other.value.isPresent() && unit.equals(other.unit) && basis.equals(other.basis);
    }

    /** The order of the two values as stated; empty when they cannot be compared. */
    public OptionalInt compare(Statement other) {
        return isComparableTo(other) ? value.orElseThrow().compare(other.value.orElseThrow()) : OptionalInt.empty();
    }
}

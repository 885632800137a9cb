package io.github.collate.audit;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.ChoiceValue;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.LinkValue;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.TextValue;
import io.github.collate.collection.Value;
import io.github.collate.collection.WebAddress;
import io.github.collate.collection.YesNoValue;
import io.github.collate.subject.Fact;
import io.github.collate.subject.State;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a fact might be instead, to see whether a claim minds. */
enum Variant {
    /** Another value; what had none has one. */
    OTHER,
    /** Zero, or far below when it is below zero; the earliest date; no; the first choice. */
    LOWEST,
    /** A million times as much; the latest date; yes; the last choice. */
    HIGHEST,
    /** Nobody knows it. */
    NONE,
    SLIGHTLY_MORE,
    SLIGHTLY_LESS;

    /** The kinds of change that a claim is held against. */
    static final List<Variant> FAR = List.of(OTHER, LOWEST, HIGHEST, NONE);
    /** Those that a figure which equals a fact must feel. */
    static final List<Variant> NEAR = List.of(SLIGHTLY_MORE, SLIGHTLY_LESS);

    private static final String LIST_OF = "list of ";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int ALL_YEARS = 9_999;

    /** The fact as it might be; nothing when it would be no other. */
    Optional<Fact> of(ReadFact read) {
        if (read.fact().isEmpty()) {
            return this == NONE || NEAR.contains(this) ? Optional.empty() : Optional.of(added(read));
        }
        Fact fact = read.fact().get();
        return Optional.of(new Fact(fact.id(), fact.position(),
                fact.statements().stream().map(said -> of(said, read.attribute())).toList(), fact.note(), fact.history()));
    }

    private Fact added(ReadFact read) {
        Attribute attribute = read.attribute();
        Value value = of(sample(attribute.type().word(), attribute), attribute);
        String unit = value.ownUnit().isEmpty() ? attribute.unit() : value.ownUnit();
        Statement said = new Statement(io.github.collate.text.Position.ofFile(read.subject().path()), State.VALUE, Optional.of(value),
                Optional.empty(), unit, attribute.basis(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "", "");
        return new Fact(read.id(), said.position(), List.of(said), "", List.<Step>of());
    }

    private Statement of(Statement said, Attribute attribute) {
        Optional<Value> value = this == NONE ? Optional.empty()
                : said.value().map(known -> of(known, attribute))
                        .or(() -> NEAR.contains(this) ? Optional.empty() : Optional.of(of(sample(attribute.type().word(), attribute), attribute)));
        State state = value.isPresent() ? State.VALUE : said.state() == State.VALUE ? State.UNKNOWN : said.state();
        String unit = said.unit().isEmpty() ? value.map(Value::ownUnit).orElse("") : said.unit();
        return new Statement(said.position(), state, value, value.flatMap(any -> said.qualifier()), unit, said.basis(), said.asOf(),
                said.checked(), said.recorded(), said.sources(), said.note(), said.quote());
    }

    private Value of(Value value, Attribute attribute) {
        return switch (this) {
            case SLIGHTLY_MORE -> Shift.slightly(value, true);
            case SLIGHTLY_LESS -> Shift.slightly(value, false);
            case LOWEST -> extreme(value, attribute, false);
            case HIGHEST -> extreme(value, attribute, true);
            default -> Perturbation.of(value);
        };
    }

    private static Value extreme(Value value, Attribute attribute, boolean highest) {
        if (value instanceof YesNoValue) {
            return new YesNoValue(highest);
        }
        if (value instanceof ChoiceValue) {
            List<String> ids = attribute.type().choiceIds();
            int rank = highest ? ids.size() - 1 : 0;
            return new ChoiceValue(ids.get(rank), rank, ids.get(rank));
        }
        Value dated = Shift.dated(value, highest ? ALL_YEARS : -ALL_YEARS);
        return dated != value ? dated : Shift.scaled(value, highest ? MILLION : BigDecimal.ZERO).orElseGet(() -> Perturbation.of(value));
    }

    /** Some value of a type. */
    private static Value sample(String type, Attribute attribute) {
        if (type.startsWith(LIST_OF)) {
            return new ListValue(List.of(sample(type.substring(LIST_OF.length()), attribute)));
        }
        return switch (type) {
            case "number", "integer" -> new NumberValue(BigDecimal.ONE);
            case "percent" -> new PercentValue(BigDecimal.ONE);
            case "money" -> new MoneyValue(BigDecimal.ONE, Currency.getInstance(attribute.unit().isEmpty() ? "USD" : attribute.unit()));
            case "duration" -> DurationValue.ofSeconds(BigDecimal.ONE);
            case "date" -> PartialDate.ofDay(LocalDate.of(2000, 1, 1));
            case "yes-no" -> new YesNoValue(false);
            case "choice" -> new ChoiceValue(attribute.type().choiceIds().get(0), 0, attribute.type().choiceIds().get(0));
            case "link" -> new LinkValue(new WebAddress("https://example.org/"));
            default -> new TextValue("something");
        };
    }
}

package io.github.collate.audit;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facts a typed figure equals: among the values that hold, the sides of disputes and the earlier values of some subjects.
 * Texts, choices and addresses are no figures, though digits may be in them.
 */
final class Copies {

    private static final BigDecimal TELLING = BigDecimal.valueOf(100);
    /** From here on sums are often written without their currency. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Map<Measure, List<ReadFact>> byMeasure = new HashMap<>();

    /** @param wanted the keys of the subjects that the text speaks of */
    Copies(Dataset data, Set<String> wanted) {
        for (ReadFact read : Rounds.facts(data)) {
            if (wanted.contains(Names.key(read.subject()))) {
                measures(read.fact().orElseThrow()).forEach(measure ->
                        byMeasure.computeIfAbsent(measure, any -> new ArrayList<>()).add(read));
            }
        }
    }

    /**
     * The facts whose value the figure is.
     *
     * @param near the keys of the subjects named in the same block: a date is a fact of theirs or of none, since a text tells of many things
     *     that happened in a month
     */
    List<ReadFact> of(Figure figure, Set<String> near) {
        return figure.measures().stream()
                .flatMap(measure -> byMeasure.getOrDefault(measure, List.of()).stream()
                        .filter(read -> !measure.isDate() || near.contains(Names.key(read.subject()))))
                .distinct().toList();
    }

    private static Set<Measure> measures(Fact fact) {
        Set<Measure> measures = new LinkedHashSet<>();
        Stream.concat(fact.statements().stream(), fact.history().stream().map(step -> step.statement()))
                .forEach(said -> said.value().ifPresent(value -> add(value, said, measures)));
        return measures;
    }

    private static void add(Value value, Statement said, Set<Measure> measures) {
        if (value instanceof NumberValue number) {
            count(number.number(), said.unit(), measures);
        } else if (value instanceof PercentValue percent) {
            measures.add(Measure.percent(percent.number()));
        } else if (value instanceof MoneyValue money) {
            measures.add(new Measure(money.currency().getCurrencyCode(), money.amount()));
            if (money.amount().abs().compareTo(MILLION) >= 0) {
                measures.add(Measure.plain(money.amount()));
            }
        } else if (value instanceof DurationValue duration) {
            measures.add(Measure.seconds(duration.seconds()));
        } else if (value instanceof PartialDate date) {
            measures.add(date(date));
        } else if (value instanceof RangeValue range) {
            add(range.low(), said, measures);
            add(range.high(), said, measures);
        } else if (value instanceof ListValue list) {
            list.items().forEach(item -> add(item, said, measures));
        }
    }

    /** A small whole number is many things; it is a fact only beside the word for what the fact counts. */
    private static void count(BigDecimal number, String unit, Set<Measure> measures) {
        if (number.abs().compareTo(TELLING) >= 0 || number.stripTrailingZeros().scale() > 0) {
            measures.add(Measure.plain(number));
        }
        if (!unit.isBlank()) {
            measures.add(Measure.of(unit, number));
        }
    }

    private static Measure date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> Measure.date(date.start().getYear(), date.start().getMonthValue(), date.start().getDayOfMonth());
            case MONTH -> Measure.date(date.start().getYear(), date.start().getMonthValue(), 0);
            case YEAR -> Measure.date(date.start().getYear(), 0, 0);
        };
    }
}

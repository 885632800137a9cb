package io.github.collate.view;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.PartialDate;
import io.github.collate.site.Addresses;
import io.github.collate.subject.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts how old facts are.
 *
 * @param day the day from which ages are counted
 */
record Ages(LocalDate day) {

    private static final int MOST_DAYS = 92;
    private static final int MONTHS_OF_TWO_YEARS = 24;
    private static final int MONTHS_OF_A_YEAR = 12;

    Ages {
        Objects.requireNonNull(day, "day");
    }

    private record Value(ReadFact fact, Statement said) {}

    private record At(Value value, PartialDate date) {}

    private static final Comparator<At> OLDEST_FIRST = Comparator.comparing((At at) -> at.date().start())
            .thenComparing(at -> at.date().end())
            .thenComparing(at -> at.value().fact().subject().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(at -> at.value().fact().subject().collection())
            .thenComparing(at -> at.value().fact().id());

    /**
     * Over the values of the facts, those of disputes too; what nobody knows has no age. A value whose attribute has no
     * {@code max_age}, such as the year of a launch, is as good as on its first day: where others age, it is not among the oldest.
     */
    FreshnessView of(Collection<ReadFact> facts) {
        List<Value> values = facts.stream()
                .flatMap(read -> read.fact().stream().flatMap(fact -> fact.statements().stream()).map(said -> new Value(read, said)))
                .filter(value -> value.said().value().isPresent())
                .toList();
        List<Value> ageing = values.stream().filter(value -> value.fact().attribute().maxAge().isPresent()).toList();
        Optional<At> held = oldest(ageing.isEmpty() ? values : ageing, Statement::asOf);
        Optional<At> checked = oldest(values, Statement::checked);
        return new FreshnessView(values.size(), !ageing.isEmpty(), view(held), view(checked),
                held.isPresent() && held.map(At::value).equals(checked.map(At::value)),
                values.stream().flatMap(value -> value.said().checked().stream()).distinct().count() == 1,
                without(values, Statement::asOf), without(values, Statement::checked));
    }

    private static int without(List<Value> values, Function<Statement, Optional<PartialDate>> date) {
        return (int) values.stream().filter(value -> date.apply(value.said()).isEmpty()).count();
    }

    private static Optional<At> oldest(List<Value> values, Function<Statement, Optional<PartialDate>> date) {
        return values.stream()
                .flatMap(value -> date.apply(value.said()).map(known -> new At(value, known)).stream())
                .min(OLDEST_FIRST);
    }

    private AgeView view(Optional<At> oldest) {
        return oldest.map(at -> new AgeView(FactViews.date(Optional.of(at.date())), ago(at.date()),
                        at.value().fact().subject().title() + ": " + at.value().fact().attribute().title(),
                        Addresses.of(at.value().fact().subject()).href() + "#" + at.value().fact().attribute().id()))
                .orElse(AgeView.NONE);
    }

    /** In whole days, months or years, as exact as the date is: a year is counted in years. */
    String ago(PartialDate date) {
        if (date.start().isAfter(day)) {
            return "after";
        }
        return switch (date.precision()) {
            case DAY -> days(date.start());
            case MONTH -> months(ChronoUnit.MONTHS.between(YearMonth.from(date.start()), YearMonth.from(day)), "in the month of");
            case YEAR -> counted(day.getYear() - date.start().getYear(), "year", "in the year of");
        };
    }

    private String days(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, day);
        return days <= MOST_DAYS ? counted(days, "day", "on") : months(ChronoUnit.MONTHS.between(date, day), "on");
    }

    private static String months(long months, String none) {
        return months < MONTHS_OF_TWO_YEARS ? counted(months, "month", none) : counted(months / MONTHS_OF_A_YEAR, "year", none);
    }

    private static String counted(long number, String unit, String none) {
        return number == 0 ? none : number + " " + unit + (number == 1 ? "" : "s") + " before";
    }
}

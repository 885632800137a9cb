package io.github.collate.rule;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Prose;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.site.Site;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A figure typed into running text that is a fact of a subject named in the same paragraph, or that stands where the fact would
 * and differs from it. Sides of a dispute are not looked for, since they cannot be quoted one by one.
 */
final class UnboundNumber implements Rule {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);
    private static final int OFFERED = 3;

    @Override
    public String id() {
        return "unbound-number";
    }

    @Override
    public Severity severity() {
        return Severity.SUGGESTION;
    }

    @Override
    public String about() {
        return "A figure in an essay equals or contradicts a fact of a subject that its paragraph names, and is not bound to it.";
    }

    @Override
    public String help() {
        return "Quote the fact in the place of the figure, as in {{tiktok.ad_share}}: then the sentence moves with the data.";
    }

    /** A fact in one of its forms. */
    private record Candidate(Subject subject, Attribute attribute, Fact fact, Statement said, String variant) {

        String directive(boolean bare) {
            String form = variant.isEmpty() && bare && !said.unitBesideText().isEmpty() ? "|value" : variant;
            return "{{" + fact.id() + form + "}}";
        }
    }

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        examined.site().ifPresent(site -> {
            Paragraphs paragraphs = new Paragraphs(site.data());
            for (Prose text : examined.texts()) {
                for (Prose.Paragraph paragraph : text.paragraphs()) {
                    Paragraphs.Named named = paragraphs.read(paragraph);
                    if (!named.subjects().isEmpty() && named.text().chars().anyMatch(Character::isDigit)) {
                        examine(paragraph, named, candidates(site, named.subjects()), report);
                    }
                }
            }
        });
    }

    private static List<Candidate> candidates(Site site, Set<Subject> subjects) {
        List<Candidate> all = new ArrayList<>();
        Facts.visit(site, (subject, attribute, fact) -> {
            if (subjects.contains(subject)) {
                fact.statement().filter(said -> said.value().isPresent())
                        .ifPresent(said -> all.add(new Candidate(subject, attribute, fact, said, "")));
                fact.earlier().ifPresent(said -> all.add(new Candidate(subject, attribute, fact, said, "|earlier")));
            }
        });
        return all;
    }

    private static void examine(Prose.Paragraph paragraph, Paragraphs.Named named, List<Candidate> candidates,
            Consumer<Found> report) {
        Set<Integer> told = new HashSet<>();
        for (Literal literal : Literal.in(named.text())) {
            String sentence = Paragraphs.sentence(named.text(), literal.start());
            List<Candidate> equal = candidates.stream().filter(candidate -> isEqual(literal, candidate, sentence)).toList();
            if (!equal.isEmpty()) {
                told.add(literal.start());
                report.accept(equal(paragraph, literal.start(), literal.text(), equal, literal.kind() == Literal.Kind.COUNT));
            } else if (named.subjects().size() == 1) {
                List<Candidate> unquoted = candidates.stream().filter(candidate -> !isQuoted(candidate, paragraph)).toList();
                contradicted(literal, unquoted, sentence).ifPresent(candidate ->
                        report.accept(contradiction(paragraph, literal, candidate)));
            }
        }
        for (Candidate candidate : candidates) {
            String shown = candidate.said().text();
            int start = isLong(candidate) ? named.text().indexOf(shown) : -1;
            if (start >= 0 && told.add(start)) {
                report.accept(equal(paragraph, start, shown, List.of(candidate), false));
            }
        }
    }

    /** Dates of at least a month and ranges are found by the text that a reader would see. */
    private static boolean isLong(Candidate candidate) {
        Value value = candidate.said().value().orElseThrow();
        return value instanceof PartialDate date ? date.precision() != PartialDate.Precision.YEAR
                : value instanceof RangeValue;
    }

    private static boolean isEqual(Literal literal, Candidate candidate, String sentence) {
        Value value = candidate.said().value().orElseThrow();
        if (value instanceof PercentValue percent) {
            return literal.kind() == Literal.Kind.PERCENT && literal.value().compareTo(percent.number()) == 0;
        }
        if (value instanceof MoneyValue money) {
            return literal.kind() == Literal.Kind.MONEY && literal.unit().equals(money.currency().getCurrencyCode())
                    && literal.equalsRounded(money.amount());
        }
        if (value instanceof DurationValue duration) {
            return literal.kind() == Literal.Kind.DURATION && literal.value().compareTo(duration.seconds()) == 0;
        }
        if (value instanceof PartialDate date) {
            return literal.looksLikeYear() && date.machine().equals(literal.text())
                    && holds(sentence, candidate.attribute());
        }
        return value instanceof NumberValue number && isEqual(literal, number, candidate, sentence);
    }

    /** A small number is many things; it is a fact when it counts what the fact counts, or its sentence says so. */
    private static boolean isEqual(Literal literal, NumberValue number, Candidate candidate, String sentence) {
        boolean typed = literal.kind() == Literal.Kind.COUNT || literal.kind() == Literal.Kind.DURATION;
        BigDecimal value = literal.kind() == Literal.Kind.DURATION ? new BigDecimal(literal.text().replace(",", "").replaceAll("[^\\d.].*", ""))
                : literal.value();
        boolean same = literal.kind() == Literal.Kind.DURATION ? value.compareTo(number.number()) == 0
                : literal.equalsRounded(number.number());
        boolean large = literal.kind() == Literal.Kind.COUNT && value.compareTo(LARGE) >= 0 && !literal.looksLikeYear();
        return typed && same && (large || literal.counts(candidate.said().unit()) && isOfUnit(literal, candidate)
                || holds(sentence, candidate.attribute()));
    }

    /** Minutes a day are not minutes of a clip: a length needs a word of the attribute's beside it. */
    private static boolean isOfUnit(Literal literal, Candidate candidate) {
        return literal.kind() != Literal.Kind.DURATION
                || Paragraphs.words(candidate.attribute().title()).stream().anyMatch(literal::counts);
    }

    private static boolean holds(String sentence, Attribute attribute) {
        List<String> wanted = Paragraphs.words(attribute.title());
        return !wanted.isEmpty() && Paragraphs.words(sentence).containsAll(wanted);
    }

    /** The one fact that the sentence names by the words of its title, of a kind with the figure. */
    private static Optional<Candidate> contradicted(Literal literal, List<Candidate> candidates, String sentence) {
        List<Candidate> meant = candidates.stream().filter(candidate -> candidate.variant().isEmpty())
                .filter(candidate -> candidate.fact().history().stream().noneMatch(step -> isValue(literal, step.statement())))
                .filter(candidate -> isOfKind(literal, candidate))
                .filter(candidate -> Paragraphs.words(candidate.attribute().title()).size() > 1 && holds(sentence, candidate.attribute()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** What the paragraph quotes anyway is not what its other figures stand for. */
    private static boolean isQuoted(Candidate candidate, Prose.Paragraph paragraph) {
        return paragraph.references().stream().anyMatch(reference -> reference instanceof FactReference fact
                && fact.subject().equals(candidate.subject().id().text())
                && fact.attribute().equals(candidate.attribute().id().text()));
    }

    /** What was true once is no contradiction. */
    private static boolean isValue(Literal literal, Statement said) {
        return said.value().filter(value -> value instanceof NumberValue number && literal.equalsRounded(number.number())
                || value instanceof PercentValue percent && literal.equalsRounded(percent.number())
                || value instanceof MoneyValue money && literal.equalsRounded(money.amount())
                || value instanceof DurationValue duration && literal.equalsRounded(duration.seconds())).isPresent();
    }

    private static boolean isOfKind(Literal literal, Candidate candidate) {
        Value value = candidate.said().value().orElseThrow();
        return switch (literal.kind()) {
            case PERCENT -> value instanceof PercentValue;
            case MONEY -> value instanceof MoneyValue money && money.currency().getCurrencyCode().equals(literal.unit());
            case DURATION -> value instanceof DurationValue;
            case COUNT -> value instanceof NumberValue && literal.counts(candidate.said().unit());
        };
    }

    private static Found equal(Prose.Paragraph paragraph, int start, String text, List<Candidate> equal, boolean bare) {
        String facts = equal.stream().limit(OFFERED).map(candidate -> candidate.fact().id() + " (" + candidate.attribute().title()
                + ", " + (candidate.variant().isEmpty() ? "" : "earlier ") + shown(candidate) + ")").collect(Collectors.joining(" or "));
        String forms = equal.stream().limit(OFFERED).map(candidate -> candidate.directive(bare)).distinct()
                .collect(Collectors.joining(" or "));
        return new Found(paragraph.at(start), "\"" + text + "\" equals " + facts + ". Write " + forms
                + " for it, so that the sentence moves with the data.", About.FACT, equal.get(0).fact().id().toString());
    }

    private static Found contradiction(Prose.Paragraph paragraph, Literal literal, Candidate candidate) {
        return new Found(paragraph.at(literal.start()), "\"" + literal.text() + "\" differs from " + candidate.fact().id() + " ("
                + candidate.attribute().title() + "), which is " + shown(candidate) + ". Correct one of them, and write "
                + candidate.directive(literal.kind() == Literal.Kind.COUNT) + " for it.", About.FACT, candidate.fact().id().toString());
    }

    private static String shown(Candidate candidate) {
        return (candidate.said().text() + " " + candidate.said().unitBesideText()).strip();
    }
}

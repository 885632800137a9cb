package io.github.collate.collection;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an entry under {@code rankings}. */
final class RankingReader {

    static final List<String> KEYS = List.of("title", "about", "subjects", "attributes");
    static final List<String> CRITERION_KEYS = List.of("attribute", "weight", "least", "most", "better", "scale");

    private static final String YES_NO = "yes-no";
    private static final String CHOICE = "choice";

    private final List<Attribute> attributes;
    private final List<String> broken;
    private final Problems problems;

    /** @param broken ids of attributes about whose definition problems have been told */
    RankingReader(List<Attribute> attributes, List<String> broken, Problems problems) {
        this.attributes = List.copyOf(attributes);
        this.broken = List.copyOf(broken);
        this.problems = problems;
    }

    /** The ranking; nothing when a part of it is missing or wrong. */
    Optional<RankingDefinition> read(Mapping.Entry entry) {
        boolean named = Definition.checkName(entry.key(), "ranking", problems);
        return Fields.of(entry.value(), "a ranking", KEYS, problems).flatMap(fields -> {
            String title = fields.required("title").orElse(entry.key().text());
            String about = fields.textOrEmpty("about");
            List<Scalar> subjects = fields.texts("subjects");
            List<Node> items = fields.require("attributes") ? fields.list("attributes") : List.of();
            if (items.isEmpty() && fields.node("attributes").filter(Sequence.class::isInstance).isPresent()) {
                problems.error(fields.at("attributes"), "missing-value", "\"attributes\" needs one attribute or more.");
            }
            List<Criterion> criteria = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            items.forEach(item -> criterion(item, seen).ifPresent(criteria::add));
            return named && !items.isEmpty() && criteria.size() == items.size()
                    ? Optional.of(new RankingDefinition(new RankingId(entry.key().text()), entry.key().position(), title, about, subjects, criteria))
                    : Optional.empty();
        });
    }

    private Optional<Criterion> criterion(Node item, Set<String> seen) {
        return Fields.of(item, "an attribute of a ranking", CRITERION_KEYS, problems).flatMap(fields -> {
            Optional<Attribute> attribute = attribute(fields, seen);
            Optional<Weights> weights = weights(fields);
            if (attribute.isEmpty()) {
                return Optional.empty();
            }
            Optional<Better> better = better(attribute.get(), fields);
            Optional<Scale> scale = scale(attribute.get(), fields);
            return weights.isEmpty() || better.isEmpty() || scale.isEmpty() ? Optional.empty()
                    : Optional.of(new Criterion(attribute.get(), fields.position(), weights.get().weight(), weights.get().least(),
                            weights.get().most(), better.get(), scale.get()));
        });
    }

    private Optional<Attribute> attribute(Fields fields, Set<String> seen) {
        Optional<Scalar> name = fields.require("attribute") ? fields.scalar("attribute") : Optional.empty();
        if (name.isEmpty() || broken.contains(name.get().text())) {
            return Optional.empty();
        }
        Optional<Attribute> attribute = attributes.stream().filter(known -> known.id().text().equals(name.get().text())).findFirst();
        if (attribute.isEmpty()) {
            problems.error(name.get().position(), "unknown-attribute", "\"" + name.get().text() + "\" is not an attribute of this collection."
                    + NearNames.hint(name.get().text(), attributes.stream().map(known -> known.id().text()).toList()));
            return Optional.empty();
        }
        if (!seen.add(name.get().text())) {
            problems.error(name.get().position(), "duplicate-attribute", name.get().described() + " is in this ranking twice. Remove one.");
            return Optional.empty();
        }
        Type type = attribute.get().type();
        if (!type.isMeasured() && !type.word().equals(YES_NO) && !type.word().equals(CHOICE)) {
            problems.error(name.get().position(), "unrankable-attribute", name.get().described() + " is of type " + type.word()
                    + ", which has no scale. A ranking takes numbers, percentages, sums, lengths of time, dates, yes or no, and choices.");
            return Optional.empty();
        }
        return attribute;
    }

    private record Weights(BigDecimal weight, BigDecimal least, BigDecimal most) {}

    private Optional<Weights> weights(Fields fields) {
        if (!fields.require("weight")) {
            return Optional.empty();
        }
        Optional<BigDecimal> weight = weight(fields, "weight", "is more than 0 and at most 10", BigDecimal.ONE.movePointLeft(1), Criterion.MOST);
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> least = fields.has("least")
                ? weight(fields, "least", "is from 0 to the weight", BigDecimal.ZERO, weight.get()) : Optional.of(BigDecimal.ZERO);
        Optional<BigDecimal> most = fields.has("most")
                ? weight(fields, "most", "is from the weight to 10", weight.get(), Criterion.MOST) : Optional.of(Criterion.MOST);
        return least.flatMap(low -> most.map(high -> new Weights(weight.get(), low, high)));
    }

    private Optional<BigDecimal> weight(Fields fields, String key, String limits, BigDecimal from, BigDecimal to) {
        return fields.scalar(key).flatMap(scalar -> {
            Optional<BigDecimal> number = Decimals.parse(scalar).filter(value -> value.stripTrailingZeros().scale() <= 1
                    && value.compareTo(from) >= 0 && value.compareTo(to) <= 0);
            if (number.isEmpty()) {
                problems.error(scalar.position(), "bad-weight", scalar.described() + " is not such a weight: \"" + key
                        + "\" is a number with at most one decimal, and " + limits + ".");
            }
            return number;
        });
    }

    private Optional<Better> better(Attribute attribute, Fields fields) {
        String type = attribute.type().word();
        if (type.equals(CHOICE)) {
            if (fields.has("better")) {
                problems.error(fields.at("better"), "misplaced-key", "A choice counts by the scores of its \"scale\", and has no \"better\".");
                return Optional.empty();
            }
            return Optional.of(Better.HIGHER);
        }
        List<String> words = type.equals(YES_NO) ? List.of("yes", "no") : List.of("higher", "lower");
        if (!fields.has("better")) {
            if (attribute.better().isEmpty()) {
                problems.error(fields.position(), "missing-direction", "Which end of \"" + attribute.id()
                        + "\" is the better one? Its definition does not say. Add \"better: " + words.get(0) + "\" or \"better: " + words.get(1) + "\".");
            }
            return attribute.better();
        }
        return fields.scalar("better").flatMap(scalar -> {
            if (!words.contains(scalar.text())) {
                Choices.unknown(scalar, words, problems);
                return Optional.empty();
            }
            return Optional.of(scalar.text().equals(words.get(0)) ? Better.HIGHER : Better.LOWER);
        });
    }

    private Optional<Scale> scale(Attribute attribute, Fields fields) {
        String type = attribute.type().word();
        if (type.equals(YES_NO)) {
            if (fields.has("scale")) {
                problems.error(fields.at("scale"), "misplaced-key", "Yes or no counts as 1 or 0, and has no \"scale\".");
                return Optional.empty();
            }
            return Optional.of(new Scale.Fixed(new YesNoValue(false), new YesNoValue(true)));
        }
        if (type.equals(CHOICE)) {
            return fields.require("scale") ? choices(attribute.type().choiceIds(), fields) : Optional.empty();
        }
        return fields.has("scale") ? ends(attribute, fields) : Optional.of(new Scale.OfKnown());
    }

    private Optional<Scale> choices(List<String> ids, Fields fields) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        List<Mapping.Entry> entries = fields.entries("scale", "a map from each choice to its score");
        for (Mapping.Entry entry : entries) {
            if (!ids.contains(entry.key().text())) {
                Choices.unknown(entry.key(), ids, problems);
            } else if (entry.value() instanceof Scalar scalar && Decimals.parse(scalar).filter(RankingReader::isScore).isPresent()) {
                scores.put(entry.key().text(), Decimals.parse(scalar).orElseThrow());
            } else {
                problems.error(entry.value().position(), "bad-scale", "A score is a number from 0 to 1, not " + entry.value().described() + ".");
            }
        }
        List<String> missing = ids.stream().filter(id -> entries.stream().noneMatch(entry -> entry.key().text().equals(id))).toList();
        if (!missing.isEmpty() && !entries.isEmpty()) {
            problems.error(fields.at("scale"), "bad-scale", "Each choice needs a score from 0 to 1, so add " + String.join(", ", missing) + ".");
        }
        return scores.size() == ids.size() ? Optional.of(new Scale.OfChoices(scores)) : Optional.empty();
    }

    private static boolean isScore(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private Optional<Scale> ends(Attribute attribute, Fields fields) {
        List<Node> items = fields.list("scale");
        List<Value> ends = items.stream().flatMap(item -> attribute.type().read(item, attribute.unit(), problems).stream()).toList();
        if (ends.size() < items.size()) {
            return Optional.empty();
        }
        if (ends.size() != 2 || ends.get(0).compare(ends.get(1)).orElse(0) >= 0) {
            problems.error(fields.at("scale"), "bad-scale", "A scale is a list of two values, the lower one first, whichever is the better.");
            return Optional.empty();
        }
        return Optional.of(new Scale.Fixed(ends.get(0), ends.get(1)));
    }
}

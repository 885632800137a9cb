package io.github.collate.collection;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an entry under {@code attributes}. */
final class AttributeDefinition {

    private static final List<String> KEYS =
            List.of("title", "group", "type", "unit", "basis", "better", "max_age", "about", "choices");
    private static final List<String> BETTER = List.of("higher", "lower");
    private static final String LIST_OF = "list of ";
    private static final String CHOICE = "choice";

    private final List<String> groups;
    private final Problems problems;

    AttributeDefinition(List<String> groups, Problems problems) {
        this.groups = groups;
        this.problems = problems;
    }

    /** The attribute; nothing when a part that its values need is missing or wrong. */
    Optional<Attribute> read(Mapping.Entry entry) {
        boolean named = Definition.checkName(entry.key(), "attribute", problems);
        return Fields.of(entry.value(), "an attribute", KEYS, problems).flatMap(fields -> read(entry.key(), named, fields));
    }

    private Optional<Attribute> read(Scalar key, boolean named, Fields fields) {
        String title = fields.required("title").orElse(key.text());
        Optional<GroupId> group = group(fields);
        Optional<Type> type = type(fields);
        String unit = type.map(known -> unit(fields, known)).orElse("");
        Optional<Better> better = better(fields);
        Optional<MaxAge> maxAge = fields.scalar("max_age").flatMap(age -> MaxAge.read(age, problems));
        String basis = fields.textOrEmpty("basis");
        String about = fields.textOrEmpty("about");
        if (!named || group.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribute(new AttributeId(key.text()), title, group.get(), type.get(), unit, basis, better,
                maxAge, about));
    }

    private Optional<GroupId> group(Fields fields) {
        if (!fields.require("group")) {
            return Optional.empty();
        }
        return fields.scalar("group").flatMap(scalar -> {
            if (groups.contains(scalar.text())) {
                return Optional.of(scalar.text()).filter(GroupId::accepts).map(GroupId::new);
            }
            problems.error(scalar.position(), "unknown-group", "\"" + scalar.text()
                    + "\" is not among the groups of this collection." + NearNames.hint(scalar.text(), groups));
            return Optional.empty();
        });
    }

    private Optional<Type> type(Fields fields) {
        if (!fields.require("type")) {
            return Optional.empty();
        }
        Optional<Type> type = fields.scalar("type").flatMap(scalar -> type(scalar, fields));
        boolean choice = type.isPresent() && type.get().word().endsWith(CHOICE);
        if (type.isPresent() && !choice && fields.has("choices")) {
            problems.error(fields.at("choices"), "misplaced-key",
                    "Only an attribute of type choice has choices, and this one is of type " + type.get().word() + ".");
        }
        return type;
    }

    private Optional<Type> type(Scalar scalar, Fields fields) {
        String word = scalar.text().strip();
        boolean list = word.startsWith(LIST_OF);
        String single = list ? word.substring(LIST_OF.length()) : word;
        Optional<Type> type = single.equals(CHOICE)
                ? choices(fields).map(ChoiceType::new)
                : Type.SIMPLE.stream().filter(known -> known.word().equals(single)).findFirst();
        if (type.isEmpty() && !single.equals(CHOICE)) {
            problems.error(scalar.position(), "unknown-type", scalar.described() + " is not a type. Types: "
                    + String.join(", ", words()) + ", and \"list of\" one of these.");
        }
        return list ? type.map(ListType::new) : type;
    }

    static List<String> words() {
        List<String> words = new ArrayList<>(Type.SIMPLE.stream().map(Type::word).toList());
        words.add(CHOICE);
        return words;
    }

    private Optional<Map<String, String>> choices(Fields fields) {
        if (!fields.require("choices")) {
            return Optional.empty();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        for (Mapping.Entry entry : fields.entries("choices", "a map from ids to titles")) {
            if (entry.value() instanceof Scalar title && !title.isBlank()) {
                choices.put(entry.key().text(), title.text().strip());
            } else {
                problems.error(entry.value().position(), "expected-text",
                        "The choice \"" + entry.key().text() + "\" takes a title, not " + entry.value().described() + ".");
            }
        }
        if (fields.node("choices").filter(node -> node instanceof Mapping map && map.entries().isEmpty()).isPresent()) {
            problems.error(fields.at("choices"), "missing-value", "\"choices\" needs one choice or more, as in {free: Free}.");
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }

    private String unit(Fields fields, Type type) {
        return fields.scalar("unit").map(scalar -> Units.read(scalar, type, problems)).orElse("");
    }

    private Optional<Better> better(Fields fields) {
        return fields.scalar("better").flatMap(scalar -> {
            if (BETTER.contains(scalar.text())) {
                return Optional.of(Better.valueOf(scalar.text().toUpperCase(Locale.ROOT)));
            }
            Choices.unknown(scalar, BETTER, problems);
            return Optional.empty();
        });
    }
}

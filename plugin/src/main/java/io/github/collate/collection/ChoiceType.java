package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of a few words.
 *
 * @param choices their titles by id, in the order by which they sort
 */
record ChoiceType(Map<String, String> choices) implements Type {

    ChoiceType {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** Of the same choices in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ChoiceType type && choices.equals(type.choices) && choiceIds().equals(type.choiceIds());
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    @Override
    public String word() {
        return "choice";
    }

    @Override
    public List<String> choiceIds() {
        return List.copyOf(choices.keySet());
    }

    @Override
    public String accepts() {
        return "one of " + String.join(", ", choices.keySet());
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> {
            String id = scalar.text().strip();
            if (!choices.containsKey(id)) {
                Choices.unknown(scalar, List.copyOf(choices.keySet()), problems);
                return Optional.empty();
            }
            return Optional.of(new ChoiceValue(id, List.copyOf(choices.keySet()).indexOf(id), choices.get(id)));
        });
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.oneOf(List.copyOf(choices.keySet()));
    }
}

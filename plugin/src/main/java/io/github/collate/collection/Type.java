package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What values an attribute takes: the one place from which reading, messages and the JSON Schema come. */
public sealed interface Type
        permits TextType, NumberType, MoneyType, DurationType, DateType, YesNoType, ChoiceType, LinkType, ListType {

    /** The types that need no more than their name; {@code choice} and {@code list of …} are made with what they hold. */
    List<Type> SIMPLE = List.of(new TextType(), NumberType.NUMBER, NumberType.INTEGER, NumberType.PERCENT, new MoneyType(),
            new DurationType(), new DateType(), new YesNoType(), new LinkType());

    /** As {@code _collection.yaml} names it: {@code list of text}. */
    String word();

    /** What an author writes, to follow the word "takes". */
    String accepts();

    /**
     * The value of a node; else nothing, and a problem.
     *
     * @param unit the unit that holds here, empty when there is none; for money the currency of plain numbers
     */
    Optional<Value> read(Node node, String unit, Problems problems);

    /** The JSON Schema of a value. */
    Map<String, Object> schema(String unit);

    /** The ids that a value may be, for a choice and a list of choices; empty for all else. */
    default List<String> choiceIds() {
        return List.of();
    }

    /** Whether values lie on a scale: then there are ranges of them, and qualifiers such as "about". */
    default boolean isMeasured() {
        return false;
    }

    /** Whether a unit can be given. */
    default boolean takesUnit() {
        return false;
    }

    /** The node as a single value; else nothing, and a problem {@code wrong-type}. */
    default Optional<Scalar> scalar(Node node, Problems problems) {
        if (node instanceof Scalar scalar && !scalar.isBlank()) {
            return Optional.of(scalar);
        }
        wrong(node, problems);
        return Optional.empty();
    }

    /** Reports that the node is not of this type. */
    default void wrong(Node node, Problems problems) {
        String quotes = node instanceof Scalar scalar && scalar.quoted() && Decimals.parse(scalar.text()).isPresent()
                ? " Write it without quotes."
                : "";
        problems.error(node.position(), "wrong-type",
                node.described() + " is not of type " + word() + ", which takes " + accepts() + "." + quotes);
    }
}

package io.github.collate.yaml;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A map whose keys are agreed on. Its methods report what has the wrong shape and then answer as if it were not there, so
 * that one slip does not hide the next.
 */
public final class Fields {

    private final Mapping mapping;
    private final String owner;
    private final Problems problems;

    private Fields(Mapping mapping, String owner, Problems problems) {
        this.mapping = mapping;
        this.owner = owner;
        this.problems = problems;
    }

    /**
     * The fields of a node that must be a map; keys that are not known are reported.
     *
     * @param owner whose keys these are, with its article: {@code a subject}
     */
    public static Optional<Fields> of(Node node, String owner, List<String> known, Problems problems) {
        Optional<Mapping> mapping = map(node, owner, problems);
        mapping.ifPresent(map -> map.entries().forEach(entry -> {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.error(entry.key().position(), "unknown-key",
                        "\"" + key + "\" is not a key of " + owner + "." + NearNames.hint(key, known));
            }
        }));
        return mapping.map(map -> new Fields(map, owner, problems));
    }

    /** The fields of a node that must be a map, in which keys that nobody asks for are allowed. */
    public static Optional<Fields> open(Node node, String owner, Problems problems) {
        return map(node, owner, problems).map(map -> new Fields(map, owner, problems));
    }

    /**
     * The node as a map with free keys; anything else is reported.
     *
     * @param meaning what the map is, for the message: {@code a subject}
     */
    public static Optional<Mapping> map(Node node, String meaning, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(node.position(), "expected-map",
                "This must be " + meaning + ", written as a map of keys and values, not " + node.described() + ".");
        return Optional.empty();
    }

    /** Where the map starts. */
    public Position position() {
        return mapping.position();
    }

    /** Where a key stands, or else where the map starts. */
    public Position at(String key) {
        return mapping.entry(key).map(entry -> entry.key().position()).orElse(mapping.position());
    }

    public boolean has(String key) {
        return mapping.has(key);
    }

    /** The value of a key that is there and holds something. */
    public Optional<Node> node(String key) {
        Optional<Node> node = mapping.get(key);
        if (node.isPresent() && node.get() instanceof Scalar scalar && scalar.isBlank()) {
            problems.error(at(key), "missing-value", "\"" + key + "\" has no value. Give it one, or remove the key.");
            return Optional.empty();
        }
        return node;
    }

    /** A single value, with its place. */
    public Optional<Scalar> scalar(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Scalar scalar) {
                return Optional.of(scalar);
            }
            problems.error(node.position(), "expected-text", "\"" + key + "\" takes a text, not " + node.described() + ".");
            return Optional.empty();
        });
    }

    /** A text without white space at its ends. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip());
    }

    /** A text that may be left out: then it is empty. */
    public String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    /** A text that must be there. */
    public Optional<String> required(String key) {
        return require(key) ? text(key) : Optional.empty();
    }

    /** Whether the key is there; else reports it. */
    public boolean require(String key) {
        if (mapping.has(key)) {
            return true;
        }
        problems.error(mapping.position(), "missing-key",
                Character.toUpperCase(owner.charAt(0)) + owner.substring(1) + " needs the key \"" + key + "\".");
        return false;
    }

    /** The items of a list; none when the key is not there. */
    public List<Node> list(String key) {
        return node(key).map(node -> {
            if (node instanceof Sequence sequence) {
                return sequence.items();
            }
            problems.error(node.position(), "expected-list",
                    "\"" + key + "\" takes a list such as [a, b], not " + node.described() + ".");
            return List.<Node>of();
        }).orElse(List.of());
    }

    /** The texts of a list. */
    public List<Scalar> texts(String key) {
        return scalars(key, list(key));
    }

    /** The texts of a list, or a single text as a list of one. */
    public List<Scalar> textOrTexts(String key) {
        Optional<Node> node = node(key);
        return node.isPresent() && node.get() instanceof Sequence sequence
                ? scalars(key, sequence.items())
                : scalar(key).map(List::of).orElse(List.of());
    }

    /** The entries of a map with free keys; none when the key is not there. */
    public List<Mapping.Entry> entries(String key, String meaning) {
        return node(key).flatMap(node -> map(node, meaning, problems)).map(Mapping::entries).orElse(List.of());
    }

    private List<Scalar> scalars(String key, List<Node> items) {
        List<Scalar> scalars = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Scalar scalar && !scalar.isBlank()) {
                scalars.add(scalar);
            } else {
                problems.error(item.position(), "expected-text",
                        "\"" + key + "\" takes a list of texts, and this one is " + item.described() + ".");
            }
        }
        return List.copyOf(scalars);
    }
}

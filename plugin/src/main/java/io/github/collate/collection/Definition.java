package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code _collection.yaml}. */
public final class Definition {

    private static final List<String> KEYS = List.of("title", "singular", "about", "order", "groups", "attributes", "comparisons",
            "rankings");
    private static final List<String> COMPARISON_KEYS = List.of("subjects", "title", "about", "attributes", "verdict");

    private final CollectionId id;
    private final String path;
    private final Problems problems;

    private Definition(CollectionId id, String path, Problems problems) {
        this.id = id;
        this.path = path;
        this.problems = problems;
    }

    /**
     * The collection, without what has problems; nothing when it is not a map at all. What names subjects or attributes is
     * not looked up yet.
     *
     * @param path its file, for messages
     */
    public static Optional<Collection> read(CollectionId id, String path, Node root, Problems problems) {
        return Fields.of(root, "a collection", KEYS, problems).map(fields -> new Definition(id, path, problems).read(fields));
    }

    private Collection read(Fields fields) {
        List<Mapping.Entry> declared = entries(fields, "groups", "a group");
        List<Group> groups = declared.stream().map(this::group).flatMap(Optional::stream).toList();
        List<String> groupNames = declared.stream().map(entry -> entry.key().text()).toList();
        AttributeDefinition reader = new AttributeDefinition(groupNames, problems);
        List<Attribute> attributes = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Mapping.Entry entry : entries(fields, "attributes", "an attribute")) {
            reader.read(entry).ifPresentOrElse(attributes::add, () -> broken.add(entry.key().text()));
        }
        attributes.sort(Comparator.comparingInt(attribute -> groupNames.indexOf(attribute.group().text())));
        return new Collection(id, path, fields.required("title").orElse(id.text()),
                fields.required("singular").orElse(id.text()), fields.textOrEmpty("about"), groups, attributes,
                comparisons(fields), fields.texts("order"), broken, rankings(fields, new RankingReader(attributes, broken, problems)));
    }

    private List<Mapping.Entry> entries(Fields fields, String key, String meaning) {
        return fields.require(key) ? fields.entries(key, "a map from ids to what " + meaning + " is") : List.of();
    }

    private Optional<Group> group(Mapping.Entry entry) {
        boolean named = checkName(entry.key(), "group", problems);
        Optional<Fields> fields = Fields.of(entry.value(), "a group", List.of("title", "about"), problems);
        return fields.map(group -> new Group(new GroupId(named ? entry.key().text() : "unnamed"),
                        group.required("title").orElse(entry.key().text()), group.textOrEmpty("about")))
                .filter(group -> named);
    }

    /** Whether the key can be the id of a group or attribute; else reports {@code bad-id} with one that can. */
    static boolean checkName(Scalar key, String what, Problems problems) {
        if (AttributeId.accepts(key.text())) {
            return true;
        }
        String words = key.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[0-9_]+|_+$", "");
        problems.error(key.position(), "bad-id", "\"" + key.text() + "\" cannot be the id of " + (what.startsWith("a") ? "an " : "a ")
                + what + ": it starts with a small letter and holds small letters a to z, digits and _."
                + (AttributeId.accepts(words) ? " Write \"" + words + "\"." : ""));
        return false;
    }

    private static List<RankingDefinition> rankings(Fields fields, RankingReader reader) {
        return fields.entries("rankings", "a map from ids to what a ranking is").stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    private List<AskedComparison> comparisons(Fields fields) {
        return fields.list("comparisons").stream().map(this::comparison).flatMap(Optional::stream).toList();
    }

    private Optional<AskedComparison> comparison(Node node) {
        return Fields.of(node, "a comparison", COMPARISON_KEYS, problems).map(fields -> {
            List<Scalar> subjects = fields.require("subjects") ? fields.texts("subjects") : List.of();
            boolean isList = fields.node("subjects").filter(list -> list instanceof Sequence).isPresent();
            checkSubjects(fields.at("subjects"), subjects, isList);
            return new AskedComparison(fields.position(), subjects, fields.textOrEmpty("title"), fields.textOrEmpty("about"),
                    fields.texts("attributes").stream().map(AttributePattern::new).toList(), fields.textOrEmpty("verdict"));
        });
    }

    private void checkSubjects(Position position, List<Scalar> subjects, boolean isList) {
        if (isList && subjects.size() < 2) {
            problems.error(position, "too-few-subjects", "A comparison needs two subjects or more.");
        }
        Set<String> seen = new HashSet<>();
        for (Scalar subject : subjects) {
            if (!seen.add(subject.text())) {
                problems.error(subject.position(), "duplicate-subject", subject.described() + " is in this comparison twice. Remove one.");
            }
        }
    }
}

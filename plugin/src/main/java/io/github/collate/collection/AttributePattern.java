package io.github.collate.collection;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which attributes are meant: one by its id, or a group's by {@code group.*}.
 *
 * @param written as the author wrote it, with its place
 */
public record AttributePattern(Scalar written) {

    /** What one looks like, for the JSON Schema. */
    static final String PATTERN = "[a-z][a-z0-9_]*(\\.\\*)?";

    private static final String WHOLE_GROUP = ".*";

    public AttributePattern {
        Objects.requireNonNull(written, "written");
    }

    /** Whether it means the attribute. */
    public boolean matches(Attribute attribute) {
        String text = written.text();
        return text.equals(attribute.id().text()) || text.equals(attribute.group().text() + WHOLE_GROUP);
    }

    /** Whether the collection has such a thing; else reports {@code unknown-attribute} or {@code unknown-group}. */
    public boolean check(Collection collection, Problems problems) {
        String text = written.text();
        if (text.endsWith(WHOLE_GROUP)) {
            String group = text.substring(0, text.length() - WHOLE_GROUP.length());
            List<String> groups = collection.groups().stream().map(known -> known.id().text()).toList();
            if (!groups.contains(group)) {
                problems.error(written.position(), "unknown-group",
                        "\"" + group + "\" is not a group of " + collection.id() + "." + NearNames.hint(group, groups));
            }
            return groups.contains(group);
        }
        if (!collection.declares(text)) {
            problems.error(written.position(), "unknown-attribute", "\"" + text + "\" is not an attribute of "
                    + collection.id() + "." + NearNames.hint(text, namesIn(collection)));
        }
        return collection.declares(text);
    }

    private static List<String> namesIn(Collection collection) {
        List<String> names = new ArrayList<>(collection.attributes().stream().map(known -> known.id().text()).toList());
        collection.groups().forEach(group -> names.add(group.id() + WHOLE_GROUP));
        return names;
    }
}

package io.github.collate.tag;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tags of all essays and subjects of a site, and tells of those that would share a page. For one thread. */
public final class TagReader {

    private final boolean sanitizes;
    private final Problems problems;
    private final Map<String, Scalar> first = new HashMap<>();

    /** @param sanitizes {@code tag.sanitize}: spaces become hyphens */
    public TagReader(boolean sanitizes, Problems problems) {
        this.sanitizes = sanitizes;
        this.problems = problems;
    }

    /**
     * The tags, each once, in the author's order. Files are to be read in the same order each time, since a tag is held
     * against those that came before.
     */
    public List<Tag> read(List<Scalar> written) {
        List<Tag> tags = new ArrayList<>();
        for (Scalar scalar : written) {
            String name = sanitizes ? scalar.text().trim().replace(" ", "-") : scalar.text().trim();
            if (name.isEmpty()) {
                problems.error(scalar.position(), "empty-tag", "There is a tag without a name here. Remove the comma too many.");
                continue;
            }
            Tag tag = new Tag(name);
            if (!tags.contains(tag)) {
                tags.add(tag);
                compare(tag, scalar.position());
            }
        }
        return List.copyOf(tags);
    }

    /** Where a tag was met first. */
    public Position place(Tag tag) {
        return first.get(tag.folded()).position();
    }

    private void compare(Tag tag, Position position) {
        Scalar earlier = first.putIfAbsent(tag.folded(), new Scalar(position, tag.name(), true));
        if (earlier != null && !earlier.text().equals(tag.name())) {
            boolean capitals = earlier.text().equalsIgnoreCase(tag.name());
            problems.error(position, "similar-tags", "The tag \"" + tag + "\" differs from \"" + earlier.text() + "\" ("
                    + earlier.position() + ") " + (capitals ? "only in capitals" : "only in how its accents are stored")
                    + ", so their pages are one file on some systems. Write both alike.");
        }
    }
}

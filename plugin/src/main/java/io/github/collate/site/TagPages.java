package io.github.collate.site;

import io.github.collate.essay.SubjectReference;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.tag.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages of tags, which essays link to as they do to subjects: {@code [[tags/retention]]}.
 *
 * @param folder {@code tag.path}; empty when the site has no pages for tags
 * @param extension of the pages
 * @param tags those that have a page
 */
record TagPages(String folder, String extension, List<Tag> tags) {

    TagPages {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(extension, "extension");
        tags = List.copyOf(tags);
    }

    static TagPages of(Identity identity, Collection<Tag> tags) {
        return new TagPages(identity.tagFolder(), identity.extension(), List.copyOf(tags));
    }

    /** Whether the reference leads into the folder of tags, which no collection can be named after. */
    boolean isMeantBy(SubjectReference reference) {
        return !folder.isEmpty() && written(reference).startsWith(folder + "/");
    }

    /** The tag; else nothing, and a problem {@code unknown-tag}. Spaces and hyphens count as one, as in {@code tag.sanitize}. */
    Optional<Tag> find(SubjectReference reference, Problems problems) {
        String name = written(reference).substring(folder.length() + 1);
        Optional<Tag> found = tags.stream().filter(tag -> tag.name().equals(name)).findFirst()
                .or(() -> tags.stream().filter(tag -> hyphened(tag.name()).equals(hyphened(name))).findFirst());
        if (found.isEmpty()) {
            problems.error(reference.position(), "unknown-tag", "\"" + name + "\" is not a tag of a published essay or of a subject."
                    + NearNames.hint(name, tags.stream().map(Tag::name).toList()));
        }
        return found;
    }

    PagePath path(Tag tag) {
        return new PagePath(tag.path(folder, extension));
    }

    private static String hyphened(String name) {
        return name.replace(' ', '-');
    }

    private static String written(SubjectReference reference) {
        return reference.collection().map(first -> first + "/").orElse("") + reference.subject();
    }
}

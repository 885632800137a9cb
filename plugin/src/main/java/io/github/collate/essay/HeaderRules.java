package io.github.collate.essay;

import java.text.SimpleDateFormat;
import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@code jbake.properties} says about the header of a content file.
 *
 * @param separator {@code header.separator}: the line between header and body
 * @param dateFormat {@code date.format}, a pattern of {@link SimpleDateFormat}
 * @param defaultType {@code default.type}; empty when every file names its own
 * @param defaultStatus {@code default.status}; empty when every file names its own
 * @param sanitizesTags {@code tag.sanitize}: spaces in tags become hyphens
 * @param types the types that have a template
 */
public record HeaderRules(String separator, String dateFormat, String defaultType, String defaultStatus,
        boolean sanitizesTags, Set<String> types) {

    /** Pages that JBake makes of itself. A document may be of their types, but nobody is advised to. */
    private static final Set<String> OWN_PAGES =
            Set.of("allcontent", "archive", "data", "error404", "feed", "masterindex", "sitemap", "tag", "tagsindex");

    /** The values that JBake gives a meaning. */
    static final Set<String> STATUSES = Set.of("draft", "published", "published-date");

    public HeaderRules {
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(defaultType, "defaultType");
        Objects.requireNonNull(defaultStatus, "defaultStatus");
        if (!isDateFormat(dateFormat)) {
            throw new IllegalArgumentException("not a date format: " + dateFormat);
        }
        types = Set.copyOf(types);
    }

    /** JBake's own defaults: a type must be named, the status is {@code draft}, dates are {@code 2026-11-20}. */
    public static HeaderRules defaults(Collection<String> types) {
        return new HeaderRules("~~~~~~", "yyyy-MM-dd", "", "draft", false, new TreeSet<>(types));
    }

    /** Whether the record takes the pattern, to be asked before a configured one is passed. */
    public static boolean isDateFormat(String pattern) {
        try {
            return !new SimpleDateFormat(pattern).format(new Date(0)).isEmpty();
        } catch (IllegalArgumentException unknownLetter) {
            return false;
        }
    }

    /** The types to be named to authors. */
    SortedSet<String> offeredTypes() {
        return types.stream().filter(type -> !OWN_PAGES.contains(type)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a file may do without a header, since both of the keys it must have are given. */
    boolean allowNoHeader() {
        return !defaultType.isEmpty() && !defaultStatus.isEmpty();
    }

    /** A tag as it counts: without spaces around it, and with hyphens in it if so configured. */
    String tag(String written) {
        String name = written.trim();
        return sanitizesTags ? name.replace(" ", "-") : name;
    }
}

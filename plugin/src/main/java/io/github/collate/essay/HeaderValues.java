package io.github.collate.essay;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Gives the fields of a header their meaning, and tells of those that have none. */
final class HeaderValues {

    /** The keys that {@code MarkupEngine} takes in any case. */
    private static final Set<String> ANY_CASE = Set.of("date", "tags", "cached");
    private static final Instant EXAMPLE_NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final String path;
    private final List<Header.Field> fields;
    private final List<Scalar> listedTags;
    private final HeaderRules rules;
    private final Supplier<SimpleDateFormat> dates;
    private final Problems problems;
    private final Map<String, Header.Field> byKey = new LinkedHashMap<>();

    /** @param dates gives the format of dates, each time one of its own */
    HeaderValues(String path, EssayReader.HeaderLines lines, HeaderRules rules, Supplier<SimpleDateFormat> dates, Problems problems) {
        this.path = path;
        this.fields = lines.fields();
        this.listedTags = lines.listedTags();
        this.rules = rules;
        this.dates = dates;
        this.problems = problems;
    }

    /** The header; nothing, and a problem, when it does not say what kind of document this is. */
    Optional<Header> check() {
        fields.forEach(field -> byKey.put(key(field), field));
        tellOfDuplicates();
        String type = required("type", rules.defaultType(), rules::offeredTypes);
        String status = required("status", rules.defaultStatus(), () -> HeaderRules.STATUSES);
        Optional<Instant> date = date();
        List<Scalar> tags = tags();
        boolean known = !type.isEmpty() && isKnownType(type);
        checkStatus(status);
        return !known || status.isEmpty() ? Optional.empty() : Optional.of(new Header(byKey, type, status, date, tags));
    }

    private static String key(Header.Field field) {
        String lower = field.key().toLowerCase(Locale.ROOT);
        return ANY_CASE.contains(lower) ? lower : field.key();
    }

    /** A key that is there twice is no error for JBake, which takes the last one. */
    private void tellOfDuplicates() {
        Map<String, Header.Field> seen = new HashMap<>();
        for (Header.Field field : fields) {
            Header.Field earlier = seen.put(key(field), field);
            if (earlier != null) {
                problems.warning(field.position(), "duplicate-key", "\"" + field.key() + "\" stands in line "
                        + earlier.position().line() + " already, and this one counts. Remove one of them.");
            }
        }
    }

    private String required(String key, String byDefault, Supplier<Set<String>> offered) {
        String written = Optional.ofNullable(byKey.get(key)).map(Header.Field::text).orElse("");
        String value = written.isEmpty() ? byDefault : written;
        if (value.isEmpty()) {
            Optional<Header.Field> near = fields.stream().filter(field -> field.key().equalsIgnoreCase(key)).findFirst();
            Position position = near.map(Header.Field::position).orElse(new Position(path, 1, 1));
            String cause = near.filter(field -> !field.key().equals(key))
                    .map(field -> " The key \"" + field.key() + "\" must be in lower case.")
                    .orElse("");
            problems.error(position, "missing-" + key, "The header names no " + key + ". Name one: " + joined(offered.get()) + "." + cause);
        }
        return value;
    }

    private boolean isKnownType(String type) {
        if (rules.types().contains(type)) {
            return true;
        }
        problems.error(valuePosition("type"), "unknown-type", "\"" + type + "\" is not a type of document here."
                + NearNames.hint(type, rules.offeredTypes()) + " A type becomes known by \"template." + type
                + ".file=…\" in jbake.properties.");
        return false;
    }

    private void checkStatus(String status) {
        if (!status.isEmpty() && !HeaderRules.STATUSES.contains(status)) {
            problems.warning(valuePosition("status"), "unknown-status", "\"" + status + "\" is not a status that JBake knows, "
                    + "so the document appears in no list." + NearNames.hint(status, HeaderRules.STATUSES));
        }
    }

    private Position valuePosition(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Header.Field::valuePosition).orElse(new Position(path, 1, 1));
    }

    private Optional<Instant> date() {
        Header.Field field = byKey.get("date");
        if (field == null) {
            return Optional.empty();
        }
        SimpleDateFormat format = dates.get();
        // JBake takes 30 February for 2 March.
        format.setLenient(false);
        try {
            return Optional.of(format.parse(field.text()).toInstant());
        } catch (ParseException notADate) {
            problems.error(field.valuePosition(), "bad-date", "\"" + field.text() + "\" is not a date of the form "
                    + rules.dateFormat() + " (date.format in jbake.properties). Write it like "
                    + format.format(Date.from(EXAMPLE_NOON)) + ".");
            return Optional.empty();
        }
    }

    private List<Scalar> tags() {
        Header.Field field = byKey.get("tags");
        if (field == null) {
            return List.of();
        }
        List<Scalar> tags = new ArrayList<>();
        if (!listedTags.isEmpty()) {
            listedTags.forEach(tag -> tags.add(new Scalar(tag.position(), rules.tag(tag.text()), false)));
            return tags;
        }
        Position start = field.valuePosition();
        int offset = 0;
        for (String part : field.text().split(",")) {
            int space = part.length() - part.stripLeading().length();
            Position position = new Position(start.file(), start.line(), start.column() + offset + space);
            tags.add(new Scalar(position, rules.tag(part), false));
            offset += part.length() + 1;
        }
        return tags;
    }

    private static String joined(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}

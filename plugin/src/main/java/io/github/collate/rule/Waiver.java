package io.github.collate.rule;

import io.github.collate.problem.Problems;
import io.github.collate.rule.Found.About;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import io.github.collate.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An exception to a rule, with its reason.
 *
 * @param about what it is for: all of it must hold
 */
record Waiver(Position position, String rule, Map<About, String> about, String reason) {

    private static final List<String> PLACES = Arrays.stream(About.values()).map(About::key).toList();

    Waiver {
        about = Map.copyOf(about);
    }

    boolean covers(String broken, Found found) {
        return rule.equals(broken)
                && about.entrySet().stream().allMatch(each -> each.getValue().equals(found.about().get(each.getKey())));
    }

    /** All exceptions of a file that make sense; what is wrong with the others is reported. */
    static List<Waiver> read(SourceFile file, Problems problems) {
        if (file.text().replaceAll("(?m)^\\s*#.*$", "").isBlank()) {
            return List.of();
        }
        Optional<Node> root = Yaml.read(file.path(), file.text(), problems);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof Sequence list)) {
            problems.error(root.get().position(), "expected-list", "This must be the exceptions, written as a list, each with rule, "
                    + String.join(" or ", PLACES) + ", and reason; not " + root.get().described() + ".");
            return List.of();
        }
        List<Waiver> waivers = new ArrayList<>();
        list.items().forEach(item -> read(item, problems).ifPresent(waivers::add));
        return waivers;
    }

    private static Optional<Waiver> read(Node item, Problems problems) {
        List<String> keys = new ArrayList<>(List.of("rule", "reason"));
        keys.addAll(PLACES);
        Optional<Fields> read = Fields.of(item, "an exception", keys, problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = read.get();
        fields.require("rule");
        Optional<Scalar> rule = fields.scalar("rule").filter(written ->
                Policy.isWeighed(written.text().strip(), written.position(), "make an exception to", problems));
        Optional<String> reason = fields.required("reason");
        Map<About, String> about = new EnumMap<>(About.class);
        for (About each : About.values()) {
            fields.text(each.key()).ifPresent(text -> about.put(each, text));
        }
        if (PLACES.stream().noneMatch(fields::has)) {
            problems.error(fields.position(), "missing-key", "An exception needs one of the keys "
                    + PLACES.stream().collect(Collectors.joining(", ")) + ". For all of a rule write rule.NAME=off in jbake.properties.");
        }
        return rule.isPresent() && reason.isPresent() && !about.isEmpty()
                ? Optional.of(new Waiver(fields.position(), rule.get().text().strip(), about, reason.get()))
                : Optional.empty();
    }
}

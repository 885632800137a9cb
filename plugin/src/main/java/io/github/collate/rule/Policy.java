package io.github.collate.rule;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What an author thinks of rules: how much each matters, and where it does not hold. May be used by many threads. */
public final class Policy {

    /** Each rule as it comes. */
    public static final Policy NONE = new Policy(Map.of(), List.of());

    private static final String OFF = "off";
    private static final String VALUES = "error, warning, suggestion or off";

    private final Map<String, Optional<Severity>> severities;
    private final List<Waiver> waivers;
    private final Set<Waiver> needed = ConcurrentHashMap.newKeySet();

    private Policy(Map<String, Optional<Severity>> severities, List<Waiver> waivers) {
        this.severities = Map.copyOf(severities);
        this.waivers = List.copyOf(waivers);
    }

    /**
     * What is set for a rule.
     *
     * @param key {@code rule.stale}
     * @param value a severity, or {@code off}
     */
    public record Setting(String key, String value, Position position) {}

    /**
     * Reads settings and exceptions. Problems: {@code unknown-rule}, {@code fixed-rule}, {@code unknown-severity}, and those of
     * the shape of YAML.
     *
     * @param exceptions the file of exceptions, if there is one
     */
    public static Policy read(List<Setting> settings, Optional<SourceFile> exceptions, Problems problems) {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        for (Setting setting : settings) {
            String id = setting.key().replaceFirst("^rule\\.", "");
            if (isWeighed(id, setting.position(), "choose the severity of", problems)) {
                severity(setting, problems).ifPresent(severity -> severities.put(id, severity));
            }
        }
        return new Policy(severities, exceptions.map(file -> Waiver.read(file, problems)).orElse(List.of()));
    }

    /** Whether the rule exists and is the author's to weigh; else reports why not. */
    static boolean isWeighed(String id, Position position, String wish, Problems problems) {
        if (Rules.FAMILIES.containsKey(id)) {
            problems.error(position, "unknown-rule", "\"" + id + "\" is no rule but what " + Rules.FAMILIES.get(id).stream()
                    .collect(Collectors.joining(", ")) + " have in common. Name the one you mean.");
            return false;
        }
        Optional<Rules.Description> rule = Rules.find(id);
        Set<String> weighed = Rules.all().values().stream().filter(Rules.Description::isWeighed).map(Rules.Description::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (rule.isEmpty()) {
            String hint = NearNames.hint(id, weighed);
            problems.error(position, "unknown-rule", "\"" + id + "\" is not a rule."
                    + (hint.isEmpty() ? " Known: " + String.join(", ", weighed) + "." : hint));
        } else if (!rule.get().isWeighed()) {
            problems.error(position, "fixed-rule", "Nobody can " + wish + " " + id
                    + ": what breaks it cannot be baked, or not as it was meant. Mend the problem where it is told.");
        }
        return rule.filter(Rules.Description::isWeighed).isPresent();
    }

    private static Optional<Optional<Severity>> severity(Setting setting, Problems problems) {
        String word = setting.value().strip();
        if (word.equals(OFF)) {
            return Optional.of(Optional.empty());
        }
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(Optional.of(severity));
            }
        }
        problems.error(setting.position(), "unknown-severity", "\"" + word + "\" is no severity of a rule. " + setting.key()
                + " takes " + VALUES + ".");
        return Optional.empty();
    }

    boolean isOff(String rule) {
        return severities.containsKey(rule) && severities.get(rule).isEmpty();
    }

    /** The problem as the author weighs it; empty when it is not to be told. */
    public Optional<Problem> judge(Problem problem) {
        return Rules.find(problem.rule()).filter(Rules.Description::isWeighed).isEmpty() ? Optional.of(problem)
                : judge(problem.rule(), problem.severity(), new Found(problem.position(), problem.message(), Map.of()));
    }

    Optional<Problem> judge(String rule, Found found) {
        return judge(rule, Rules.find(rule).orElseThrow().severity(), found);
    }

    private Optional<Problem> judge(String rule, Severity severity, Found found) {
        if (isOff(rule)) {
            return Optional.empty();
        }
        Optional<Waiver> waiver = waivers.stream().filter(one -> one.covers(rule, found)).findFirst();
        waiver.ifPresent(needed::add);
        return waiver.isPresent() ? Optional.empty() : Optional.of(new Problem(found.position(),
                severities.getOrDefault(rule, Optional.of(severity)).orElseThrow(), rule, found.message()));
    }

    /** Reports exceptions that made no difference, once all rules had their say. */
    public void tellNeedless(Problems problems) {
        for (Waiver waiver : waivers) {
            if (!needed.contains(waiver)) {
                problems.error(waiver.position(), "needless-exception", isOff(waiver.rule())
                        ? "The rule " + waiver.rule() + " is off, so that this exception does nothing. Remove it."
                        : "Nothing here breaks the rule " + waiver.rule() + " any more, or an exception above this one covers it."
                                + " Remove it, so that the rule holds again.");
            }
        }
    }
}

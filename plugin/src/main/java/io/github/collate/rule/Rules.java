package io.github.collate.rule;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules there are: those of this package, and the names under which the rest of Collate reports. */
public final class Rules {

    private static final List<Rule> ALL = List.of(new Unsourced(), new Stale(), new UnusedSource(), new DuplicateSource(),
            new OrphanPage(), new BrokenLink(), new MissingAlt(), new UnboundNumber());

    /** Warnings of every bake that are an author's to weigh; all other rules say that something cannot be baked. */
    private static final List<String> WEIGHED = List.of("checked-before-as-of", "future-date", "history-order", "unknown-status",
            "empty-body", "empty-claim", "lapsed-claim", "mixed-basis", "undecided-claim");

    /** What people call a whole kind of mistake. */
    static final Map<String, List<String>> FAMILIES = Map.of("dangling", List.of("unknown-subject", "unknown-attribute",
            "unknown-collection", "unknown-group", "unknown-source", "unknown-tag", "unrecorded-fact", "missing-template", "broken-link"));

    private static final int TOLD_BY_A_BAKE = 10;

    private static final SortedMap<String, Description> DESCRIPTIONS = describe();

    private Rules() {}

    /**
     * What a rule is, for whoever chooses or shows it.
     *
     * @param severity where {@code jbake.properties} does not say
     * @param about what breaks it, in a sentence
     * @param help what to do about it; empty where each problem says so itself
     * @param isWeighed whether an author may choose its severity, and make exceptions
     * @param isOfEveryBake whether a bake asks too, and not only the check
     */
    public record Description(String id, Severity severity, String about, String help, boolean isWeighed, boolean isOfEveryBake) {}

    /** All rules by their names. */
    public static SortedMap<String, Description> all() {
        return DESCRIPTIONS;
    }

    private static SortedMap<String, Description> describe() {
        Properties texts = new Properties();
        try (InputStream in = Rules.class.getResourceAsStream("rules.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the plugin's own jar cannot be read", broken);
        }
        SortedMap<String, Description> all = new TreeMap<>();
        texts.stringPropertyNames().forEach(id -> {
            boolean weighed = WEIGHED.contains(id);
            all.put(id, new Description(id, weighed ? Severity.WARNING : Severity.ERROR, texts.getProperty(id), "", weighed, true));
        });
        ALL.forEach(rule -> all.put(rule.id(), new Description(rule.id(), rule.severity(), rule.about(), rule.help(), true,
                rule.isOfEveryBake())));
        return Collections.unmodifiableSortedMap(all);
    }

    /** Holds a site against all rules. */
    public static void check(Examined site, Policy policy, Problems problems) {
        ALL.forEach(rule -> examine(rule, site, policy).forEach(problems::add));
    }

    /** Holds a site against the rules of every bake; of many problems of one rule some are told, and how many there are. */
    public static void bake(Examined site, Policy policy, Problems problems) {
        ALL.stream().filter(Rule::isOfEveryBake).forEach(rule -> {
            List<Problem> found = examine(rule, site, policy);
            found.stream().limit(TOLD_BY_A_BAKE).forEach(problems::add);
            if (found.size() > TOLD_BY_A_BAKE) {
                problems.add(new Problem(Position.ofFile("data"), found.get(0).severity(), rule.id(),
                        "There are " + (found.size() - TOLD_BY_A_BAKE) + " more of these. Run mvn jbake:check to see them all."));
            }
        });
    }

    private static List<Problem> examine(Rule rule, Examined site, Policy policy) {
        List<Problem> problems = new ArrayList<>();
        if (!policy.isOff(rule.id())) {
            rule.examine(site, found -> policy.judge(rule.id(), found).ifPresent(problems::add));
        }
        Collections.sort(problems);
        return problems;
    }

    static Optional<Description> find(String id) {
        return Optional.ofNullable(DESCRIPTIONS.get(id));
    }
}

package io.github.collate.report;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Rules;
import io.github.collate.text.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Problems in SARIF 2.1.0 (OASIS standard of 27 March 2020). Files are named from {@code SRCROOT}, which is left to the reader, so
 * that the same site gives the same bytes on every machine.
 */
final class Sarif {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";
    private static final String SITE = "https://github.com/collate/collate";
    private static final String UNRESERVED = "-._~/";

    private Sarif() {}

    static String of(List<Problem> problems, String folder, String version) {
        List<String> ids = List.copyOf(ids(problems));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(ids, version)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("description", text("The root of the repository"))));
        run.put("results", problems.stream().map(problem -> result(problem, ids, folder)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Pretty.json(log);
    }

    /** All rules that an author may weigh, and what else was broken. */
    private static TreeSet<String> ids(List<Problem> problems) {
        TreeSet<String> ids = new TreeSet<>();
        Rules.all().values().stream().filter(Rules.Description::isWeighed).forEach(rule -> ids.add(rule.id()));
        problems.forEach(problem -> ids.add(problem.rule()));
        return ids;
    }

    private static Map<String, Object> driver(List<String> ids, String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Collate");
        if (!version.isEmpty()) {
            driver.put("version", version);
        }
        driver.put("informationUri", SITE);
        List<Object> rules = new ArrayList<>();
        ids.forEach(id -> rules.add(rule(id)));
        driver.put("rules", rules);
        return driver;
    }

    private static Map<String, Object> rule(String id) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        Rules.Description rule = Rules.all().get(id);
        if (rule != null) {
            entry.put("shortDescription", text(rule.about()));
            entry.put("help", text(rule.help().isEmpty() ? "The message of each problem says what to do." : rule.help()));
            entry.put("defaultConfiguration", Map.of("level", level(rule.severity())));
        }
        entry.put("helpUri", SITE + "/blob/main/CONTRIBUTING.md#check-before-you-push");
        return entry;
    }

    private static Map<String, Object> result(Problem problem, List<String> ids, String folder) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule());
        result.put("ruleIndex", ids.indexOf(problem.rule()));
        result.put("level", level(problem.severity()));
        result.put("message", text(problem.message()));
        result.put("locations", List.of(Map.of("physicalLocation", location(problem.position(), folder))));
        return result;
    }

    private static Map<String, Object> location(Position position, String folder) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", uri(folder + position.file()));
        file.put("uriBaseId", ROOT);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", file);
        if (position.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", position.line());
            if (position.column() > 0) {
                region.put("startColumn", position.column());
            }
            location.put("region", region);
        }
        return location;
    }

    /** RFC 3986: a relative reference; a colon would make a scheme of what is before it. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "note";
        };
    }
}

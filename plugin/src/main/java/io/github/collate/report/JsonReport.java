package io.github.collate.report;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code {"errors": 1, "warnings": 0, "suggestions": 0, "problems": [{"file", "line", "column", "severity", "rule", "message"}]}};
 * line and column count from 1 and are left out where the whole file is meant.
 */
final class JsonReport {

    private JsonReport() {}

    static String of(List<Problem> problems, String folder) {
        Map<String, Object> report = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            report.put(severity.word() + "s", (int) problems.stream().filter(problem -> problem.severity() == severity).count());
        }
        report.put("problems", problems.stream().map(problem -> problem(problem, folder)).toList());
        return Pretty.json(report);
    }

    private static Map<String, Object> problem(Problem problem, String folder) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", folder + problem.position().file());
        if (problem.position().line() > 0) {
            entry.put("line", problem.position().line());
        }
        if (problem.position().column() > 0) {
            entry.put("column", problem.position().column());
        }
        entry.put("severity", problem.severity().word());
        entry.put("rule", problem.rule());
        entry.put("message", problem.message());
        return entry;
    }
}

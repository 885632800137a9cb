package io.github.collate.report;

import io.github.collate.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code ::error file=…,line=…,col=…,title=RULE::MESSAGE}, a problem a line. What GitHub Actions takes for its own is written as
 * actions/toolkit does: {@code %}, line ends, and in properties {@code :} and {@code ,} too.
 */
final class WorkflowCommands {

    private WorkflowCommands() {}

    static String of(List<Problem> problems, String folder) {
        return problems.stream().map(problem -> line(problem, folder)).collect(Collectors.joining());
    }

    private static String line(Problem problem, String folder) {
        String command = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "notice";
        };
        int line = problem.position().line();
        int column = problem.position().column();
        return "::" + command + " file=" + property(folder + problem.position().file()) + (line > 0 ? ",line=" + line : "")
                + (column > 0 ? ",col=" + column : "") + ",title=" + property(problem.rule()) + "::" + data(problem.message()) + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

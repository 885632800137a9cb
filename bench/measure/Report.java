import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The tables, in Markdown, which also reads well on a terminal. */
final class Report {

    /** Whose time stands above the line. */
    private static final List<String> OURS = List.of("collate", "archive");

    private final StringBuilder text = new StringBuilder();
    private final List<String[]> ratios = new ArrayList<>();
    private final List<String[]> figures = new ArrayList<>();

    Report() {
        ratios.add(new String[] {"scenario", "ratio of", "time", "least – most", "goal", "reached", "processor time", "turns"});
        figures.add(new String[] {"scenario", "generator", "time, s", "least – most", "processor, s", "least – most", "peak, MB", "turns"});
    }

    void line(String line) {
        text.append(line).append("\n\n");
    }

    void add(Scenario scenario, List<Result> results) {
        for (Result result : results) {
            figures.add(figures(scenario, result));
        }
        List<Result> measured = results.stream().filter(result -> !result.turns().isEmpty()).toList();
        measured.stream().filter(result -> OURS.contains(result.generator().id())).forEach(collate ->
                measured.stream().filter(other -> !OURS.contains(other.generator().id()) && !other.generator().id().equals("bare"))
                        .forEach(other -> ratios.add(ratios(scenario, collate, other))));
    }

    private static String[] figures(Scenario scenario, Result result) {
        String title = result.generator().title();
        if (result.turns().isEmpty()) {
            return new String[] {scenario.title(), title, "failed", "", "", "", "", "0"};
        }
        double[] wall = result.spread(Sample::wall);
        double[] processor = result.spread(Sample::processor);
        return new String[] {scenario.title(), title, number(wall[0]), range(wall), number(processor[0]), range(processor),
                String.format(Locale.ROOT, "%.0f", result.spread(Sample::peak)[0]), String.valueOf(result.turns().size())};
    }

    private static String[] ratios(Scenario scenario, Result collate, Result other) {
        double[] wall = collate.ratio(other, Sample::wall);
        ToDoubleFunction<Sample> processor = Sample::processor;
        String goal = Goals.of(scenario, other.generator()).map(Report::number).orElse("");
        String reached = Goals.of(scenario, other.generator()).map(most -> wall[0] <= most ? "yes" : "no").orElse("");
        return new String[] {scenario.title(), collate.generator().title() + " to " + other.generator().title(), number(wall[0]), range(wall), goal, reached,
                number(collate.ratio(other, processor)[0]), String.valueOf(Math.min(collate.turns().size(), other.turns().size()))};
    }

    private static String number(double number) {
        return number < 0 ? "–" : String.format(Locale.ROOT, number < 0.995 ? "%.3f" : "%.2f", number);
    }

    private static String range(double[] spread) {
        return number(spread[1]) + " – " + number(spread[2]);
    }

    @Override
    public String toString() {
        return text + "## Ratios: Collate's time over that of the other in the same turn, medians\n\n" + table(ratios)
                + "\n## Figures, medians\n\n" + table(figures);
    }

    private static String table(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        rows.forEach(row -> {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        });
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r)[i];
                String space = " ".repeat(widths[i] - cell.length());
                table.append(i == 0 ? "| " : " | ").append(i < 2 ? cell + space : space + cell);
            }
            table.append(" |\n");
            if (r == 0) {
                for (int i = 0; i < widths.length; i++) {
                    table.append("|").append("-".repeat(widths[i] + 1)).append(i < 2 ? "-" : ":");
                }
                table.append("|\n");
            }
        }
        return table.toString();
    }
}

package io.github.collate.audit;

import io.github.collate.audit.AuditedFigure.Fate;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an audit found, for people. */
public final class Report {

    private final Audit audit;

    public Report(Audit audit) {
        this.audit = audit;
    }

    /** Each figure that ought to be bound, and each claim that says nothing, with its place and what to do. */
    public List<String> faults() {
        List<String> lines = new ArrayList<>();
        for (AuditedEssay essay : audit.essays()) {
            for (AuditedFigure figure : essay.figures()) {
                if (figure.isUnbound()) {
                    lines.add(fault(figure));
                }
            }
            audit.vacuous().stream().filter(claim -> claim.position().file().equals(essay.file()))
                    .forEach(claim -> lines.add(fault(claim.position(), "vacuous-claim",
                            "No change of the data makes this claim false, so it says nothing of it: "
                                    + claim.expression().text().strip().replaceAll("\\s+", " "))));
        }
        return lines;
    }

    private static String fault(AuditedFigure figure) {
        if (figure.fate() == Fate.STUCK) {
            return fault(figure.position(), "stuck-figure", "\"" + figure.text() + "\" is the same whatever "
                    + String.join(" and ", figure.facts()) + " may be. Quote a fact that it says something of.");
        }
        return fault(figure.position(), "unbound-figure", "\"" + figure.text() + "\" equals "
                + String.join(", ", figure.facts()) + " and does not move with it. Quote the fact by name, bind the sentence by a "
                + "claim, or mark the figure as another one: <span class=\"no-fact\">" + figure.text() + "</span>.");
    }

    private static String fault(Position position, String rule, String message) {
        return position + "  warning  " + rule + "\n    " + message;
    }

    /** A line for each essay; with every figure of every paragraph and table when asked for all. */
    public List<String> essays(boolean all) {
        List<String> lines = new ArrayList<>();
        for (AuditedEssay essay : audit.essays()) {
            lines.add(essay.file() + ": " + summary(essay));
            if (all) {
                essay.blocks().forEach(block -> lines.add(line(block)));
                essay.tables().forEach(table -> lines.add(line(table)));
            }
        }
        return lines;
    }

    private static String summary(AuditedEssay essay) {
        Coverage coverage = essay.coverage();
        String bound = coverage.bound() + coverage.unbound() == 0 ? "no figure is a fact"
                : coverage.bound() + " of " + count(coverage.bound() + coverage.unbound(), "figure") + " that "
                        + (coverage.bound() + coverage.unbound() == 1 ? "is a fact is" : "are facts are") + " bound";
        int free = essay.figures(Fate.FREE).size();
        int aside = essay.figures(Fate.ASIDE).size();
        int cells = essay.tables().stream().mapToInt(table -> table.moved() + table.stuck().size()).sum();
        return bound + ", " + free + " more " + (free == 1 ? "equals" : "equal") + " no fact"
                + (aside == 0 ? "" : ", " + aside + " marked as none")
                + (essay.tables().isEmpty() ? "" : "; " + count(essay.tables().size(), "comparison") + " with "
                        + count(cells, "figure")) + ".";
    }

    private static String line(AuditedBlock block) {
        int line = block.figures().get(0).position().line();
        return "    " + (line > 0 ? "line " + line + ", " : "") + block.kind() + " " + block.number() + " \"" + block.opening() + "\": "
                + block.figures().stream().map(figure -> figure.fate().word() + " " + figure.text()
                        + (figure.facts().isEmpty() ? "" : " (" + String.join(", ", figure.facts()) + ")"))
                        .collect(Collectors.joining("; "));
    }

    private static String line(AuditedTable table) {
        return "    line " + table.position().line() + ", comparison: " + count(table.moved(), "figure") + " moved"
                + (table.stuck().isEmpty() ? "" : "; stuck " + String.join(", ", table.stuck()));
    }

    /** The whole in some lines. */
    public List<String> summary() {
        Coverage coverage = audit.coverage();
        long held = audit.figures(Fate.HELD).count();
        List<String> lines = new ArrayList<>();
        lines.add("Binding coverage " + coverage.percent().stripTrailingZeros().toPlainString() + " %: of "
                + count(coverage.bound() + coverage.unbound(), "figure") + " in " + count(audit.essays().size(), "essay")
                + " that equal facts " + (coverage.bound() - held) + " move with them, " + held + " are held by claims and "
                + coverage.unbound() + " are not bound.");
        lines.add(audit.figures(Fate.FREE).count() + " other figures equal no fact of the record"
                + (audit.figures(Fate.ASIDE).count() == 0 ? "" : ", " + audit.figures(Fate.ASIDE).count() + " are marked as none")
                + ". " + count(audit.claims(), "claim") + ", " + audit.vacuous().size() + " of them vacuous.");
        lines.add(count(audit.facts(), "fact") + " changed; nothing leans on " + audit.alone().size() + " of them."
                + (audit.drafts() == 0 ? "" : " " + count(audit.drafts(), "draft") + " left out."));
        return lines;
    }

    private static String count(long number, String what) {
        return String.format("%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}

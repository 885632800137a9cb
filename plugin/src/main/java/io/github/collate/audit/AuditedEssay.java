package io.github.collate.audit;

import io.github.collate.audit.AuditedFigure.Fate;
import java.util.List;
import java.util.Objects;

/**
 * An essay's figures.
 *
 * @param file {@code content/essays/thesis.md}
 * @param page {@code essays/thesis.html}
 * @param blocks those that show figures, in the order of the text
 * @param tables its comparisons, in the order of the text
 */
public record AuditedEssay(String file, String page, String title, List<AuditedBlock> blocks, List<AuditedTable> tables) {

    public AuditedEssay {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
    }

    /** All figures outside its comparisons, in the order of the text. */
    public List<AuditedFigure> figures() {
        return blocks.stream().flatMap(block -> block.figures().stream()).toList();
    }

    /** Its figures of one fate. */
    public List<AuditedFigure> figures(Fate fate) {
        return figures().stream().filter(figure -> figure.fate() == fate).toList();
    }

    public Coverage coverage() {
        return Coverage.of(figures());
    }
}

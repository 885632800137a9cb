package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.maven.KeptLog.Level;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReporterTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter written = new StringWriter();
    private final Optional<PrintWriter> screen = Optional.of(new PrintWriter(written));
    private long now = 5 * SECOND;

    /** Each page takes the same time. */
    private KeptLog bake(Level level, Optional<PrintWriter> on, int pages, long each) {
        KeptLog log = new KeptLog(level);
        Reporter reporter = new Reporter(log, on, () -> now);
        reporter.begin(pages);
        for (int page = 1; page <= pages; page++) {
            now += each;
            reporter.page("essays/" + page + ".html");
        }
        reporter.end();
        return log;
    }

    /** What the screen shows at last, when it is so many columns wide: a line that is longer goes on in the next. */
    private List<String> shown(int columns) {
        StringBuilder cells = new StringBuilder();
        int at = 0;
        for (char each : written.toString().toCharArray()) {
            if (each == '\r') {
                at = at / columns * columns;
            } else {
                cells.append(" ".repeat(Math.max(0, at + 1 - cells.length()))).setCharAt(at++, each);
            }
        }
        return cells.toString().isBlank() ? List.of() : List.of(cells.toString().strip());
    }

    @Test
    void aLongBakeDrawsABarOnAScreenAndNothingInTheLog() {
        KeptLog log = new KeptLog(Level.USUAL);
        Reporter reporter = new Reporter(log, screen, () -> now);
        reporter.begin(10);
        for (int page = 1; page <= 5; page++) {
            now += SECOND;
            reporter.page(page + ".html");
        }
        assertThat(shown(80)).containsExactly("[===============               ] 5 of 10 pages");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void theBarIsGoneInTheEndWhereverTheScreenEnds() {
        bake(Level.USUAL, screen, 100_000, SECOND / 1000);
        assertThat(written.toString()).contains("99,9");
        assertThat(shown(80)).isEmpty();
        assertThat(shown(60)).isEmpty();
    }

    @Test
    void aSentenceAmidTheBarStandsOnALineOfItsOwn() {
        KeptLog log = new KeptLog(Level.USUAL);
        Reporter reporter = new Reporter(log, screen, () -> now);
        reporter.begin(10);
        now += 2 * SECOND;
        reporter.page("a.html");
        reporter.say("Something happened.");
        assertThat(shown(80)).isEmpty();
        assertThat(written.toString()).endsWith("\r");
        assertThat(log.lines()).containsExactly("Something happened.");
    }

    @Test
    void theBarIsDrawnTenTimesASecondAtMost() {
        bake(Level.USUAL, screen, 10_000, SECOND / 1000);
        assertThat(written.toString().chars().filter(each -> each == '[').count()).isBetween(80L, 91L);
    }

    @Test
    void elsewhereThereIsALineEveryQuarter() {
        assertThat(bake(Level.USUAL, Optional.empty(), 1_000, SECOND / 10).lines())
                .containsExactly("250 of 1,000 pages rendered", "500 of 1,000 pages rendered", "750 of 1,000 pages rendered");
    }

    @Test
    void aBakeThatIsOverSoonPassesInSilence() {
        assertThat(bake(Level.USUAL, Optional.empty(), 100, SECOND / 100).lines()).isEmpty();
        assertThat(bake(Level.USUAL, screen, 100, SECOND / 100).lines()).isEmpty();
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void aQuietMavenShowsNothing() {
        assertThat(bake(Level.QUIET, Optional.empty(), 100, SECOND).lines()).isEmpty();
        assertThat(bake(Level.QUIET, screen, 100, SECOND).lines()).isEmpty();
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void withDebuggingThereIsALineAPageAndNoBar() {
        assertThat(bake(Level.DEBUG, screen, 3, SECOND).lines()).containsExactly("debug: Rendered essays/1.html",
                "debug: Rendered essays/2.html", "debug: Rendered essays/3.html");
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void noLineIsWrittenOverInBatchModeOrWhereAMachineReadsAlong() {
        assertThat(Screen.isFit(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(Screen.isFit(true, Map.of("CI", "false"))).isTrue();
        assertThat(Screen.isFit(false, Map.of("TERM", "xterm"))).isFalse();
        assertThat(Screen.isFit(true, Map.of("CI", "true"))).isFalse();
        assertThat(Screen.isFit(true, Map.of("TERM", "dumb"))).isFalse();
    }
}

package io.github.collate.maven;

import io.github.collate.bake.Progress;
import io.github.collate.preview.Voice;
import io.github.collate.problem.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Speaks through Maven's log while bakes follow each other. */
final class Terminal implements Voice {

    private final Log log;
    private final Optional<PrintWriter> screen;
    private final Consumer<List<Problem>> problems;
    private Progress reporter;
    private boolean first = true;

    Terminal(Log log, Optional<PrintWriter> screen, Consumer<List<Problem>> problems) {
        this.log = log;
        this.screen = screen;
        this.problems = problems;
        this.reporter = SILENT;
    }

    @Override
    public void say(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void tell(List<Problem> told) {
        problems.accept(told);
    }

    /** Where nothing can be written over, only the first bake, which may take long, tells how far it is. */
    @Override
    public synchronized void begin(int pages) {
        reporter = screen.isPresent() || first ? new Reporter(log, screen) : SILENT;
        first = false;
        reporter.begin(pages);
    }

    @Override
    public void page(String path) {
        current().page(path);
    }

    private synchronized Progress current() {
        return reporter;
    }

    @Override
    public void end() {
        current().end();
    }
}

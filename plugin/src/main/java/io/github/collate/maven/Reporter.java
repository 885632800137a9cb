package io.github.collate.maven;

import io.github.collate.bake.Progress;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells how far a bake is: on a terminal by one line that is written over, elsewhere by a line every quarter. Bakes that are
 * over soon pass in silence. With {@code -X} there is a line a page, as stock JBake has.
 */
final class Reporter implements Progress {

    private static final long SOON = 1_000_000_000L;
    private static final long FRAME = 100_000_000L;
    private static final int WIDTH = 30;
    private static final int PARTS = 4;

    private final Log log;
    private final boolean terminal;
    private final AtomicInteger done = new AtomicInteger();
    private int all;
    private long begun;
    private long shown;
    private int told;

    Reporter(Log log, boolean terminal) {
        this.log = log;
        this.terminal = terminal;
    }

    @Override
    public void say(String line) {
        log.info(line);
    }

    @Override
    public void begin(int pages) {
        all = pages;
        begun = System.nanoTime();
    }

    @Override
    public void page(String path) {
        int count = done.incrementAndGet();
        if (log.isDebugEnabled()) {
            log.debug("Rendered " + path);
        } else if (System.nanoTime() - begun > SOON) {
            show(count);
        }
    }

    private synchronized void show(int count) {
        if (!terminal) {
            int part = count * PARTS / all;
            if (part > told && part < PARTS) {
                told = part;
                log.info(String.format("%,d of %,d pages rendered", count, all));
            }
        } else if (log.isInfoEnabled() && System.nanoTime() - shown > FRAME) {
            shown = System.nanoTime();
            int filled = count * WIDTH / all;
            System.console().printf("\r[%s%s] %,d of %,d pages ", "=".repeat(filled), " ".repeat(WIDTH - filled), count, all);
            System.console().flush();
        }
    }

    @Override
    public synchronized void end() {
        if (shown != 0) {
            System.console().printf("\r%s\r", " ".repeat(2 * WIDTH + WIDTH));
            System.console().flush();
        }
    }
}

package io.github.collate.maven;

import io.github.collate.bake.Progress;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells how far a bake is: on a screen by one line that is written over, elsewhere by a line every quarter. Bakes that are
 * over soon pass in silence. With {@code -X} there is a line a page, as stock JBake has.
 */
final class Reporter implements Progress {

    private static final long SOON = 1_000_000_000L;
    private static final long FRAME = 100_000_000L;
    private static final int WIDTH = 30;
    private static final int PARTS = 4;

    private final Log log;
    private final Optional<PrintWriter> screen;
    private final LongSupplier clock;
    private final AtomicInteger done = new AtomicInteger();
    private int all;
    private long begun;
    private long shown;
    private int told;
    private int columns;

    /** @param screen where a line can be written over; nothing is written there when the log is quiet */
    Reporter(Log log, Optional<PrintWriter> screen) {
        this(log, screen, System::nanoTime);
    }

    /** @param clock in nanoseconds, from any beginning */
    Reporter(Log log, Optional<PrintWriter> screen, LongSupplier clock) {
        this.log = log;
        this.screen = screen.filter(any -> log.isInfoEnabled());
        this.clock = clock;
    }

    @Override
    public synchronized void say(String line) {
        clear();
        log.info(line);
    }

    @Override
    public synchronized void begin(int pages) {
        all = pages;
        begun = clock.getAsLong();
        shown = begun;
    }

    @Override
    public void page(String path) {
        int count = done.incrementAndGet();
        if (log.isDebugEnabled()) {
            log.debug("Rendered " + path);
        } else if (clock.getAsLong() - begun > SOON) {
            show(count);
        }
    }

    private synchronized void show(int count) {
        if (screen.isEmpty()) {
            int part = count * PARTS / all;
            if (part > told && part < PARTS) {
                told = part;
                log.info(String.format("%,d of %,d pages rendered", count, all));
            }
        } else if (clock.getAsLong() - shown > FRAME) {
            shown = clock.getAsLong();
            int filled = count * WIDTH / all;
            draw(screen.get(), String.format("[%s%s] %,d of %,d pages", "=".repeat(filled), " ".repeat(WIDTH - filled), count, all));
        }
    }

    private void draw(PrintWriter out, String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, columns - line.length())));
        out.flush();
        columns = line.length();
    }

    /** No longer than what stands there: on a narrow screen more would go on in the next line and leave this one as it is. */
    private void clear() {
        if (columns > 0) {
            draw(screen.orElseThrow(), "");
            screen.get().print("\r");
            screen.get().flush();
        }
    }

    @Override
    public synchronized void end() {
        clear();
    }
}

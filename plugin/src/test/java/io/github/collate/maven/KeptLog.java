package io.github.collate.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log of Maven's that keeps its lines, each with its level unless that is info, in place of printing them. */
final class KeptLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();
    private final Level level;

    /** What {@code -q}, nothing and {@code -X} let through. */
    enum Level { QUIET, USUAL, DEBUG }

    KeptLog(Level level) {
        this.level = level;
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    private synchronized void keep(boolean wanted, String line) {
        if (wanted) {
            lines.add(line);
        }
    }

    @Override
    public boolean isDebugEnabled() {
        return level == Level.DEBUG;
    }

    @Override
    public boolean isInfoEnabled() {
        return level != Level.QUIET;
    }

    @Override
    public void debug(CharSequence line) {
        keep(isDebugEnabled(), "debug: " + line);
    }

    @Override
    public void info(CharSequence line) {
        keep(isInfoEnabled(), line.toString());
    }

    @Override
    public void warn(CharSequence line) {
        keep(true, "warning: " + line);
    }

    @Override
    public void error(CharSequence line) {
        keep(true, "error: " + line);
    }
}

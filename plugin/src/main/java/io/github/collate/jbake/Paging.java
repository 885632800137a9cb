package io.github.collate.jbake;

import java.util.List;

/** Which part of a paged list is shown. The window belongs to the thread that set it. */
final class Paging {

    private final ThreadLocal<Window> window = ThreadLocal.withInitial(() -> Window.ALL);

    private record Window(long start, long limit) {

        static final Window ALL = new Window(-1, -1);

        boolean isSet() {
            return start >= 0 && limit > -1;
        }
    }

    long start() {
        return window.get().start();
    }

    long limit() {
        return window.get().limit();
    }

    void setStart(int start) {
        window.set(new Window(start, limit()));
    }

    void setLimit(int limit) {
        window.set(new Window(start(), limit));
    }

    void reset() {
        window.remove();
    }

    /** What of a list is in the window; all of it when none is set. */
    <T> List<T> shown(List<T> all) {
        Window shown = window.get();
        if (!shown.isSet()) {
            return all;
        }
        int from = (int) Math.min(shown.start(), all.size());
        int to = (int) Math.min(shown.start() + shown.limit(), all.size());
        return all.subList(from, to);
    }
}

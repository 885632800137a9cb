package io.github.collate.preview;

import io.github.collate.bake.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Watches by looking at every file several times a second: for systems that give no notice. The larger the site, the longer the
 * pause, so that a fifth of one processor is the most it takes.
 */
final class FolderLooks implements Watch {

    private static final long PAUSE = 150;
    private static final int REST = 4;

    private final Signals signals;
    private final Thread thread = new Thread(this::run, "watch");
    private volatile Grounds grounds;
    private Map<Path, Stamp> seen;

    FolderLooks(Grounds grounds, Signals signals) throws IOException {
        this.signals = signals;
        this.grounds = grounds;
        this.seen = look(grounds);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void at(Grounds others) {
        grounds = others;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                Map<Path, Stamp> now = look(grounds);
                tell(now);
                Thread.sleep(Math.max(PAUSE, REST * (System.nanoTime() - start) / 1_000_000));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException unreadable) {
            signals.everything();
        }
    }

    private void tell(Map<Path, Stamp> now) {
        now.forEach((path, stamp) -> {
            Stamp before = seen.get(path);
            if (before == null || !before.looksLike(stamp)) {
                signals.touched(path);
            }
        });
        seen.keySet().stream().filter(path -> !now.containsKey(path)).forEach(signals::touched);
        seen = now;
    }

    private static Map<Path, Stamp> look(Grounds grounds) throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path folder : grounds.folders()) {
            grounds.walk(folder, each -> { }, (file, attributes) -> stamps.put(file, Stamp.of(attributes)));
        }
        for (Path file : grounds.files()) {
            Stamp.of(file).ifPresent(stamp -> stamps.put(file, stamp));
        }
        return stamps;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.github.collate.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watches by what the operating system tells of each folder. A folder that came is watched with all that is in it before it is
 * told, so that what is written into it meanwhile is either seen by the bake or told later. Where the system lost count, all is
 * watched anew and everything counts as touched.
 *
 * <p>On Linux a folder that was moved keeps its watch under its old name, which the JDK then gives out for the new one, so that
 * names are kept here.
 */
final class FolderEvents implements Watch {

    private final WatchService service;
    private final Signals signals;
    private final Thread thread = new Thread(this::run, "watch");
    private final Map<WatchKey, Folder> watched = new HashMap<>();
    private Grounds grounds = new Grounds(List.of(), List.of(), List.of());

    /**
     * A folder that is watched.
     *
     * @param whole whether all that is in it counts, or only some names
     * @param names those that count, and count by what they lead to
     */
    private record Folder(Path path, boolean whole, Set<String> names) {}

    FolderEvents(WatchService service, Signals signals) {
        this.service = service;
        this.signals = signals;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public synchronized void at(Grounds others) throws IOException {
        grounds = others;
        watched.keySet().forEach(WatchKey::cancel);
        watched.clear();
        for (Path root : grounds.roots()) {
            name(root);
        }
        for (Path folder : grounds.folders()) {
            add(folder);
        }
    }

    /** Watches the folder that a path stands in, for the day when it comes or goes. */
    private void name(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null && Files.isDirectory(parent)) {
            WatchKey key = register(parent);
            Folder folder = watched.computeIfAbsent(key, fresh -> new Folder(parent, false, new HashSet<>()));
            folder.names().add(path.getFileName().toString());
        }
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    }

    /** Watches a folder with all that is in it, and what files stand for that are links. */
    private void add(Path start) throws IOException {
        List<Path> links = new ArrayList<>();
        try {
            grounds.walk(start, this::addOne, (file, attributes) -> {
                if (Files.isSymbolicLink(file)) {
                    links.add(file);
                }
            });
            for (Path link : links) {
                name(link.toRealPath());
            }
        } catch (UncheckedIOException exhausted) {
            throw exhausted.getCause();
        } catch (NoSuchFileException goneMeanwhile) {
            signals.touched(start);
        }
    }

    private void addOne(Path folder) {
        try {
            WatchKey key = register(folder);
            Folder known = watched.get(key);
            watched.put(key, new Folder(folder, true, known == null ? new HashSet<>() : known.names()));
        } catch (NoSuchFileException | NotDirectoryException goneMeanwhile) {
            signals.touched(folder);
        } catch (IOException exhausted) {
            throw new UncheckedIOException(exhausted);
        }
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.take();
                take(key);
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void take(WatchKey key) {
        Folder folder = watched.get(key);
        List<WatchEvent<?>> events = key.pollEvents();
        if (!key.reset()) {
            watched.remove(key);
        }
        if (folder == null) {
            return;
        }
        for (WatchEvent<?> event : events) {
            if (event.kind() == OVERFLOW) {
                again();
                return;
            }
            take(folder, folder.path().resolve((Path) event.context()), event.kind());
        }
    }

    private void take(Folder folder, Path path, WatchEvent.Kind<?> kind) {
        boolean named = folder.names().contains(path.getFileName().toString());
        if (!named && !folder.whole() || grounds.isForeign(path)) {
            return;
        }
        if (kind == ENTRY_DELETE) {
            drop(path);
        } else if (kind == ENTRY_CREATE && (folder.whole() || grounds.folders().contains(path))) {
            came(path);
        }
        if (kind != ENTRY_MODIFY || !Files.isDirectory(path)) {
            signals.touched(path);
        }
    }

    private void came(Path path) {
        try {
            if (Files.isDirectory(path) || Files.isSymbolicLink(path)) {
                add(path);
            }
        } catch (IOException exhausted) {
            // What the system gives no notice of is at least looked at once more with the next change.
            signals.everything();
        }
    }

    /** What went with its folders is watched no longer, or a folder that was moved out of the site would be told of for ever. */
    private void drop(Path path) {
        List<WatchKey> gone = watched.entrySet().stream()
                .filter(entry -> entry.getValue().whole() && entry.getValue().path().startsWith(path))
                .map(Map.Entry::getKey).toList();
        gone.forEach(key -> {
            key.cancel();
            watched.remove(key);
        });
    }

    private void again() {
        try {
            at(grounds);
        } catch (IOException exhausted) {
            watched.keySet().removeIf(key -> !key.isValid());
        }
        signals.everything();
    }

    @Override
    public void close() throws IOException {
        service.close();
        try {
            if (thread.isAlive()) {
                thread.join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

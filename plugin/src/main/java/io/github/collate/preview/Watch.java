package io.github.collate.preview;

import io.github.collate.bake.Progress;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.WatchService;

/** Tells {@link Signals} of all that happens to the files of a site, until it is closed. */
interface Watch extends AutoCloseable {

    /** The JDK's own name for a service that only looks at every file now and then, as on macOS. */
    String POLLING = "PollingWatchService";

    /** Begins to watch other grounds, or the same from the start. */
    void at(Grounds grounds) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Watches by what the system tells; where it tells nothing, or no more, by looking.
     *
     * @param progress is told when the system has no more to give
     */
    static Watch open(Grounds grounds, Signals signals, Progress progress) throws IOException {
        WatchService service;
        try {
            service = FileSystems.getDefault().newWatchService();
        } catch (IOException exhausted) {
            return looking(grounds, signals, progress, exhausted);
        }
        if (service.getClass().getSimpleName().equals(POLLING)) {
            service.close();
            return new FolderLooks(grounds, signals);
        }
        FolderEvents events = new FolderEvents(service, signals);
        try {
            events.at(grounds);
            events.start();
            return events;
        } catch (IOException exhausted) {
            events.close();
            return looking(grounds, signals, progress, exhausted);
        }
    }

    private static Watch looking(Grounds grounds, Signals signals, Progress progress, IOException exhausted) throws IOException {
        progress.say("The system gives no more notice of changes (" + exhausted.getMessage()
                + "), so that files are looked at several times a second instead.");
        return new FolderLooks(grounds, signals);
    }
}

package io.github.collate.publish;

import io.github.collate.bake.Progress;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a baked site as they were at one time, put into the store, with those that every published site has. */
final class Snapshot {

    private static final String CNAME = "CNAME";
    /** GitHub takes no larger file. */
    private static final long LARGEST = 100L << 20;

    private final Store store;
    private final Destination destination;
    private final Progress progress;
    private final Problems problems = new Problems();
    private final SortedMap<String, Store.Entry> entries = new TreeMap<>();

    Snapshot(Store store, Destination destination, Progress progress) {
        this.store = store;
        this.destination = destination;
        this.progress = progress;
    }

    /** Takes it. */
    void take(Path site) throws IOException {
        List<SiteFile> files = SiteFiles.read(site, problems);
        if (files.isEmpty()) {
            problems.error(Position.ofFile(site.toString()), "empty-site",
                    "The bake wrote no file, and an empty site is not published. Add content and templates that make a page.");
        }
        checkDomain(files);
        if (problems.hasErrors()) {
            return;
        }
        files.stream().filter(file -> file.size() >= LARGEST).forEach(file -> problems.warning(Position.ofFile(file.path()),
                "large-file", String.format("This file has %,d MB, and GitHub takes none of 100 MB or more.", file.size() >> 20)));
        store.insert(files, entries);
        if (!entries.containsKey(".nojekyll")) {
            entries.put(".nojekyll", store.insert(""));
        }
        if (destination.cname().isPresent()) {
            entries.put(CNAME, store.insert(destination.cname().get() + "\n"));
        }
    }

    private void checkDomain(List<SiteFile> files) throws IOException {
        for (SiteFile file : files) {
            if (file.path().equals(CNAME) && destination.cname().isPresent()) {
                String written = Files.readString(file.file()).strip();
                if (!written.equals(destination.cname().get())) {
                    problems.error(Position.ofFile(CNAME), "two-domains", "The site's own file says \"" + written
                            + "\" and jbake.publish.cname says \"" + destination.cname().get() + "\". Keep one of them.");
                }
            }
        }
    }

    /** Leaves pages out that readers are not to find. */
    void leaveOut(List<String> hidden) {
        List<String> left = hidden.stream().filter(path -> entries.remove(path) != null).toList();
        if (!left.isEmpty()) {
            progress.say("Left out, as drafts or for a later day: " + String.join(", ", left));
        }
    }

    List<Problem> problems() {
        return problems.all();
    }

    /** By path. */
    Map<String, Store.Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }
}

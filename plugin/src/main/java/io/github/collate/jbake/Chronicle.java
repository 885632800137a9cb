package io.github.collate.jbake;

import io.github.collate.bake.Progress;
import io.github.collate.bake.State;
import io.github.collate.change.Change;
import io.github.collate.change.Committed;
import io.github.collate.change.Commits;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the repository adds to the history of facts, on a site that asks for it with {@code site.history=git}.
 *
 * @param head on what it depends; empty on a site that does not ask
 */
record Chronicle(String head, Optional<Committed> commits) {

    private static final String TABLE = "commits";
    private static final String KEY = "site.history";
    private static final String UNREADABLE = "unreadable";

    static final Chronicle NONE = new Chronicle("", Optional.empty());

    static void check(Settings settings, Problems problems) {
        String written = settings.text(KEY);
        if (!List.of("", "none", "git").contains(written)) {
            problems.error(Position.ofFile("jbake.properties"), "configuration", KEY + "=" + written
                    + " is not known. Write " + KEY + "=git for changes that only commits tell, or leave it out.");
        }
    }

    /** Reads the commits since the last bake; a shallow clone, or a repository that cannot be read, is told in one line. */
    static Chronicle read(Settings settings, Dataset data, State state, Progress progress) {
        if (!settings.text(KEY).equals("git")) {
            return NONE;
        }
        try (Commits commits = Commits.open(settings.source())) {
            if (commits.isShallow()) {
                progress.say("The clone is shallow, so that changes which only its commits tell are left out; git fetch --unshallow gets them.");
                return new Chronicle(commits.head(), Optional.empty());
            }
            String folder = settings.pathOf(settings.config().getDataFolder());
            return new Chronicle(commits.head(), Optional.of(commits.read(folder, data.bibliography(), state.table(TABLE))));
        } catch (IOException broken) {
            progress.say("The repository cannot be read, so that changes which only its commits tell are left out: " + broken.getMessage());
            return new Chronicle(UNREADABLE, Optional.empty());
        }
    }

    /** Whether a bake that depended on the head would find the same. */
    static boolean isStill(String head, Path site) {
        if (head.isEmpty()) {
            return true;
        }
        try (Commits commits = Commits.open(site)) {
            return head.equals(commits.head());
        } catch (IOException broken) {
            return false;
        }
    }

    /** What the data itself does not tell. */
    List<Change> changes(Dataset data) {
        return commits.map(found -> found.changes(data)).orElse(List.of());
    }

    void save(State state) throws IOException {
        Optional<byte[]> kept = commits.flatMap(Committed::kept);
        if (kept.isPresent()) {
            state.putTable(TABLE, kept.get());
        }
    }
}

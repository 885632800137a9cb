package io.github.collate.change;

import io.github.collate.collection.SubjectId;
import io.github.collate.source.Bibliography;
import io.github.collate.subject.Fact;
import io.github.collate.subject.FormerCollection;
import io.github.collate.subject.State;
import io.github.collate.subject.Subject;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of the record after some of its commits, oldest first. A fact that a commit leaves out, or states so that it cannot be
 * read, is remembered as it was before.
 */
final class Recollection {

    private static final String DEFINITION = "_collection.yaml";
    private static final String SOURCES = "sources";

    private final String folder;
    private final Bibliography bibliography;
    private final Map<String, Said> known = new TreeMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, Optional<FormerCollection>> collections = new HashMap<>();

    /** @param folder the data folder's path from the site's root */
    Recollection(String folder, Bibliography bibliography) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.bibliography = Objects.requireNonNull(bibliography, "bibliography");
    }

    /** A file of a commit, by its path from the data folder. */
    interface Files {

        String text(String path) throws IOException;
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    /**
     * Takes in a commit.
     *
     * @param files all under the data folder with the ids of their contents
     * @param before those of the commit before it
     */
    void add(String commit, LocalDate day, Map<String, String> files, Map<String, String> before, Files contents) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            String[] parts = file.getKey().split("/");
            if (parts.length != 2 || parts[0].equals(SOURCES) || parts[1].equals(DEFINITION) || !parts[1].matches(".*\\.ya?ml")) {
                continue;
            }
            String definition = parts[0] + "/" + DEFINITION;
            String id = parts[1].replaceAll("\\.ya?ml$", "");
            boolean moved = !file.getValue().equals(before.get(file.getKey()))
                    || !Objects.equals(files.get(definition), before.get(definition));
            if (moved && files.containsKey(definition) && SubjectId.accepts(id)) {
                Optional<FormerCollection> collection = collection(parts[0], files.get(definition), contents);
                if (collection.isPresent()) {
                    SourceFile source = new SourceFile(folder + "/" + file.getKey(), contents.text(file.getKey()));
                    collection.get().subject(new SubjectId(id), source).ifPresent(subject -> add(commit, day, subject));
                }
            }
        }
    }

    private Optional<FormerCollection> collection(String name, String content, Files contents) throws IOException {
        String key = name + " " + content;
        if (!collections.containsKey(key)) {
            String path = name + "/" + DEFINITION;
            collections.put(key, FormerCollection.read(name, new SourceFile(folder + "/" + path, contents.text(path)), bibliography));
        }
        return collections.get(key);
    }

    private void add(String commit, LocalDate day, Subject subject) {
        for (Fact fact : subject.facts().values()) {
            if (fact.statements().stream().allMatch(said -> said.state() != State.VALUE)) {
                continue;
            }
            String name = subject.collection() + "/" + fact.id();
            Said now = Said.of(fact.statements());
            Said then = known.put(name, now);
            if (then != null && (!then.saysWhat(now) || isLater(now, then))) {
                turns.add(new Turn(name, then, now, commit, day));
            }
        }
    }

    private static boolean isLater(Said now, Said then) {
        return now.checked().isPresent() && then.checked().filter(date -> date.start().isBefore(now.checked().get().start())).isPresent();
    }

    void write(PackedOutput out) {
        out.all(List.copyOf(known.keySet()), name -> {
            out.text(name);
            known.get(name).write(out);
        });
        out.all(turns, turn -> turn.write(out));
    }

    /** Goes on from what was written. */
    void read(PackedInput in) {
        in.all(() -> known.put(in.text(), Said.read(in)) == null);
        turns.addAll(in.all(() -> Turn.read(in)));
    }
}

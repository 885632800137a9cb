package io.github.collate.change;

import io.github.collate.source.Bibliography;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The commits of the repository that a site lies in, along the first parents of the checked-out one: what one branch said, commit by
 * commit, whatever was merged into it. JGit is loaded with this class.
 */
public final class Commits implements AutoCloseable {

    /** No repository, or one without a commit. */
    private static final String NONE = "none";
    private static final String SHALLOW = " shallow";

    private final Optional<Repository> repository;
    private final Path site;

    private Commits(Optional<Repository> repository, Path site) {
        this.repository = repository;
        this.site = site;
    }

    /**
     * Opens the repository.
     *
     * @param site the site's folder, which may lie anywhere in a work tree
     * @throws IOException when there is one that cannot be read
     */
    public static Commits open(Path site) throws IOException {
        Path folder = site.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
        File found = builder.getGitDir();
        return new Commits(found == null ? Optional.empty() : Optional.of(builder.build()), folder);
    }

    /** What all depends on here: the checked-out commit, and whether the clone is shallow. */
    public String head() throws IOException {
        Optional<ObjectId> head = headId();
        return head.isEmpty() ? NONE : head.get().name() + (isShallow() ? SHALLOW : "");
    }

    /** Whether older commits were left out when the repository was cloned. */
    public boolean isShallow() throws IOException {
        return repository.isPresent() && !repository.get().getObjectDatabase().getShallowCommits().isEmpty();
    }

    private Optional<ObjectId> headId() throws IOException {
        return repository.isEmpty() || repository.get().isBare() ? Optional.empty()
                : Optional.ofNullable(repository.get().resolve(Constants.HEAD));
    }

    /**
     * What the commits made of facts; nothing in a shallow clone, where the oldest commits are missing.
     *
     * @param kept what an earlier call left
     */
    public Committed read(String dataFolder, Bibliography bibliography, Optional<byte[]> kept) throws IOException {
        Optional<ObjectId> head = headId();
        if (head.isEmpty() || isShallow()) {
            return new Committed(List.of(), Optional.empty());
        }
        String folder = inRepository(dataFolder);
        Recollection sofar = new Recollection(dataFolder, bibliography);
        String sources = bibliography.all().stream().map(source -> source.id().text()).sorted().collect(Collectors.joining(" "));
        String last = "";
        if (kept.isPresent()) {
            PackedInput in = new PackedInput(kept.get());
            String known = in.text();
            // Another source may be one that an old commit named.
            if (in.text().equals(sources)) {
                last = known;
                sofar.read(in);
            }
        }
        try (RevWalk walk = new RevWalk(repository.orElseThrow())) {
            Line line = line(walk, head.get(), last);
            if (!last.isEmpty() && !line.met()) {
                sofar = new Recollection(dataFolder, bibliography);
            }
            Map<String, String> before = line.met() ? files(walk, line.commits().removeFirst(), folder) : Map.of();
            for (RevCommit commit : line.commits()) {
                before = add(walk, commit, folder, before, sofar);
            }
        }
        PackedOutput out = new PackedOutput().text(head.get().name()).text(sources);
        sofar.write(out);
        return new Committed(sofar.turns(), Optional.of(out.toBytes()));
    }

    /** @param met whether the first of them is the one that was asked for */
    private record Line(Deque<RevCommit> commits, boolean met) {}

    /** The commits up to the head, oldest first; from the last known one on, if it is among them. */
    private static Line line(RevWalk walk, ObjectId head, String last) throws IOException {
        Deque<RevCommit> commits = new ArrayDeque<>();
        RevCommit commit = walk.parseCommit(head);
        while (true) {
            commits.addFirst(commit);
            if (commit.name().equals(last)) {
                return new Line(commits, true);
            }
            if (commit.getParentCount() == 0) {
                return new Line(commits, false);
            }
            commit = walk.parseCommit(commit.getParent(0));
        }
    }

    private Map<String, String> add(RevWalk walk, RevCommit commit, String folder, Map<String, String> before, Recollection sofar)
            throws IOException {
        Map<String, String> files = files(walk, commit, folder);
        if (!files.equals(before)) {
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC);
            ObjectReader reader = walk.getObjectReader();
            sofar.add(commit.name(), day, files, before, path ->
                    new String(reader.open(ObjectId.fromString(files.get(path))).getBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** All files under the folder, by their paths from it, with the ids of their contents. */
    private static Map<String, String> files(RevWalk walk, RevCommit commit, String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (TreeWalk top = TreeWalk.forPath(walk.getObjectReader(), folder, commit.getTree())) {
            if (top == null || !FileMode.TREE.equals(top.getFileMode(0))) {
                return files;
            }
            try (TreeWalk tree = new TreeWalk(walk.getObjectReader())) {
                tree.addTree(top.getObjectId(0));
                tree.setRecursive(true);
                while (tree.next()) {
                    files.put(tree.getPathString(), tree.getObjectId(0).name());
                }
            }
        }
        return files;
    }

    private String inRepository(String dataFolder) throws IOException {
        Path root = repository.orElseThrow().getWorkTree().toPath().toRealPath();
        return root.relativize(site.resolve(dataFolder)).toString().replace('\\', '/');
    }

    @Override
    public void close() {
        repository.ifPresent(Repository::close);
    }
}

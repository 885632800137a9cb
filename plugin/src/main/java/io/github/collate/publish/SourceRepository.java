package io.github.collate.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The repository that the sources lie in. It is only read. */
final class SourceRepository implements AutoCloseable {

    private static final int SHOWN = 10;

    private final Repository repository;

    private SourceRepository(Repository repository) {
        this.repository = repository;
    }

    /**
     * Opens it.
     *
     * @param site a folder in its work tree
     * @throws Refusal when there is none
     * @throws IOException when it cannot be read
     */
    static SourceRepository open(Path site) throws IOException, Refusal {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(site.toRealPath().toFile());
        if (builder.getGitDir() == null) {
            throw new Refusal(site + " is in no git repository, and what is published names the commit of its sources. Run git init, "
                    + "commit the site, and name the remote with git remote add origin …");
        }
        Repository repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            throw new Refusal(repository.getDirectory() + " has no work tree. Publish from a clone of it.");
        }
        return new SourceRepository(repository);
    }

    Repository repository() {
        return repository;
    }

    Path workTree() {
        return repository.getWorkTree().toPath();
    }

    /** The commit that is checked out, on a branch or not. */
    RevCommit head() throws IOException, Refusal {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw new Refusal("The repository has no commit yet, and what is published names the commit of its sources. "
                    + "Commit the site first.");
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(head);
            walk.parseBody(commit);
            return commit;
        }
    }

    /** The branch that is checked out, by its full name; empty when HEAD is detached. */
    Optional<String> branch() throws IOException {
        return Optional.ofNullable(repository.getFullBranch()).filter(name -> name.startsWith(Constants.R_HEADS));
    }

    /**
     * Files that are not as the commit has them: changed, missing, added, or new and not ignored.
     *
     * @param sources folders and files that count
     * @param products folders that do not, though they lie in such folders
     * @return paths from the work tree's root, with {@code /}, in order
     */
    List<String> uncommitted(Collection<Path> sources, Collection<Path> products) throws IOException {
        StatusCommand command = Git.wrap(repository).status();
        List<String> roots = sources.stream().flatMap(this::pathOf).distinct().toList();
        if (!roots.contains("")) {
            roots.forEach(command::addPath);
        }
        List<String> left = products.stream().flatMap(this::pathOf).filter(path -> !path.isEmpty()).toList();
        try {
            Status status = command.call();
            return Stream.of(status.getUncommittedChanges(), status.getUntracked(), status.getConflicting())
                    .flatMap(Collection::stream)
                    .filter(path -> left.stream().noneMatch(folder -> path.equals(folder) || path.startsWith(folder + "/")))
                    .collect(Collectors.toCollection(TreeSet::new)).stream().toList();
        } catch (GitAPIException broken) {
            throw new IOException("git's index could not be compared with the files: " + broken.getMessage(), broken);
        }
    }

    /** From the work tree's root; none for what lies elsewhere. */
    private Stream<String> pathOf(Path file) {
        Path root = repository.getWorkTree().toPath().toAbsolutePath().normalize();
        Path path = real(file);
        return path.startsWith(root) ? Stream.of(root.relativize(path).toString().replace('\\', '/')) : Stream.empty();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Some of the paths, in words. */
    static String some(List<String> paths) {
        String shown = paths.stream().limit(SHOWN).collect(Collectors.joining("\n    ", "\n    ", ""));
        return paths.size() <= SHOWN ? shown : shown + "\n    and " + (paths.size() - SHOWN) + " more";
    }

    /** Whether a commit is known here and grew from the same beginning as the one that is checked out. */
    boolean sharesHistory(ObjectId commit) throws IOException, Refusal {
        if (!repository.getObjectDatabase().has(commit)) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(commit));
            walk.markStart(walk.parseCommit(head()));
            return walk.next() != null;
        }
    }

    /** Whether a commit is the one that is checked out or came before it; a shallow clone does not know. */
    Optional<Boolean> isBehindHead(ObjectId commit) throws IOException, Refusal {
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            return Optional.empty();
        }
        if (!repository.getObjectDatabase().has(commit)) {
            return Optional.of(false);
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return Optional.of(walk.isMergedInto(walk.parseCommit(commit), walk.parseCommit(head())));
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}

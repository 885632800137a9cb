package io.github.collate.impact;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The data files of an earlier commit.
 *
 * @param commit the first ten digits of its name
 * @param files under the data folder as it was then, with paths from the site's root; none when there was no such folder
 */
record Revision(String commit, List<SourceFile> files) {

    private static final int DIGITS = 10;

    Revision {
        files = List.copyOf(files);
    }

    /**
     * Reads a commit.
     *
     * @param site the site's folder, anywhere in a working tree
     * @param dataFolder from there: {@code data}
     * @param name what git takes for a commit: a branch, a tag, {@code HEAD~3}
     * @param sound gathers what is wrong in the files of then
     * @return nothing, and a problem {@code missing-repository}, {@code unknown-revision} or {@code shallow-clone}
     * @throws IOException when the repository cannot be read
     */
    static Optional<Revision> read(Path site, String dataFolder, String name, Problems sound, Problems problems) throws IOException {
        Position place = Position.ofFile("-Djbake.since=" + name);
        Path folder = site.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            problems.error(place, "missing-repository", "The site is not in a git repository, so there is nothing to compare it with.");
            return Optional.empty();
        }
        try (Repository repository = builder.build(); RevWalk commits = new RevWalk(repository)) {
            Optional<RevCommit> commit = commit(name, repository, commits, place, problems);
            if (commit.isEmpty()) {
                return Optional.empty();
            }
            Path data = folder.resolve(dataFolder).normalize();
            String path = repository.getWorkTree().toPath().toRealPath().relativize(data).toString().replace('\\', '/');
            return Optional.of(new Revision(commit.get().name().substring(0, DIGITS),
                    files(repository, commit.get(), path, dataFolder, sound)));
        } catch (RepositoryNotFoundException broken) {
            problems.error(place, "missing-repository", "There is no sound git repository at " + builder.getGitDir() + ".");
            return Optional.empty();
        }
    }

    private static Optional<RevCommit> commit(String name, Repository repository, RevWalk commits, Position place, Problems problems)
            throws IOException {
        try {
            ObjectId found = repository.resolve(name + "^{commit}");
            if (found != null) {
                return Optional.of(commits.parseCommit(found));
            }
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException unclear) {
            problems.error(place, "unknown-revision", "\"" + name + "\" does not name one commit: " + unclear.getMessage());
            return Optional.empty();
        } catch (MissingObjectException missing) {
            // Told below, as of a name that means nothing here.
        }
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            problems.error(place, "shallow-clone", "\"" + name + "\" is not in this clone, which has only the newest commits. Fetch the others "
                    + "with \"git fetch --unshallow --tags\"; in a GitHub workflow give actions/checkout \"fetch-depth: 0\".");
        } else {
            problems.error(place, "unknown-revision", "\"" + name + "\" is not a commit, branch or tag of this repository."
                    + hint(name, repository));
        }
        return Optional.empty();
    }

    private static String hint(String name, Repository repository) throws IOException {
        List<String> known = new ArrayList<>();
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            known.add(Repository.shortenRefName(ref.getName()));
        }
        String remote = Constants.DEFAULT_REMOTE_NAME + "/" + name;
        return known.contains(remote) ? " Did you mean \"" + remote + "\"?" : NearNames.hint(name, known);
    }

    /** @param within the data folder's path in the repository */
    private static List<SourceFile> files(Repository repository, RevCommit commit, String within, String dataFolder, Problems sound)
            throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(PathFilter.create(within));
            while (walk.next()) {
                String path = walk.getPathString();
                boolean isFile = FileMode.REGULAR_FILE.equals(walk.getFileMode(0)) || FileMode.EXECUTABLE_FILE.equals(walk.getFileMode(0));
                if (isFile && path.matches(".*\\.(ya?ml|json)")) {
                    byte[] bytes = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB).getBytes();
                    Utf8.decode(dataFolder + path.substring(within.length()), bytes, sound).ifPresent(files::add);
                }
            }
        }
        return files;
    }
}

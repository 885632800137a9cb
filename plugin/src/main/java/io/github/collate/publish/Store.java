package io.github.collate.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A bare repository of ours for what was published, in the work folder, so that the author's own gets not even an object. It may
 * be deleted at any time; then the tip of the branch is fetched again.
 */
final class Store implements AutoCloseable {

    /**
     * A file of a tree.
     *
     * @param mode a plain file for all of the site's, so that permissions of one machine make no commit on another
     */
    record Entry(FileMode mode, ObjectId content) {

        static Entry of(ObjectId content) {
            return new Entry(FileMode.REGULAR_FILE, content);
        }
    }

    private final Repository repository;

    private Store(Repository repository) {
        this.repository = repository;
    }

    /**
     * Opens it, or makes it.
     *
     * @param git what is said of HTTP; it is not written down, as it may hold a secret
     */
    static Store open(Path folder, Config git) throws IOException {
        Repository repository = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        if (!Files.isRegularFile(folder.resolve(Constants.HEAD))) {
            repository.create(true);
        }
        GitConfiguration.copy(git, "http", repository.getConfig());
        resetInherited(repository.getConfig());
        return new Store(repository);
    }

    /** The user's own configuration lies beneath the repository's, and would send each of its headers twice; an empty one undoes it. */
    private static void resetInherited(Config config) {
        String[] headers = config.getStringList("http", null, "extraHeader");
        if (headers.length > 0) {
            config.setStringList("http", null, "extraHeader", withReset(headers));
        }
        for (String address : config.getSubsections("http")) {
            String[] own = config.getStringList("http", address, "extraHeader");
            if (own.length > 0) {
                config.setStringList("http", address, "extraHeader", withReset(own));
            }
        }
    }

    private static List<String> withReset(String[] headers) {
        List<String> all = new ArrayList<>();
        all.add("");
        all.addAll(Arrays.asList(headers));
        return all;
    }

    Repository repository() {
        return repository;
    }

    boolean has(ObjectId id) throws IOException {
        return repository.getObjectDatabase().has(id);
    }

    /** Puts the content of files in, which it reads as they come. */
    void insert(Iterable<SiteFile> files, Map<String, Entry> entries) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (SiteFile file : files) {
                entries.put(file.path(), Entry.of(insert(file, inserter)));
            }
            inserter.flush();
        }
    }

    private ObjectId insert(SiteFile file, ObjectInserter inserter) throws IOException {
        ObjectId id;
        try (InputStream in = open(file)) {
            id = inserter.idFor(Constants.OBJ_BLOB, file.size(), in);
        }
        if (has(id)) {
            return id;
        }
        try (InputStream in = open(file)) {
            return inserter.insert(Constants.OBJ_BLOB, file.size(), in);
        }
    }

    private static InputStream open(SiteFile file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file.file()));
    }

    /** Puts a text in, in UTF-8. */
    Entry insert(String text) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return Entry.of(id);
        }
    }

    /** Makes the tree of some files, which are here. */
    ObjectId tree(Map<String, Entry> entries) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        entries.forEach((path, entry) -> {
            DirCacheEntry file = new DirCacheEntry(path);
            file.setFileMode(entry.mode());
            file.setObjectId(entry.content());
            builder.add(file);
        });
        builder.finish();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId tree = index.writeTree(inserter);
            inserter.flush();
            return tree;
        }
    }

    /**
     * Makes a commit.
     *
     * @param parent the tip that it goes on; empty for the first
     */
    ObjectId commit(ObjectId tree, Optional<RevCommit> parent, PersonIdent person, String message) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        parent.ifPresent(commit::setParentId);
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setMessage(message);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    RevCommit read(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(id);
            walk.parseBody(commit);
            return commit;
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}

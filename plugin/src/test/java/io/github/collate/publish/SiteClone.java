package io.github.collate.publish;

import io.github.collate.bake.Progress;
import io.github.collate.jbake.Order;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A site of one post in a repository of its own, whose remote "origin" is whatever a test says. */
final class SiteClone {

    static final String BRANCH = "refs/heads/gh-pages";
    private static final PersonIdent AUTHOR = new PersonIdent("Ada Author", "ada@example.org");

    private final Path root;
    private final Path site;
    private final List<String> said = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private String branch = "gh-pages";
    private String remote = "origin";
    private String message = Destination.MESSAGE;
    private Optional<String> cname = Optional.empty();
    private List<String> keep = List.of("CNAME");

    private SiteClone(Path root, Path site) {
        this.root = root;
        this.site = site;
        environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.endsWith("_TOKEN"));
        environment.putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "HOME", root.toString()));
    }

    /** A committed site. */
    static SiteClone committed(Path root) throws IOException, GitAPIException {
        Git.init().setDirectory(root.toFile()).setInitialBranch("main").call().close();
        SiteClone clone = new SiteClone(root, root).withSite();
        clone.commit("Begin the site");
        return clone;
    }

    /** A committed site in a folder of a repository that holds other things too. */
    static SiteClone committedWithin(Path root, String folder) throws IOException, GitAPIException {
        Git.init().setDirectory(root.toFile()).setInitialBranch("main").call().close();
        SiteClone clone = new SiteClone(root, Files.createDirectories(root.resolve(folder))).withSite();
        clone.commit("Begin the site");
        return clone;
    }

    /** Another clone of a site, in a folder that is one already. */
    static SiteClone at(Path root) {
        return new SiteClone(root, root);
    }

    /** The site's files in no repository. */
    static SiteClone bare(Path root) {
        return new SiteClone(root, root).withSite();
    }

    private SiteClone withSite() {
        return file("jbake.properties", "site.host=https://example.org\n")
                .file(".gitignore", "target/\n")
                .file("templates/post.ftl", "<h1>${content.title}</h1>\n${content.body}")
                .file("templates/page.ftl", "<h1>${content.title}</h1>\n${content.body}")
                .file("templates/index.ftl", "index")
                .file("templates/archive.ftl", "archive")
                .file("templates/feed.ftl", "<feed/>")
                .file("templates/tags.ftl", "tag")
                .file("content/first.md", post("First"));
    }

    static String post(String title) {
        return "title=" + title + "\ndate=2026-01-01\ntype=post\nstatus=published\n~~~~~~\nText.\n";
    }

    Path root() {
        return root;
    }

    SiteClone file(String path, String text) {
        try {
            Path file = site.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Commits all files. */
    String commit(String subject) throws IOException, GitAPIException {
        try (Git git = Git.open(root.toFile())) {
            git.add().addFilepattern(".").call();
            git.add().setUpdate(true).addFilepattern(".").call();
            return git.commit().setMessage(subject).setAuthor(AUTHOR).setCommitter(AUTHOR).setSign(false).call().name();
        }
    }

    SiteClone configure(String section, String subsection, String name, String value) throws IOException {
        try (Git git = Git.open(root.toFile())) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString(section, subsection, name, value);
            config.save();
            return this;
        }
    }

    /** Makes a bare repository the remote. */
    Path bareRemote(Path folder) throws IOException, GitAPIException {
        Git.init().setBare(true).setDirectory(folder.toFile()).setInitialBranch("main").call().close();
        remoteAt(folder.toUri().toString());
        return folder;
    }

    SiteClone remoteAt(String address) throws IOException {
        return configure("remote", "origin", "url", address);
    }

    SiteClone environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    SiteClone branch(String name) {
        branch = name;
        return this;
    }

    SiteClone remote(String nameOrAddress) {
        remote = nameOrAddress;
        return this;
    }

    SiteClone message(String subject) {
        message = subject;
        return this;
    }

    SiteClone cname(String domain) {
        cname = Optional.of(domain);
        return this;
    }

    SiteClone keep(String... patterns) {
        keep = List.of(patterns);
        return this;
    }

    Published publish() throws IOException, Refusal {
        return publish(false);
    }

    Published dryRun() throws IOException, Refusal {
        return publish(true);
    }

    private Published publish(boolean dryRun) throws IOException, Refusal {
        Order order = new Order(site, site.resolve("target/site"), site.resolve("target/collate"), Map.of(), Map.of(),
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false);
        return new Publisher(new Listener(), environment, false).publish(order,
                new Ground(List.of(site), List.of(site.resolve("target"))), new Destination(remote, branch, cname, keep, message), dryRun);
    }

    /** All that a person has read, and all that {@code mvn -e -X} would print of a refusal. */
    String refusal() throws IOException {
        try {
            publish();
            throw new AssertionError("it was published");
        } catch (Refusal refused) {
            StringWriter trace = new StringWriter();
            refused.printStackTrace(new PrintWriter(trace, true));
            said.add(trace.toString());
            return refused.getMessage();
        }
    }

    /** What was told so far. */
    List<String> said() {
        return said;
    }

    private final class Listener implements Progress {

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public void begin(int pages) {
            // It is the bake's.
        }

        @Override
        public void page(String path) {
            // It is the bake's.
        }

        @Override
        public void end() {
            // It is the bake's.
        }
    }

    /** The commits of the branch at the remote, the newest first. */
    static List<RevCommit> commits(Path remote) throws IOException {
        return commits(remote, BRANCH);
    }

    static List<RevCommit> commits(Path remote, String ref) throws IOException {
        try (Git git = Git.open(remote.toFile()); RevWalk walk = new RevWalk(git.getRepository())) {
            List<RevCommit> commits = new ArrayList<>();
            ObjectId tip = git.getRepository().resolve(ref);
            if (tip != null) {
                walk.markStart(walk.parseCommit(tip));
                for (RevCommit commit : walk) {
                    walk.parseBody(commit);
                    commits.add(commit);
                }
            }
            return commits;
        }
    }

    /** The files at the tip of the branch: mode and text by path. */
    static Map<String, String> files(Path remote) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Git git = Git.open(remote.toFile())) {
            Repository repository = git.getRepository();
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.addTree(commits(remote).get(0).getTree());
                walk.setRecursive(true);
                while (walk.next()) {
                    files.put(walk.getPathString(), walk.getFileMode(0) + " "
                            + new String(repository.open(walk.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    /** Somebody else commits on the branch at the remote: on top of what is there the files are written. */
    static String commitAt(Path remote, Map<String, String> files) throws IOException {
        try (Store store = Store.open(remote, new Config())) {
            Map<String, Store.Entry> entries = new TreeMap<>();
            Optional<RevCommit> tip = commits(remote).stream().findFirst();
            if (tip.isPresent()) {
                entries.putAll(new KeptFiles(List.of("*")).with(Map.of(), tip.get().getTree(), store.repository().newObjectReader()));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.put(file.getKey(), store.insert(file.getValue()));
            }
            ObjectId commit = store.commit(store.tree(entries), tip, AUTHOR, "By hand");
            RefUpdate update = store.repository().updateRef(BRANCH);
            update.setNewObjectId(commit);
            update.forceUpdate();
            return commit.name();
        }
    }
}

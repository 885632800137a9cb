package io.github.collate.publish;

import io.github.collate.bake.Progress;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The step of a branch from what it holds to what a site is: a commit on top of its tip, tried again on top of a newer one. */
record Advance(SourceRepository sources, RevCommit head, Store store, RemoteBranch branch, Destination destination, Config config,
        Progress progress) {

    private static final String SOURCE = "Source-Commit";
    private static final int SHORT = 10;
    /** What stands at the root of sources and never of a site. */
    private static final List<String> SOURCE_FILES = List.of("pom.xml", "jbake.properties");

    /**
     * Goes it.
     *
     * @param site the files by path, whose content is in the store
     * @param attempts how often the branch may move meanwhile; 0 tells only what would become of it
     */
    Published with(Map<String, Store.Entry> site, int attempts, List<Problem> problems) throws IOException, Refusal {
        refuseOwnBranch();
        for (int attempt = 0; attempt <= attempts; attempt++) {
            Optional<RevCommit> tip = branch.tip();
            refuseSources(tip, site);
            ObjectId tree = tree(site, tip);
            Update update = update(tip, tree);
            if (update.files() == 0 || attempts == 0) {
                return published(problems, update, Optional.empty());
            }
            if (attempt == 0) {
                warnOfOthers(tip);
            }
            ObjectId commit = store.commit(tree, tip, person(), message());
            if (branch.push(tip, commit)) {
                return published(problems, update, Optional.of(commit.name()));
            }
            progress.say("The branch " + destination.branch() + " moved meanwhile; going on from its new tip.");
        }
        throw new Refusal("The branch " + destination.branch() + " of " + branch.shown() + " moved each of " + (attempts + 1)
                + " times while the site was sent. Nothing was published. Run mvn jbake:publish again when others have ended.");
    }

    private Published published(List<Problem> problems, Update update, Optional<String> commit) {
        return new Published(problems, Optional.of(update), commit, branch.shown());
    }

    private void refuseOwnBranch() throws IOException, Refusal {
        if (sources.branch().equals(Optional.of(destination.ref()))) {
            throw new Refusal("The branch " + destination.branch() + " is checked out here and holds the sources, which the site would "
                    + "replace. Name another one as jbake.publish.branch.");
        }
    }

    private void refuseSources(Optional<RevCommit> tip, Map<String, Store.Entry> site) throws IOException, Refusal {
        if (tip.isEmpty()) {
            return;
        }
        boolean sourcesThere = sources.sharesHistory(tip.get());
        for (String file : SOURCE_FILES) {
            sourcesThere |= !site.containsKey(file)
                    && TreeWalk.forPath(store.repository(), file, tip.get().getTree()) != null;
        }
        if (sourcesThere) {
            throw new Refusal("The branch " + destination.branch() + " of " + branch.shown() + " holds sources, which the site would "
                    + "replace. Name another one as jbake.publish.branch, or delete it there if it is meant for the site.");
        }
    }

    private ObjectId tree(Map<String, Store.Entry> site, Optional<RevCommit> tip) throws IOException {
        try (ObjectReader reader = store.repository().newObjectReader()) {
            return store.tree(tip.isEmpty() ? site : new KeptFiles(destination.keep()).with(site, tip.get().getTree(), reader));
        }
    }

    private Update update(Optional<RevCommit> tip, ObjectId tree) throws IOException {
        try (ObjectReader reader = store.repository().newObjectReader()) {
            return Update.between(tip.map(RevCommit::getTree), tree, reader);
        }
    }

    /** Somebody may have published newer sources, which this takes back. */
    private void warnOfOthers(Optional<RevCommit> tip) throws IOException, Refusal {
        for (String name : tip.map(commit -> commit.getFooterLines(SOURCE)).orElse(List.of())) {
            if (ObjectId.isId(name) && sources.isBehindHead(ObjectId.fromString(name)).equals(Optional.of(false))) {
                progress.say("What is on " + destination.branch() + " was baked from " + name.substring(0, SHORT)
                        + ", which is not among the commits before this one. It stays in the branch's history.");
            }
        }
    }

    /** Who publishes: as git's configuration says, else who committed the sources; never the name of a machine, as JGit would have it. */
    private PersonIdent person() {
        Optional<String> name = user("name");
        Optional<String> email = user("email");
        PersonIdent source = head.getCommitterIdent();
        boolean said = name.isPresent() && email.isPresent();
        return new PersonIdent(said ? name.get() : source.getName(), said ? email.get() : source.getEmailAddress(),
                Instant.now(), ZoneOffset.UTC);
    }

    private Optional<String> user(String key) {
        return Optional.ofNullable(config.getString("committer", null, key))
                .or(() -> Optional.ofNullable(config.getString("user", null, key))).filter(text -> !text.isBlank());
    }

    private String message() {
        String subject = destination.message().replace("{commit}", head.name().substring(0, SHORT))
                .replace("{subject}", head.getShortMessage()).strip();
        return subject + "\n\n" + SOURCE + ": " + head.name() + "\n";
    }
}

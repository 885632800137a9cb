package io.github.collate.publish;

import io.github.collate.bake.Progress;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import io.github.collate.jbake.SourceFolders;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.transport.URIish;

/**
 * Publishes a site: bakes it, so that it is what the sources say, takes its files, and puts those that differ on top of the branch.
 * Sources that are not committed, and sources that change meanwhile, end it before anything is sent. Work tree, index, branches and
 * objects of the author's repository stay as they are.
 */
public final class Publisher {

    private static final int ATTEMPTS = 5;

    private final Progress progress;
    private final Map<String, String> environment;
    private final boolean interactive;

    /**
     * One for many sites.
     *
     * @param progress is told how far the bake is, and what a person should know
     * @param environment the variables of the process, with tokens and what git and ssh need
     * @param interactive whether git and ssh may ask a person at the terminal
     */
    public Publisher(Progress progress, Map<String, String> environment, boolean interactive) {
        this.progress = progress;
        this.environment = Map.copyOf(environment);
        this.interactive = interactive;
    }

    /**
     * Publishes.
     *
     * @param order how the site is baked
     * @param ground the folder of the project, whose files count as sources, and what is built in it, which does not
     * @param dryRun whether only to tell what would become of the branch; then sources need not be committed
     * @throws Refusal when it cannot be done
     * @throws IOException when files of the site or of the repository cannot be read or written
     */
    public Published publish(Order order, Ground ground, Destination destination, boolean dryRun) throws IOException, Refusal {
        destination.check();
        try (SourceRepository sources = SourceRepository.open(order.source())) {
            RevCommit head = sources.head();
            Optional<GitProgram> git = GitProgram.find(sources.workTree(), environment);
            Config config = GitConfiguration.of(sources.repository().getConfig(), git);
            URIish address = new Remotes(config, sources.workTree()).address(destination.remote());
            List<Path> counted = counted(order, ground);
            requireCommitted(sources.uncommitted(counted, ground.products()), dryRun);
            try (Store store = Store.open(order.work().resolve("publish"), config)) {
                Snapshot snapshot = new Snapshot(store, destination, progress);
                Outcome outcome = new Oven(progress).bake(order, snapshot::take);
                List<Problem> problems = new ArrayList<>(outcome.problems());
                problems.addAll(snapshot.problems());
                snapshot.leaveOut(outcome.hidden());
                if (problems.stream().anyMatch(Problem::isError)) {
                    return new Published(problems, Optional.empty(), Optional.empty(), "");
                }
                requireUnmoved(sources, head, counted, ground, dryRun);
                RemoteBranch branch = branch(address, destination, store, config, git);
                return new Advance(sources, head, store, branch, destination, config, progress)
                        .with(snapshot.entries(), dryRun ? 0 : ATTEMPTS, problems);
            }
        }
    }

    private static List<Path> counted(Order order, Ground ground) {
        List<Path> counted = new ArrayList<>(SourceFolders.of(order));
        counted.add(order.source());
        counted.addAll(ground.sources());
        return counted;
    }

    private void requireCommitted(List<String> uncommitted, boolean dryRun) throws Refusal {
        if (uncommitted.isEmpty()) {
            return;
        }
        String said = "These files are not as the last commit has them, and what is published names the commit of its sources:"
                + SourceRepository.some(uncommitted) + "\n";
        if (!dryRun) {
            throw new Refusal(said + "Commit them, or name them in .gitignore, and run mvn jbake:publish again.");
        }
        progress.say(said + "Without the dry run this would end here.");
    }

    private void requireUnmoved(SourceRepository sources, RevCommit head, List<Path> counted, Ground ground, boolean dryRun)
            throws IOException, Refusal {
        if (!dryRun && (!sources.head().equals(head) || !sources.uncommitted(counted, ground.products()).isEmpty())) {
            throw new Refusal("The sources changed while the site was baked. Nothing was published. Run mvn jbake:publish again.");
        }
    }

    private RemoteBranch branch(URIish address, Destination destination, Store store, Config config, Optional<GitProgram> git) {
        Secrets secrets = new Secrets();
        for (String server : config.getSubsections("http")) {
            List.of(config.getStringList("http", server, "extraHeader")).forEach(secrets::addHeader);
        }
        List.of(config.getStringList("http", null, "extraHeader")).forEach(secrets::addHeader);
        Optional<CredentialHelpers> helpers = git.map(program -> new CredentialHelpers(program, interactive));
        return new RemoteBranch(store, address, destination.ref(), new Credentials(address, environment, helpers, secrets),
                new NativeSsh(config, environment, interactive), secrets);
    }
}

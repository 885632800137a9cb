package io.github.collate.publish;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;

/** Finds the address of a remote as git would push to it: {@code pushurl}, {@code insteadOf} and {@code pushInsteadOf} included. */
final class Remotes {

    private static final String SECTION = "remote";
    /** For an address that no remote has: a name that none can have, so that rewriting applies to it too. */
    private static final String NAMELESS = " ";

    private final Config git;
    private final Path workTree;

    Remotes(Config git, Path workTree) {
        this.git = git;
        this.workTree = workTree;
    }

    /**
     * The address.
     *
     * @param remote a name or an address
     * @throws Refusal when there is no such remote; it shows the names of those that are there, and no address
     */
    URIish address(String remote) throws Refusal {
        Set<String> names = new TreeSet<>(git.getSubsections(SECTION));
        boolean named = names.contains(remote);
        if (!named && remote.chars().noneMatch(character -> character == '/' || character == ':' || character == '\\')) {
            throw new Refusal("There is no remote \"" + remote + "\" in this repository" + (names.isEmpty() ? ", nor any other"
                    : "; there is " + String.join(", ", names)) + ". Make it with git remote add " + remote
                    + " and its address, or name another one as jbake.publish.remote.");
        }
        try {
            List<URIish> addresses = named ? named(remote) : rewritten(remote, true);
            if (addresses.isEmpty()) {
                throw new Refusal("The remote \"" + remote + "\" has no address. Give it one with git remote set-url.");
            }
            return resolve(addresses.get(0));
        } catch (URISyntaxException malformed) {
            // Its message holds the address, and that may hold a secret.
            throw new Refusal("The address of the remote is malformed. See git remote -v.");
        }
    }

    private List<URIish> named(String remote) throws URISyntaxException {
        String pushed = git.getString(SECTION, remote, "pushurl");
        return pushed == null ? addresses(git, remote) : rewritten(pushed, false);
    }

    /** @param push whether {@code pushInsteadOf} counts; to a {@code pushurl} git applies {@code insteadOf} alone, and JGit neither */
    private List<URIish> rewritten(String address, boolean push) throws URISyntaxException {
        Config config = new Config();
        GitConfiguration.copy(git, "url", config);
        if (!push) {
            config.getSubsections("url").forEach(base -> config.unset("url", base, "pushInsteadOf"));
        }
        config.setString(SECTION, NAMELESS, "url", address);
        return addresses(config, NAMELESS);
    }

    private static List<URIish> addresses(Config config, String name) throws URISyntaxException {
        RemoteConfig remote = new RemoteConfig(config, name);
        return remote.getPushURIs().isEmpty() ? remote.getURIs() : remote.getPushURIs();
    }

    /** A path is meant from the root of the work tree. */
    private URIish resolve(URIish address) {
        boolean path = !address.isRemote() && address.getScheme() == null;
        return path ? address.setPath(workTree.resolve(address.getPath()).normalize().toString()) : address;
    }
}

package io.github.collate.publish;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * Where a site is to go, and what the branch holds beside its files.
 *
 * @param remote a remote of the repository by its name, or an address; an address may hold secrets, so it is never shown as it is
 * @param branch of the remote; it is made when it is not there
 * @param cname the domain that GitHub Pages serves the site under, for a file {@code CNAME}
 * @param keep what stays on the branch though it is not of the site, as lines of a {@code .gitignore}
 * @param message the subject of the commit, in which {@code {commit}} and {@code {subject}} stand for the commit of the sources
 */
public record Destination(String remote, String branch, Optional<String> cname, List<String> keep, String message) {

    /** The subject of commits unless it is said otherwise. */
    public static final String MESSAGE = "Publish {commit}: {subject}";

    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]*[a-z0-9]",
            Pattern.CASE_INSENSITIVE);

    public Destination {
        keep = List.copyOf(keep);
    }

    /** Refuses names that no branch and no domain can have. */
    void check() throws Refusal {
        if (!Repository.isValidRefName(ref()) || branch.startsWith("-")) {
            throw new Refusal("\"" + branch + "\" cannot be the name of a branch. Give another one as jbake.publish.branch.");
        }
        if (cname.isPresent() && !HOST.matcher(cname.get()).matches()) {
            throw new Refusal("\"" + cname.get() + "\" is not the name of a domain. Write jbake.publish.cname without https:// and "
                    + "without a path, as in www.example.org.");
        }
    }

    /** The branch's full name. */
    String ref() {
        return Constants.R_HEADS + branch;
    }

    @Override
    public String toString() {
        return branch;
    }
}

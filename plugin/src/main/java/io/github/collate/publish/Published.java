package io.github.collate.publish;

import io.github.collate.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How publishing ended.
 *
 * @param problems of the site's files; with an error among them nothing was published
 * @param update what the branch got or, in a dry run, would get; without a file when it holds the site already; empty when there are errors
 * @param commit the new tip of the branch; empty when none was made
 * @param address of the remote, without secrets
 */
public record Published(List<Problem> problems, Optional<Update> update, Optional<String> commit, String address) {

    public Published {
        problems = List.copyOf(problems);
    }
}

package io.github.collate.jbake;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was made of files last, and the problems that were found on the way, which are told again each time.
 *
 * @param <F> files, read or not
 * @param <T> what is made of them
 */
final class Made<F, T> {

    private Optional<Known<F, T>> last = Optional.empty();

    /** @param files the very list that it was made of, which stands for all that is in the files */
    private record Known<F, T>(List<F> files, Set<String> broken, T made, List<Problem> problems) {}

    /** Makes it. */
    interface Making<F, T> {

        T of(List<F> files, Set<String> broken, Problems problems);
    }

    /**
     * The same as before, when it is of the very same list.
     *
     * @param broken paths of files of which problems have been told
     */
    T of(List<F> files, Set<String> broken, Problems problems, Making<F, T> making) {
        if (last.filter(known -> known.files() == files && known.broken().equals(broken)).isEmpty()) {
            Problems own = new Problems();
            last = Optional.of(new Known<>(files, broken, making.of(files, broken, own), own.all()));
        }
        last.get().problems().forEach(problems::add);
        return last.get().made();
    }
}

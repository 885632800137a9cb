package io.github.collate.bake;

import io.github.collate.problem.Problem;
import java.io.IOException;
import java.io.Writer;

/** A page to be rendered. */
public interface Job {

    /** Where it goes, from the site's root, with {@code /}. */
    String path();

    /** Whether it may be rendered beside others. */
    boolean isParallel();

    /**
     * Writes the page.
     *
     * @throws Failed when its template fails, with the problem to report
     * @throws IOException when {@code out} cannot be written
     */
    void render(Writer out) throws Failed, IOException;

    /** A page that could not be rendered, through a mistake in a template or in content. */
    final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        /** @param cause kept for those who look into it; never shown to the author */
        public Failed(Problem problem, Throwable cause) {
            super(problem.message(), cause);
            this.problem = problem;
        }

        /** What to report. */
        public Problem problem() {
            return problem;
        }
    }
}

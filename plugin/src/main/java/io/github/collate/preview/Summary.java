package io.github.collate.preview;

import io.github.collate.bake.Written;
import io.github.collate.jbake.Outcome;
import io.github.collate.problem.Problem;
import java.nio.file.Path;

/** The line that a bake ends with: what was touched, what became of it, how long it took. */
record Summary(Changes changes, Path source) {

    String of(Outcome outcome, long milliseconds) {
        if (outcome.written().isEmpty()) {
            long errors = outcome.problems().stream().filter(Problem::isError).count();
            return cause() + (errors == 1 ? "1 error" : String.format("%,d errors", errors)) + "; the site stays as it was.";
        }
        Written written = outcome.written().get();
        return cause() + String.format("%,d %s baked, %,d %s written", outcome.baked(), outcome.baked() == 1 ? "page" : "pages",
                written.changed(), written.changed() == 1 ? "file" : "files")
                + (written.removed() == 0 ? "" : String.format(", %,d removed", written.removed()))
                + (milliseconds < 10_000 ? String.format(", in %,d ms.", milliseconds) : String.format(", in %.1f s.", milliseconds / 1000.0));
    }

    private String cause() {
        if (changes.paths().isEmpty()) {
            return "";
        }
        Path first = changes.paths().first();
        Path root = source.toAbsolutePath().normalize();
        String name = (first.startsWith(root) ? root.relativize(first) : first).toString().replace('\\', '/');
        int more = changes.paths().size() - 1;
        return name + (more == 0 ? "" : String.format(" and %,d more", more)) + ": ";
    }
}

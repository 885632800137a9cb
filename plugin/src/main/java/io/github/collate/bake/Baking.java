package io.github.collate.bake;

import io.github.collate.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.commons.io.output.StringBuilderWriter;

/** Renders pages into the staging folder, side by side where their engine allows it. */
public final class Baking {

    /** Room for most pages, in characters. */
    private static final int PAGE = 16 * 1024;

    private final Staging staging;
    private final Workers workers;
    private final Charset encoding;
    private final Progress progress;

    /** @param encoding of the pages */
    public Baking(Staging staging, Workers workers, Charset encoding, Progress progress) {
        this.progress = progress;
        this.staging = staging;
        this.workers = workers;
        this.encoding = encoding;
    }

    /**
     * Renders all pages; one that fails is reported and does not keep the others from being tried.
     *
     * @throws IOException when the staging folder cannot be written
     */
    public void render(List<Job> jobs, Problems problems) throws IOException {
        progress.begin(jobs.size());
        try {
            renderAll(jobs, problems);
        } finally {
            progress.end();
        }
    }

    private void renderAll(List<Job> jobs, Problems problems) throws IOException {
        FailedPages failed = new FailedPages();
        try {
            workers.map(jobs.stream().filter(Job::isParallel).toList(), job -> render(job, failed));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        for (Job job : jobs) {
            if (!job.isParallel()) {
                render(job, failed);
            }
        }
        failed.tell(problems);
    }

    private boolean render(Job job, FailedPages failures) {
        try {
            StringBuilderWriter page = new StringBuilderWriter(PAGE);
            job.render(page);
            staging.write(job.path(), page.toString().getBytes(encoding));
            progress.page(job.path());
            return true;
        } catch (Job.Failed failed) {
            failures.add(failed.problem(), job.path());
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

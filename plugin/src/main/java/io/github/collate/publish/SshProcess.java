package io.github.collate.publish;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A process whose output ends only when it has ended itself and all that it complained of has been read. JGit asks for its exit value and
 * its complaints as soon as the output is at its end, which may be a moment too soon.
 */
final class SshProcess extends Process {

    private static final long LONGEST_SECONDS = 5;

    private final Process process;
    private final CountDownLatch complained = new CountDownLatch(1);
    private final InputStream output;
    private final InputStream errors;

    SshProcess(Process process) {
        this.process = process;
        this.output = new Ending(process.getInputStream(), this::awaitEnd);
        this.errors = new Ending(process.getErrorStream(), complained::countDown);
    }

    private void awaitEnd() {
        try {
            complained.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does something before it says that it is at its end. */
    private static final class Ending extends FilterInputStream {

        private final Runnable end;

        Ending(InputStream in, Runnable end) {
            super(in);
            this.end = end;
        }

        private int told(int read) {
            if (read < 0) {
                end.run();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return told(super.read(bytes, from, length));
        }
    }

    @Override
    public InputStream getInputStream() {
        return output;
    }

    @Override
    public InputStream getErrorStream() {
        return errors;
    }

    @Override
    public OutputStream getOutputStream() {
        return process.getOutputStream();
    }

    @Override
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public int exitValue() {
        return process.exitValue();
    }

    @Override
    public void destroy() {
        process.destroy();
    }
}

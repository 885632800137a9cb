package io.github.collate.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A state on a disk that has no room for it; the operating system's limit for files stands for the end of the disk. */
class FullStateTest {

    private static final int PATIENCE = 120;
    private static final int TEXTS = 40;
    /** Milliseconds; the store's own thread writes once a second. */
    private static final int PAUSE = 2_500;

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStateThatFindsNoRoomIsClosedAllTheSame() throws IOException, InterruptedException {
        assertThat(fill(0)).as("said in its own words").isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatTheStoresOwnThreadCannotWriteIsToldOnlyToWhoeverPutsMore() throws IOException, InterruptedException {
        assertThat(fill(PAUSE)).as("said in its own words").isEmpty();
    }

    /** @return what the process says on its own, as libraries do by stack traces */
    private String fill(int pause) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Filled.class.getName(), folder.toString(), String.valueOf(pause)).redirectError(errors.toFile()).start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).as("ends").isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (State state = State.open(folder)) {
            assertThat(state.belongsTo(Fingerprint.of("owner"))).isFalse();
        }
        return Files.readString(errors);
    }

    /** The process: puts so much that the store begins to write it by itself, finds no room, and says so to nobody before it is closed. */
    private static final class Filled {

        public static void main(String[] arguments) throws IOException, InterruptedException {
            byte[] text = new byte[400_000];
            new Random(1).nextBytes(text);
            int pause = Integer.parseInt(arguments[1]);
            try (State state = State.open(Path.of(arguments[0]))) {
                for (int i = 0; i < (pause > 0 ? 1 : TEXTS); i++) {
                    state.putText("text" + i, text);
                }
                TimeUnit.MILLISECONDS.sleep(pause);
                if (pause > 0) {
                    requireToldTo(state, text);
                }
            }
        }

        private static void requireToldTo(State state, byte[] text) {
            try {
                state.putText("more", text);
                state.commit(Fingerprint.of("owner"));
                System.err.println("nobody was told");
            } catch (IOException told) {
                System.out.println(told.getMessage());
            }
        }
    }
}

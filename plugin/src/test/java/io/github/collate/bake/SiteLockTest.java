package io.github.collate.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {

    @TempDir
    private Path work;

    @Test
    void theSecondGivesUpAndSaysWhoHoldsTheSite() throws IOException, SiteLock.Held {
        List<String> said = new ArrayList<>();
        String holder = "another bake of this site (process " + ProcessHandle.current().pid() + ")";
        try (SiteLock first = take(Duration.ZERO, said)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> take(Duration.ofMillis(150), said)).isInstanceOf(SiteLock.Held.class).hasMessage(holder);
        }
        assertThat(said).containsExactly("Waiting for " + holder + ".");
    }

    @Test
    void theSecondGoesOnWhenTheFirstEnds() throws IOException, SiteLock.Held, InterruptedException {
        SiteLock first = take(Duration.ZERO, new ArrayList<>());
        Thread ending = new Thread(() -> end(first));
        List<String> said = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean add(String line) {
                ending.start();
                return super.add(line);
            }
        };
        try (SiteLock second = take(Duration.ofSeconds(30), said)) {
            assertThat(second).isNotNull();
            assertThat(said).hasSize(1);
        }
        ending.join();
    }

    private static void end(SiteLock lock) {
        try {
            lock.close();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private SiteLock take(Duration patience, List<String> said) throws IOException, SiteLock.Held {
        return SiteLock.take(work, patience, said::add);
    }
}

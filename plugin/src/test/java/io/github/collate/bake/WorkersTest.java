package io.github.collate.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void resultsComeInTheOrderOfTheInputs() {
        try (Workers workers = new Workers(4)) {
            List<Integer> inputs = IntStream.range(0, 1000).boxed().toList();
            assertThat(workers.map(inputs, n -> n * 2)).isEqualTo(inputs.stream().map(n -> n * 2).toList());
        }
    }

    @Test
    void stepsRunSideBySide() {
        CountDownLatch both = new CountDownLatch(2);
        try (Workers workers = new Workers(2)) {
            assertThat(workers.map(List.of(1, 2), n -> meet(both))).containsExactly(true, true);
        }
    }

    @Test
    void whatAStepThrowsReachesTheCaller() {
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.map(List.of(1, 0), n -> 1 / n)).isInstanceOf(ArithmeticException.class);
        }
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            return both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

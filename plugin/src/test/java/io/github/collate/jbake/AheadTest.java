package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void itIsMadeOnAnotherThread() {
        Thread caller = Thread.currentThread();
        assertThat(Ahead.of(Thread::currentThread).get()).isNotSameAs(caller);
    }

    @Test
    void whatItsMakerThrewIsThrownAsItWas() {
        IllegalStateException failure = new IllegalStateException("broken");
        Ahead<String> ahead = Ahead.of(() -> {
            throw failure;
        });
        ahead.settle();
        assertThatThrownBy(ahead::get).isSameAs(failure);
        AssertionError error = new AssertionError("worse");
        assertThatThrownBy(Ahead.of(() -> {
            throw error;
        })::get).isSameAs(error);
    }

    @Test
    void allAreWaitedForThoughTheFirstFails() {
        CountDownLatch told = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Ahead<Object> first = Ahead.of(() -> {
            throw new IllegalStateException("first");
        });
        Ahead<Object> second = Ahead.of(() -> {
            await(told);
            ended.set(true);
            return "made";
        });
        first.settle();
        Thread later = new Thread(told::countDown);
        later.start();
        assertThatThrownBy(() -> Ahead.all(List.of(first, second))).hasMessage("first");
        assertThat(ended).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

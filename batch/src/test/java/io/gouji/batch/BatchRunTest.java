package io.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRunTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void givesResultsInTheOrderOfTheInputs(int threads) {
    List<Integer> inputs = IntStream.range(0, 1000).boxed().toList();

    try (BatchRun<Integer> run =
        Batch.standard().withThreads(threads).start(inputs, n -> n * n, n -> -1)) {
      assertThat(drain(run)).isEqualTo(inputs.stream().map(n -> n * n).toList());
    }
  }

  @Test
  void asksForNoMoreInputsThanItCanHold() {
    AtomicInteger asked = new AtomicInteger();
    Iterable<Integer> endless =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Integer next() {
                return asked.getAndIncrement();
              }
            };

    try (BatchRun<Integer> run = Batch.standard().withThreads(2).start(endless, n -> n, n -> -1)) {
      for (int i = 0; i < 10_000; i++) {
        assertThat(run.next()).isEqualTo(i);
      }
      assertThat(asked.get()).isLessThanOrEqualTo(10_000 + 8);
    }
  }

  @Test
  void goesOnWithoutTheThreadThatIsStuck() {
    CountDownLatch never = new CountDownLatch(1);
    Batch batch = Batch.standard().withThreads(1).withDeadline(Duration.ofMillis(300));

    try (BatchRun<String> run =
        batch.start(
            List.of("a", "stuck", "b"),
            name -> name.equals("stuck") ? await(never) : name,
            name -> name + " took too long")) {
      assertThat(drain(run)).contains("stuck took too long").hasSize(3);
    }
  }

  @Test
  void endsWhenItIsCancelled() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    BatchRun<Integer> run =
        Batch.standard()
            .withThreads(2)
            .start(
                IntStream.range(0, 100).boxed().toList(),
                n -> {
                  begun.incrementAndGet();
                  return n == 0 ? n : Integer.valueOf(await(never));
                },
                n -> -1);

    assertThat(run.next()).isZero();
    run.cancel();

    assertThat(run.hasNext()).isFalse();
    assertThat(run.isCancelled()).isTrue();
    assertThat(begun.get()).isLessThan(100);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(run::next);
  }

  @Test
  void releasesTheThreadThatWaitsWhenAnotherCancels() {
    CountDownLatch never = new CountDownLatch(1);
    BatchRun<String> run = Batch.standard().start(List.of("a"), name -> await(never), name -> name);

    new Thread(run::cancel).start();

    assertThat(run.hasNext()).isFalse();
  }

  @Test
  void throwsWhatTheWorkThrows() {
    try (BatchRun<Integer> run =
        Batch.standard()
            .start(
                List.of(1, 2),
                n -> {
                  if (n == 1) {
                    throw new IllegalStateException("on purpose");
                  }
                  return n;
                },
                n -> -1)) {
      assertThatIllegalStateException().isThrownBy(run::next).withMessage("on purpose");
      assertThat(run.next()).isEqualTo(2);
      assertThat(run.hasNext()).isFalse();
    }
  }

  @Test
  void rejectsWhatMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Batch.standard().withThreads(0))
        .withMessage("Expected at least one thread but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Batch.standard().withDeadline(Duration.ZERO))
        .withMessage("Expected a positive time but was PT0S");
  }

  private static String await(CountDownLatch latch) {
    try {
      latch.await();
      return "0";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <R> List<R> drain(BatchRun<R> run) {
    List<R> results = new ArrayList<>();
    run.forEachRemaining(results::add);
    return results;
  }
}

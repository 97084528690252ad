package io.gouji.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many inputs are worked on: how many at once, and how long each may take. Immutable.
 *
 * <pre>{@code
 * try (BatchRun<DocumentReport> run = checker.checkAll(files, Batch.standard())) {
 *   while (run.hasNext()) {
 *     report.write(run.next());
 *   }
 * }
 * }</pre>
 */
public final class Batch {
  private final int threads;
  private final Optional<Duration> deadline;

  private Batch(int threads, Optional<Duration> deadline) {
    this.threads = threads;
    this.deadline = deadline;
  }

  /** As many inputs at once as there are processors, without a deadline. */
  public static Batch standard() {
    return new Batch(Runtime.getRuntime().availableProcessors(), Optional.empty());
  }

  /**
   * The same with another number of threads.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Batch withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Expected at least one thread but was " + number);
    }
    return new Batch(number, deadline);
  }

  /**
   * The same with a time that each input may take, counted from when work on it begins. Work that
   * takes longer is interrupted and left behind: its thread, a daemon, ends when it heeds the
   * interruption, and another one takes its place meanwhile.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public Batch withDeadline(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("Expected a positive time but was " + time);
    }
    return new Batch(threads, Optional.of(time));
  }

  /** How many inputs are worked on at once. */
  public int threads() {
    return threads;
  }

  /** How long each input may take. */
  public Optional<Duration> deadline() {
    return deadline;
  }

  /**
   * Begins to work on inputs. No more than a few results wait to be taken, so that memory does not
   * grow with the number of inputs.
   *
   * @param inputs what is worked on; asked for as results are taken, by the thread that takes them
   * @param work what is done with each, by several threads; what it throws, the run throws
   * @param overrun what is said of an input that took longer than the deadline
   */
  public <I, R> BatchRun<R> start(
      Iterable<I> inputs, Function<? super I, R> work, Function<? super I, R> overrun) {
    return new BatchRun<>(this, new BatchTasks<>(inputs.iterator(), work, overrun));
  }
}

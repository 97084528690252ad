package io.gouji.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The work on one input, which comes to exactly one result. */
final class BatchTask<R> {
  private final Supplier<R> work;
  private final Supplier<R> overrun;
  private final CompletableFuture<R> result = new CompletableFuture<>();

  BatchTask(Supplier<R> work, Supplier<R> overrun) {
    this.work = work;
    this.overrun = overrun;
  }

  /**
   * Does the work.
   *
   * @return whether it came to its result; not if that was settled before, as by a deadline
   */
  @SuppressWarnings("CatchingUnchecked") // whatever the work throws is thrown where it is awaited
  boolean run() {
    try {
      return result.complete(work.get());
    } catch (RuntimeException | Error e) {
      return result.completeExceptionally(e);
    }
  }

  /**
   * Settles the result because time is up.
   *
   * @return whether it was not settled before
   */
  boolean expire() {
    return !result.isDone() && result.complete(overrun.get());
  }

  /** Settles the result because nobody waits for it any more. */
  void cancel() {
    result.completeExceptionally(new CancellationException("Expected a result but was cancelled"));
  }

  CompletableFuture<R> result() {
    return result;
  }
}

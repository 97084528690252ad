package io.gouji.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Work that is under way: its results in the order of the inputs, whichever is finished first. One
 * thread takes the results; any thread may {@link #cancel()}. Closing it ends the work.
 */
public final class BatchRun<R> implements Iterator<R>, AutoCloseable {
  private static final int WAITING_FOR_EACH_THREAD = 4;

  private final BatchTasks<?, R> inputs;
  private final int window;
  private final BatchWorkers workers;
  private final Deque<BatchTask<R>> waiting = new ArrayDeque<>();
  private boolean cancelled;

  BatchRun(Batch batch, BatchTasks<?, R> inputs) {
    this.inputs = inputs;
    this.window = batch.threads() * WAITING_FOR_EACH_THREAD;
    this.workers = new BatchWorkers(batch.threads(), batch.deadline());
  }

  /**
   * Waits until the next result is there.
   *
   * @return false if there is none any more, or the work was cancelled
   * @throws CancellationException if the thread is interrupted meanwhile; the work is then
   *     cancelled
   */
  @Override
  public boolean hasNext() {
    BatchTask<R> first = first();
    if (first == null) {
      return false;
    }
    try {
      first.result().get();
    } catch (InterruptedException e) {
      cancel();
      Thread.currentThread().interrupt();
      throw new CancellationException("Expected to wait for a result but was interrupted");
    } catch (ExecutionException | CancellationException e) {
      return !isCancelled();
    }
    return !isCancelled();
  }

  /**
   * The next result, as soon as it is there. What the work threw, this throws.
   *
   * @throws NoSuchElementException if there is none any more, or the work was cancelled
   */
  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("Expected another result but was at the end");
    }
    try {
      return take().result().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  private synchronized BatchTask<R> take() {
    return waiting.remove();
  }

  private synchronized @Nullable BatchTask<R> first() {
    while (!cancelled && waiting.size() < window && inputs.hasNext()) {
      BatchTask<R> task = inputs.next();
      waiting.add(task);
      workers.add(task);
    }
    return cancelled ? null : waiting.peek();
  }

  /** Ends the work: what has not begun never does, what has is interrupted. */
  public synchronized void cancel() {
    cancelled = true;
    workers.stop();
    waiting.forEach(BatchTask::cancel);
  }

  /** Whether the work was cancelled. */
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Ends the work, as {@link #cancel()} does. */
  @Override
  public void close() {
    cancel();
  }
}

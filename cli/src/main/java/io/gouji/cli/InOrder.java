package io.gouji.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several inputs at once and hands on the results in order. No more than a few results
 * wait for their turn, so that memory does not grow with the number of inputs.
 */
final class InOrder {
  /** Takes one result after the other. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  private static final int WAITING_FOR_EACH_THREAD = 2;

  private InOrder() {}

  static <I, R> void run(List<I> inputs, int threads, Function<I, R> work, Taker<R> taker)
      throws IOException {
    if (inputs.size() == 1 || threads == 1) {
      for (I input : inputs) {
        taker.take(work.apply(input));
      }
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      Iterator<I> rest = inputs.iterator();
      while (rest.hasNext() || !waiting.isEmpty()) {
        while (rest.hasNext() && waiting.size() < threads * WAITING_FOR_EACH_THREAD) {
          I input = rest.next();
          waiting.add(executor.submit(() -> work.apply(input)));
        }
        taker.take(await(waiting.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Expected to wait for all files but was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

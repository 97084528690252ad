package io.gouji.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Threads that work on tasks, and replace one of their number that is stuck beyond a deadline. */
final class BatchWorkers {
  private final BlockingQueue<BatchTask<?>> tasks = new LinkedBlockingQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Optional<Duration> deadline;
  private final Optional<ScheduledExecutorService> clock;
  private int free;
  private boolean stopped;

  /** Threads that come into being as tasks are there for them. */
  BatchWorkers(int most, Optional<Duration> deadline) {
    this.free = most;
    this.deadline = deadline;
    this.clock =
        deadline.map(
            time ->
                Executors.newSingleThreadScheduledExecutor(
                    task -> daemon(task, "gouji-batch-clock")));
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  synchronized void add(BatchTask<?> task) {
    tasks.add(task);
    if (free > 0 && !stopped) {
      free--;
      begin();
    }
  }

  private void begin() {
    Thread thread = daemon(this::work, "gouji-batch");
    threads.add(thread);
    thread.start();
  }

  /** Works until there is no more to do, or until another thread has taken the place of this. */
  private void work() {
    try {
      while (runNext(tasks.take())) {
        // until stopped or replaced
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean runNext(BatchTask<?> task) {
    Thread worker = Thread.currentThread();
    Optional<Future<?>> alarm =
        clock.map(
            executor ->
                executor.schedule(
                    () -> expire(task, worker),
                    deadline.orElseThrow().toNanos(),
                    TimeUnit.NANOSECONDS));
    boolean settled = task.run();
    alarm.ifPresent(future -> future.cancel(false));
    return settled;
  }

  private void expire(BatchTask<?> task, Thread worker) {
    if (task.expire()) {
      replace(worker);
    }
  }

  private synchronized void replace(Thread worker) {
    threads.remove(worker);
    if (!stopped) {
      begin();
    }
    worker.interrupt();
  }

  synchronized void stop() {
    stopped = true;
    tasks.clear();
    threads.forEach(Thread::interrupt);
    clock.ifPresent(ScheduledExecutorService::shutdownNow);
  }
}

package io.gouji.rules;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs rules in a thread of their own, so that one that does not finish can be left behind. It is
 * interrupted; if it does not heed that, its thread, a daemon, goes on until it ends by itself.
 */
final class TimedRules implements AutoCloseable {
  private final RuleRun run;
  private final Duration limit;
  private ExecutorService executor = newExecutor();

  TimedRules(RuleRun run, Duration limit) {
    this.run = run;
    this.limit = limit;
  }

  private static ExecutorService newExecutor() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "gouji-rules");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** The checks of a rule, or the one that says that it did not finish in time. */
  List<Check> checks(Rule rule) {
    Future<List<Check>> checks = executor.submit(() -> run.checks(rule));
    try {
      return checks.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      executor.shutdownNow();
      executor = newExecutor();
      return RuleRun.outOfTime(rule);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  static CancellationException cancelled() {
    return new CancellationException("Expected to check all rules but was interrupted");
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}

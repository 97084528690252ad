package io.gouji.batch;

import java.util.Iterator;
import java.util.function.Function;

/** The work on inputs, one after the other. */
final class BatchTasks<I, R> implements Iterator<BatchTask<R>> {
  private final Iterator<I> inputs;
  private final Function<? super I, R> work;
  private final Function<? super I, R> overrun;

  BatchTasks(Iterator<I> inputs, Function<? super I, R> work, Function<? super I, R> overrun) {
    this.inputs = inputs;
    this.work = work;
    this.overrun = overrun;
  }

  @Override
  public boolean hasNext() {
    return inputs.hasNext();
  }

  @Override
  public BatchTask<R> next() {
    I input = inputs.next();
    return new BatchTask<>(() -> work.apply(input), () -> overrun.apply(input));
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.UnboundNumber.Reason;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What came of a step of binding: a value, or the reason why the number stays unbound.
 *
 * @param <T> what the step finds
 */
sealed interface Outcome<T> {

  /** The step found something. */
  record Found<T>(T value) implements Outcome<T> {}

  /** The number stays unbound. */
  record Refused<T>(Reason reason) implements Outcome<T> {}

  static <T> Outcome<T> found(T value) {
    return new Found<>(value);
  }

  static <T> Outcome<T> refused(Reason reason) {
    return new Refused<>(reason);
  }

  /** The next step, if there is a value for it. */
  default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return match(next, Outcome::refused);
  }

  /** Goes on with the value, or with the reason. */
  default void accept(Consumer<T> found, Consumer<Reason> refused) {
    if (this instanceof Found<T> value) {
      found.accept(value.value());
    } else if (this instanceof Refused<T> refusal) {
      refused.accept(refusal.reason());
    }
  }

  /** Answers by what this is. */
  default <R> R match(Function<T, R> found, Function<Reason, R> refused) {
    if (this instanceof Found<T> value) {
      return found.apply(value.value());
    }
    return refused.apply(((Refused<T>) this).reason());
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Measure;
import java.util.Optional;

/** What kind of figure the words promise: planned, final, or one that no table states. */
enum Basis {
  /** 预算, 年初预算. */
  BUDGET(Measure.BUDGET),
  /** 决算. */
  FINAL(Measure.FINAL),
  /** 预算执行数, 全年预算 and other figures of which no table speaks. */
  OTHER(null);

  private final Optional<Measure> measure;

  Basis(@org.jspecify.annotations.Nullable Measure measure) {
    this.measure = Optional.ofNullable(measure);
  }

  Optional<Measure> measure() {
    return measure;
  }
}

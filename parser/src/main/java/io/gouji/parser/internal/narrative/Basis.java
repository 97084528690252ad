package io.gouji.parser.internal.narrative;

import io.gouji.model.Measure;
import java.util.Optional;

/** What kind of figure the words promise. */
enum Basis {
  /** 预算: of which state is not said. */
  BUDGET(Measure.BUDGET),
  /** 年初预算: as it was approved. */
  INITIAL_BUDGET(Measure.BUDGET),
  /** 全年预算, 调整预算. */
  ADJUSTED_BUDGET(Measure.ADJUSTED_BUDGET),
  /** 预算执行数. */
  EXECUTION(Measure.EXECUTION),
  /** 决算. */
  FINAL(Measure.FINAL);

  private final Measure measure;

  Basis(Measure measure) {
    this.measure = measure;
  }

  Measure measure() {
    return measure;
  }

  boolean isBudget() {
    return measure == Measure.BUDGET || measure == Measure.ADJUSTED_BUDGET;
  }

  /** What the name of an item promises: 支出预算 a budget, but not 一般公共预算拨款, which is named so. */
  static Optional<Basis> ofName(String name) {
    if (name.contains("决算")) {
      return Optional.of(FINAL);
    }
    int at = name.indexOf("预算");
    while (at >= 0) {
      if (!name.startsWith("公共", at - 2)
          && !name.startsWith("基金", at - 2)
          && !name.startsWith("经营", at - 2)) {
        return Optional.of(BUDGET);
      }
      at = name.indexOf("预算", at + 1);
    }
    return Optional.empty();
  }
}

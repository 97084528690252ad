package io.gouji.rules.pack;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.rules.RuleContext;
import java.util.Optional;

/**
 * What is stated, whatever its place.
 *
 * @param fund the funds; any if empty
 * @param measure the measure; that of the disclosure if empty
 */
record Fact(Item item, Optional<Fund> fund, FactYear year, Optional<Measure> measure) {
  boolean isStatedBy(Subject subject, RuleContext context) {
    return (fund.isEmpty() || subject.fund() == fund.get())
        && subject.item().equals(item)
        && subject.measure() == measure(context)
        && year.includes(subject.fiscalYear(), context);
  }

  private Measure measure(RuleContext context) {
    return measure.orElseGet(() -> context.disclosure().identity().measure());
  }

  Quantity quantity() {
    return measure.map(Fact::quantity).orElse(Quantity.MONEY);
  }

  private static Quantity quantity(Measure measure) {
    return switch (measure) {
      case BUDGET, ADJUSTED_BUDGET, EXECUTION, FINAL, CHANGE, STOCK -> Quantity.MONEY;
      case RATE_OF_CHANGE, SHARE, COMPLETION -> Quantity.RATIO;
      case COUNT -> Quantity.COUNT;
    };
  }
}

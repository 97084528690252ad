package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;

/**
 * By how much rounding may have moved each printed figure of a disclosure: what the engine grants
 * when it compares, for those who do its calculations again. Immutable, and safe for use by many
 * threads.
 */
public final class RoundingAllowance {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final PrintedValues printed;

  private RoundingAllowance(PrintedValues printed) {
    this.printed = printed;
  }

  /** What rounding may have done to the figures of a disclosure. */
  public static RoundingAllowance of(Disclosure disclosure) {
    return new RoundingAllowance(PrintedValues.of(disclosure));
  }

  /**
   * Half a unit of the last place to which a figure was rounded; zero where nothing is printed, and
   * for what is counted.
   *
   * @param unit the unit of the answer
   * @throws IllegalArgumentException if the unit measures something else than the figure does
   */
  public BigDecimal of(Figure figure, Unit unit) {
    RoundingInterval interval = printed.interval(figure, unit);
    return interval.high().subtract(interval.low()).multiply(HALF);
  }
}

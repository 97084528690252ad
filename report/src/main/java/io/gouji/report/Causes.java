package io.gouji.report;

import io.gouji.model.Unit;
import io.gouji.rules.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Shows how a difference is made of the differences from which it follows. */
final class Causes {
  private Causes() {}

  /**
   * The difference of a finding as a sum of those of its causes: 10.52 = 13.52 − 3.00. Empty unless
   * there are several and they add up exactly.
   */
  static Optional<String> equation(Finding finding, List<Finding> causes) {
    boolean comparable =
        causes.size() > 1
            && finding.comparison().isPresent()
            && causes.stream().allMatch(cause -> isComparable(cause, unit(finding)));
    if (!comparable) {
      return Optional.empty();
    }
    Unit unit = unit(finding);
    BigDecimal own = difference(finding, unit);
    List<BigDecimal> parts = causes.stream().map(cause -> difference(cause, unit)).toList();
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (own.abs().compareTo(sum.abs()) != 0 || sum.signum() == 0) {
      return Optional.empty();
    }
    boolean flipped = sum.signum() < 0;
    StringBuilder equation = new StringBuilder(own.abs().toPlainString()).append(" =");
    List<BigDecimal> ordered =
        parts.stream()
            .map(part -> flipped ? part.negate() : part)
            .sorted(Causes::positiveFirst)
            .toList();
    for (int i = 0; i < ordered.size(); i++) {
      BigDecimal part = ordered.get(i);
      String sign = part.signum() < 0 ? " − " : i == 0 ? " " : " + ";
      equation.append(sign).append(part.abs().toPlainString());
    }
    return Optional.of(equation.toString());
  }

  private static int positiveFirst(BigDecimal one, BigDecimal other) {
    return Integer.compare(other.signum(), one.signum());
  }

  private static Unit unit(Finding finding) {
    return finding.comparison().orElseThrow().actual().unit();
  }

  private static boolean isComparable(Finding cause, Unit unit) {
    return cause.comparison().isPresent()
        && cause.comparison().get().actual().unit().dimension() == unit.dimension()
        && cause.comparison().get().expected().unit().dimension() == unit.dimension();
  }

  private static BigDecimal difference(Finding finding, Unit unit) {
    Finding.Comparison comparison = finding.comparison().orElseThrow();
    BigDecimal actual = comparison.actual().unit().convert(comparison.actual().value(), unit);
    BigDecimal expected = comparison.expected().unit().convert(comparison.expected().value(), unit);
    return actual.subtract(expected);
  }
}

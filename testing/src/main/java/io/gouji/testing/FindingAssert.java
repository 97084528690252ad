package io.gouji.testing;

import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions that single out a finding, each among those that the one before has left.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {
  private final String wanted;
  private final String report;

  FindingAssert(List<Finding> actual, String wanted, String report) {
    super(actual, FindingAssert.class);
    this.wanted = wanted;
    this.report = report;
  }

  /** Verifies that a place of the finding has a label, or one that contains it. */
  public FindingAssert on(String label) {
    return narrowed(
        "on 「" + label + "」",
        finding ->
            finding.evidence().stream().anyMatch(evidence -> evidence.label().contains(label)),
        finding -> finding.evidence().stream().map(Evidence::label).toList());
  }

  /** Verifies what the figure should be; digits, in the unit as printed. */
  public FindingAssert expecting(String amount) {
    return narrowed(
        "expecting " + amount,
        finding -> isEqual(expected(finding), amount),
        FindingAssert::expected);
  }

  /** Verifies what the figure is; digits, in the unit as printed. */
  public FindingAssert butWas(String amount) {
    return narrowed(
        "but was " + amount, finding -> isEqual(found(finding), amount), FindingAssert::found);
  }

  /** Verifies how grave it is. */
  public FindingAssert withSeverity(Severity severity) {
    return narrowed(
        "of severity " + severity, finding -> finding.severity() == severity, Finding::severity);
  }

  /** Verifies that it follows from no other finding. */
  public FindingAssert asRoot() {
    return narrowed("that is a root", Finding::isRoot, Finding::causedBy);
  }

  /** Verifies that it follows from other findings. */
  public FindingAssert asConsequence() {
    return narrowed("that follows from others", finding -> !finding.isRoot(), Finding::causedBy);
  }

  private FindingAssert narrowed(
      String condition, Predicate<Finding> predicate, Function<Finding, Object> property) {
    isNotNull();
    List<Finding> left = actual.stream().filter(predicate).toList();
    if (left.isEmpty()) {
      throw failure(
          "Expecting %s %s but was%n  %s%n%n%s",
          wanted, condition, actual.stream().map(property).toList(), report);
    }
    return new FindingAssert(left, wanted + " " + condition, report);
  }

  private static boolean isEqual(Optional<BigDecimal> value, String amount) {
    return value.filter(stated -> stated.compareTo(new BigDecimal(amount)) == 0).isPresent();
  }

  private static Optional<BigDecimal> expected(Finding finding) {
    return finding.comparison().map(comparison -> comparison.expected().value());
  }

  private static Optional<BigDecimal> found(Finding finding) {
    return finding.comparison().map(comparison -> comparison.actual().value());
  }
}

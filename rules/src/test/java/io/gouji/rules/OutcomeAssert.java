package io.gouji.rules;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about all that came of a rule. */
public final class OutcomeAssert extends AbstractAssert<OutcomeAssert, RuleTester.Outcome> {

  OutcomeAssert(RuleTester.Outcome actual) {
    super(actual, OutcomeAssert.class);
  }

  /** Something was compared, and everything agrees exactly. */
  public OutcomeAssert holds() {
    Assertions.assertThat(actual.holds()).as("%s", actual.statuses()).isTrue();
    Assertions.assertThat(actual.findings()).isEmpty();
    return this;
  }

  /** Some differ by no more than rounding explains, the others agree, and nobody is told. */
  public OutcomeAssert holdsWithinRounding() {
    Assertions.assertThat(actual.holdsWithinRounding()).as("%s", actual.statuses()).isTrue();
    Assertions.assertThat(actual.findings()).isEmpty();
    return this;
  }

  /** There was nothing to compare. */
  public OutcomeAssert isNotApplicable() {
    Assertions.assertThat(actual.isNotApplicable()).as("%s", actual.statuses()).isTrue();
    Assertions.assertThat(actual.findings()).isEmpty();
    return this;
  }

  /** There is one finding, of a severity. */
  public FindingAssert reports(Severity severity) {
    Assertions.assertThat(actual.findings()).as("%s", actual.statuses()).hasSize(1);
    FindingAssert finding = new FindingAssert(actual.finding());
    return finding.hasSeverity(severity);
  }

  /** The findings are at these places, in the document's order. */
  public OutcomeAssert reportsAt(String... labels) {
    List<String> places =
        actual.findings().stream().map(finding -> finding.evidence().get(0).label()).toList();
    Assertions.assertThat(places).containsExactly(labels);
    return this;
  }
}

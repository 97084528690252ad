package io.gouji.testing;

import io.gouji.rules.Finding;
import io.gouji.rules.RuleTester;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what came of one rule.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class RuleOutcomeAssert extends AbstractAssert<RuleOutcomeAssert, RuleTester.Outcome> {
  RuleOutcomeAssert(RuleTester.Outcome actual) {
    super(actual, RuleOutcomeAssert.class);
  }

  /** Verifies that something was compared, and that it agrees exactly. */
  public RuleOutcomeAssert holds() {
    return verify(isNotNull().actual.holds(), "Expecting every check to hold exactly");
  }

  /** Verifies that some checks differ by what rounding explains, and none by more. */
  public RuleOutcomeAssert holdsWithinRounding() {
    return verify(
        isNotNull().actual.holdsWithinRounding(), "Expecting every check to hold within rounding");
  }

  /** Verifies that there was nothing to compare. */
  public RuleOutcomeAssert isNotApplicable() {
    return verify(isNotNull().actual.isNotApplicable(), "Expecting nothing to be compared");
  }

  /**
   * Assertions on the only finding.
   *
   * @throws AssertionError if there is none, or more than one
   */
  public FindingAssert reports() {
    isNotNull();
    verify(actual.findings().size() == 1, "Expecting just one finding");
    Finding finding = actual.findings().get(0);
    return new FindingAssert(
        actual.findings(),
        "a finding of " + finding.rule(),
        new EvaluationAssert(actual.evaluation()).report());
  }

  private RuleOutcomeAssert verify(boolean holds, String expectation) {
    if (!holds) {
      throw failure(
          "%s but was <%s>%n%n%s",
          expectation, actual.statuses(), new EvaluationAssert(actual.evaluation()).report());
    }
    return this;
  }
}

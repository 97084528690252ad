package io.gouji.rules;

/** Assertions about what came of a rule. */
public final class RuleAssertions {
  private RuleAssertions() {}

  /** Begins an assertion about all that came of a rule. */
  public static OutcomeAssert assertThat(RuleTester.Outcome outcome) {
    return new OutcomeAssert(outcome);
  }

  /** Begins an assertion about one finding. */
  public static FindingAssert assertThat(Finding finding) {
    return new FindingAssert(finding);
  }
}

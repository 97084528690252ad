package io.gouji.testing;

import io.gouji.model.Disclosure;
import io.gouji.parser.ParseResult;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleTester;

/**
 * The door of this module: assertions on what was read and on what was found.
 *
 * <pre>{@code
 * assertThat(disclosure).table(TableKind.BASIC_EXPENDITURE).line("30201").hasTotal("5.04");
 * assertThat(evaluation).hasNoErrors();
 * }</pre>
 *
 * <p>Stateless, and safe for use by many threads; the assertions that it returns belong to one
 * thread.
 */
public final class GoujiAssertions {
  private GoujiAssertions() {}

  /** Assertions on a disclosure. */
  public static DisclosureAssert assertThat(Disclosure actual) {
    return new DisclosureAssert(actual);
  }

  /** Assertions on the disclosure that stands in a file. */
  public static DisclosureAssert assertThat(ParseResult actual) {
    return new DisclosureAssert(actual.disclosure()).as(actual.source());
  }

  /** Assertions on what came of checking a disclosure. */
  public static EvaluationAssert assertThat(Evaluation actual) {
    return new EvaluationAssert(actual);
  }

  /** Assertions on what came of one rule, for its authors. */
  public static RuleOutcomeAssert assertThat(RuleTester.Outcome actual) {
    return new RuleOutcomeAssert(actual);
  }
}

package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks one rule against disclosures that a test builds, and answers with data:
 *
 * <pre>{@code
 * RuleTester tester = RuleTester.of(new LinesAddUpToTheirTotal());
 * Finding finding = tester.given(DisclosureBuilder.budget("商促局", 2022).table(…)).finding();
 * }</pre>
 *
 * <p>It has no assertions of its own, so that it goes with any library of them.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class RuleTester {
  private final RuleEngine engine;

  private RuleTester(RuleEngine engine) {
    this.engine = engine;
  }

  /** A tester of one rule. */
  public static RuleTester of(Rule rule) {
    return new RuleTester(RuleEngine.of(List.of(rule)));
  }

  /** The same tester with other disclosures to compare with, such as last year's. */
  public RuleTester withReferences(List<Disclosure> others) {
    return new RuleTester(engine.withReferences(others));
  }

  /** Checks a disclosure. */
  public Outcome given(Disclosure disclosure) {
    return new Outcome(engine.evaluate(disclosure));
  }

  /** Checks what a builder has built so far. */
  public Outcome given(DisclosureBuilder disclosure) {
    return given(disclosure.build());
  }

  /** What came of a rule. */
  public record Outcome(Evaluation evaluation) {

    /** Every check, in the order of the rule's relations; never empty. */
    public List<Check> checks() {
      return evaluation.checks();
    }

    /** What came of every check. */
    public List<Check.Status> statuses() {
      return checks().stream().map(Check::status).toList();
    }

    /** What a reader is told, by place. */
    public List<Finding> findings() {
      return evaluation.findings();
    }

    /**
     * The only finding.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public Finding finding() {
      if (findings().size() != 1) {
        throw new IllegalStateException(
            "Expected one finding but was " + findings() + " of " + statuses());
      }
      return findings().get(0);
    }

    /** Whether anything was compared, and whatever was compared agrees exactly. */
    public boolean holds() {
      return isCompared() && compared().allMatch(Check.Holds.class::isInstance);
    }

    /** Whether some differ by no more than rounding explains, and the others agree exactly. */
    public boolean holdsWithinRounding() {
      return isCompared() && compared().allMatch(Check.Status::holds) && !holds();
    }

    /** Whether there was nothing to compare. */
    public boolean isNotApplicable() {
      return !isCompared();
    }

    private boolean isCompared() {
      return compared().findAny().isPresent();
    }

    private Stream<Check.Status> compared() {
      return statuses().stream().filter(status -> !(status instanceof Check.NotApplicable));
    }
  }
}

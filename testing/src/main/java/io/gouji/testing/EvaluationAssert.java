package io.gouji.testing;

import io.gouji.model.Figure;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Rule;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Review;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what came of checking a disclosure. A failure shows the whole report, in Chinese
 * unless {@link #inEnglish()}.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {
  private Locale language = Locale.CHINESE;
  private Review review = Review.none();

  EvaluationAssert(Evaluation actual) {
    super(actual, EvaluationAssert.class);
  }

  /** Shows reports in English from here on. */
  public EvaluationAssert inEnglish() {
    language = Locale.ENGLISH;
    return this;
  }

  /** From here on, findings that a review has accepted are none. */
  public EvaluationAssert apartFrom(Review other) {
    review = other;
    return this;
  }

  /** As {@link #hasNoFindings(Severity)} with errors. */
  public EvaluationAssert hasNoErrors() {
    return hasNoFindings(Severity.ERROR);
  }

  /** As {@link #hasNoFindings(Severity)} with any severity. */
  public EvaluationAssert hasNoFindings() {
    return hasNoFindings(Severity.INFO);
  }

  /**
   * Verifies that something was checked, that no finding but those accepted is at least as grave as
   * a severity, and that no rule crashed. A document of which nothing was understood does not pass.
   */
  public EvaluationAssert hasNoFindings(Severity atLeast) {
    isNotNull();
    if (actual.checks().stream().noneMatch(check -> check.status().isAssessed())) {
      throw failure("Expecting something to be checked%n%n%s", report());
    }
    if (review.hasOpen(actual, atLeast)) {
      throw failure("Expecting no findings of severity %s or above%n%n%s", atLeast, report());
    }
    return hasNoCrashedRule();
  }

  /** Verifies that every rule was evaluated to its end. */
  public EvaluationAssert hasNoCrashedRule() {
    isNotNull();
    if (actual.checks().stream().anyMatch(check -> check.status() instanceof Check.Crashed)) {
      throw failure("Expecting no rule to crash%n%n%s", report());
    }
    return this;
  }

  /** Verifies that the rules of all findings are just these, in any order. */
  public EvaluationAssert hasFindingsOfOnly(String... rules) {
    isNotNull();
    List<String> expected =
        Arrays.stream(rules).peek(this::requireRule).distinct().sorted().toList();
    List<String> found = open().map(Finding::rule).distinct().sorted().toList();
    if (!found.equals(expected)) {
      throw failureWithActualExpected(
          found,
          expected,
          "Expecting findings of just%n  %s%nbut was of%n  %s%n%n%s",
          expected,
          found,
          report());
    }
    return this;
  }

  /**
   * Assertions on the findings of a rule.
   *
   * @throws AssertionError if there is none, or the engine has no such rule
   */
  public FindingAssert hasFinding(String rule) {
    isNotNull();
    requireRule(rule);
    List<Finding> findings = open().filter(finding -> finding.rule().equals(rule)).toList();
    if (findings.isEmpty()) {
      throw failure("Expecting a finding of %s%n%n%s", rule, report());
    }
    return new FindingAssert(findings, "a finding of " + rule, report());
  }

  /**
   * Verifies that a rule has no finding.
   *
   * @throws AssertionError if there is one, or the engine has no such rule
   */
  public EvaluationAssert hasNoFinding(String rule) {
    isNotNull();
    requireRule(rule);
    if (open().anyMatch(finding -> finding.rule().equals(rule))) {
      throw failure("Expecting no finding of %s%n%n%s", rule, report());
    }
    return this;
  }

  /** Verifies that every figure of the document was checked against something. */
  public EvaluationAssert coversEveryFigure() {
    isNotNull();
    List<Figure> unchecked = actual.ledger().unchecked();
    if (!unchecked.isEmpty()) {
      throw failure("Expecting every figure to be checked but not%n  %s", unchecked);
    }
    return this;
  }

  private Stream<Finding> open() {
    return actual.findings().stream().filter(finding -> !review.of(finding).isAccepted());
  }

  private void requireRule(String id) {
    List<String> known = actual.rules().stream().map(Rule::id).toList();
    if (!known.contains(id)) {
      throw failure("Expecting a rule <%s> but the engine has just%n  %s", id, known);
    }
  }

  String report() {
    StringWriter text = new StringWriter();
    try (ReportWriter writer =
        ReportFormat.TEXT.open(text, ReportOptions.standard().withLanguage(language))) {
      writer.write(new DocumentReport.Checked(descriptionText(), "", actual, review));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

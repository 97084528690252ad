package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.examples.generated.TemplateDisclosure.Falsified;
import io.gouji.model.TableKind;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A single typing error in the tables of any template is found, and nothing else is reported. */
class TypingErrorsInTemplatesTest {
  private static final long DISCLOSURES = 100;
  private static final int ERRORS_IN_EACH = 2;
  private static final int PERCENT_FOUND = 95;
  private static final int OFFICE_OPERATING_FUNDS_OF_SHANGHAI = 6;

  /** No sum of more figures than this is rounded in one table. */
  private static final int MOST_ADDENDS = 20;

  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  /** What became of the typing errors of a template. */
  private static final class Outcome {
    final List<String> found = Collections.synchronizedList(new ArrayList<>());
    final List<String> withinRounding = Collections.synchronizedList(new ArrayList<>());
    final List<String> missed = Collections.synchronizedList(new ArrayList<>());
    final List<String> falseAlarms = Collections.synchronizedList(new ArrayList<>());
  }

  @ParameterizedTest
  @EnumSource
  void everyTypingErrorIsFoundAndNothingElse(Template template) {
    Outcome outcome = new Outcome();
    LongStream.rangeClosed(1, DISCLOSURES)
        .parallel()
        .forEach(seed -> falsify(TemplateDisclosure.of(template, seed), new Random(seed), outcome));

    int cases = outcome.found.size() + outcome.withinRounding.size() + outcome.missed.size();
    assertThat(outcome.missed).as("errors beyond rounding that no finding names").isEmpty();
    assertThat(outcome.falseAlarms).as("roots that do not name the wrong figure").isEmpty();
    assertThat(outcome.found.size() * 100).isGreaterThanOrEqualTo(cases * PERCENT_FOUND);
  }

  private void falsify(TemplateDisclosure disclosure, Random random, Outcome outcome) {
    for (int i = 0; i < ERRORS_IN_EACH; i++) {
      disclosure
          .falsified(random)
          .filter(falsified -> !isUndetermined(disclosure.template(), falsified))
          .ifPresent(falsified -> check(disclosure, falsified, outcome));
    }
  }

  private void check(TemplateDisclosure disclosure, Falsified falsified, Outcome outcome) {
    String what =
        "%s, %s %s 「%s」 %s -> %s"
            .formatted(
                disclosure,
                falsified.kind(),
                falsified.place(),
                falsified.row(),
                falsified.printed(),
                falsified.changed());
    List<Finding> findings =
        engine.evaluate(parser.parse(falsified.bytes(), "falsified").disclosure()).findings();
    boolean isFound = false;
    for (Finding finding : findings) {
      boolean names =
          finding.evidence().stream()
              .anyMatch(evidence -> evidence.location().equals(falsified.place()));
      isFound |= names && finding.severity() != Severity.INFO;
      if (finding.isRoot() && !names && finding.severity() != Severity.INFO) {
        outcome.falseAlarms.add(what + ": " + finding.rule());
      }
    }
    List<String> list = isWithinRounding(falsified) ? outcome.withinRounding : outcome.missed;
    (isFound ? outcome.found : list).add(what);
  }

  /** Beside the “三公” expenses of Shanghai, 机关运行经费 may be anything up to 公用经费. */
  private static boolean isUndetermined(Template template, Falsified falsified) {
    return template == Template.SHANGHAI
        && falsified.kind() == TableKind.THREE_PUBLIC_EXPENSES
        && falsified.place().column() == OFFICE_OPERATING_FUNDS_OF_SHANGHAI;
  }

  /** Whether a sum of rounded figures could be off by as much. */
  private static boolean isWithinRounding(Falsified falsified) {
    BigDecimal before = new BigDecimal(falsified.printed());
    BigDecimal after = new BigDecimal(falsified.changed());
    int scale = Math.min(before.scale(), after.scale());
    BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-scale).divide(BigDecimal.valueOf(2));
    BigDecimal most = half.multiply(BigDecimal.valueOf(MOST_ADDENDS));
    return before.subtract(after).abs().compareTo(most) <= 0;
  }
}

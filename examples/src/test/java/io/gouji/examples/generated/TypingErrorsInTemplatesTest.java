package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.examples.generated.TemplateDisclosure.Falsified;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
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
import java.util.Optional;
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

  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

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
    Disclosure read = parser.parse(falsified.bytes(), "falsified").disclosure();
    List<Finding> findings = engine.evaluate(read).findings();
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
    List<String> list =
        isWithinRounding(falsified) || isPossibleRate(read, falsified)
            ? outcome.withinRounding
            : outcome.missed;
    (isFound ? outcome.found : list).add(what);
  }

  /** Beside the “三公” expenses of Shanghai, 机关运行经费 may be anything up to 公用经费. */
  private static boolean isUndetermined(Template template, Falsified falsified) {
    return template == Template.SHANGHAI
        && falsified.kind() == TableKind.THREE_PUBLIC_EXPENSES
        && falsified.place().column() == OFFICE_OPERATING_FUNDS_OF_SHANGHAI;
  }

  /** Whether the figure is a rate of change that unrounded amounts of its row could give. */
  private static boolean isPossibleRate(Disclosure read, Falsified falsified) {
    for (DisclosureTable table : read.tables()) {
      TableBody body = table.body();
      Optional<Column> rate = column(body, ColumnRole.RATE_OF_CHANGE);
      Optional<Column> change = column(body, ColumnRole.CHANGE);
      Optional<Column> prior =
          body.columns().stream().filter(other -> other.otherYear().isPresent()).findFirst();
      if (rate.isPresent() && change.isPresent() && prior.isPresent()) {
        for (Row row : body.rows()) {
          Optional<Figure> figure = body.figure(row, rate.get());
          if (figure.isPresent() && figure.get().location().equals(falsified.place())) {
            BigDecimal most = value(body, row, change.get()).add(HALF_A_CENT).movePointRight(2);
            BigDecimal least = value(body, row, change.get()).subtract(HALF_A_CENT);
            BigDecimal base = value(body, row, prior.get());
            BigDecimal printed = value(body, row, rate.get());
            return printed.multiply(base.subtract(HALF_A_CENT)).compareTo(most) <= 0
                && printed.multiply(base.add(HALF_A_CENT)).compareTo(least.movePointRight(2)) >= 0;
          }
        }
      }
    }
    return false;
  }

  private static Optional<Column> column(TableBody body, ColumnRole role) {
    return body.columns().stream().filter(column -> column.role() == role).findFirst();
  }

  private static BigDecimal value(TableBody body, Row row, Column column) {
    return body.figure(row, column)
        .flatMap(figure -> figure.amount().stated())
        .map(stated -> stated.value().abs())
        .orElse(BigDecimal.ZERO);
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

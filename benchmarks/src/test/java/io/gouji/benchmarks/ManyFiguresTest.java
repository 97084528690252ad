package io.gouji.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what it is said to be, and a very large document is diagnosed as well. */
class ManyFiguresTest {

  @Test
  void agreeWhereNoneIsWrong() throws IOException {
    Evaluation evaluation = evaluate(ManyFigures.Errors.NONE);

    assertThat(evaluation.ledger().size()).isGreaterThan(20_000);
    assertThat(evaluation.ledger().unchecked()).isEmpty();
    assertThat(evaluation.findings()).isEmpty();
  }

  @Test
  void haveOneRootForEachOfFewErrors() throws IOException {
    Evaluation evaluation = evaluate(ManyFigures.Errors.FEW);

    assertThat(evaluation.roots()).hasSize(43);
    assertThat(numbersOfSuspects(evaluation)).doesNotContain(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"HALF", "ALL"})
  void areNotNamedWhereTooManyAreWrong(ManyFigures.Errors errors) throws IOException {
    assertThat(numbersOfSuspects(evaluate(errors)))
        .hasSizeGreaterThan(7_000)
        .allMatch(number -> number == 0);
  }

  private static List<Integer> numbersOfSuspects(Evaluation evaluation) {
    return evaluation.findings().stream().map(finding -> finding.suspects().size()).toList();
  }

  private static Evaluation evaluate(ManyFigures.Errors errors) throws IOException {
    return RuleEngine.of(BuiltInRules.all())
        .evaluate(
            DisclosureParser.standard()
                .parse(ManyFigures.docx(errors), "many-figures.docx")
                .disclosure());
  }
}

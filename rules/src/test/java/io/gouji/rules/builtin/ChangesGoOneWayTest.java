package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesGoOneWayTest {
  private final RuleTester tester = RuleTester.of(new ChangesGoOneWay());

  @Test
  void reportsBothWaysBeforeANumber() {
    for (String text :
        List.of("比上年增加（减少）15万元。", "增长(下降) 3.2%。", "比上年增加/减少了１５万元。", "上升（降低）为2.00 %。")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.WARNING).at(text);
    }
  }

  @Test
  void notesBothWaysBeforeZero() {
    assertThat(tester.given(budget().paragraph("比上年增加（减少）0.00万元，增长（下降）0%。")))
        .reports(Severity.INFO);
  }

  @Test
  void isNotApplicableWithoutANumber() {
    for (String text :
        List.of("比上年增加15万元（减少接待）。", "（三）增加（减少）情况说明", "比上年增加（减少） 万元。", "增加15万元，减少3万元。")) {
      assertThat(tester.given(budget().paragraph(text))).isNotApplicable();
    }
  }
}

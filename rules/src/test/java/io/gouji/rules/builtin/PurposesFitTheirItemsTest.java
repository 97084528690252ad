package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PurposesFitTheirItemsTest {
  private final RuleTester tester = RuleTester.of(new PurposesFitTheirItems());

  @Test
  void acceptsPurposeOfTheItem() {
    assertThat(tester.given(budget().paragraph("住房公积金（项）12万元，主要用于职工缴纳住房公积金。"))).holds();
  }

  @Test
  void acceptsPurposeThatNamesOthersAsWell() {
    assertThat(tester.given(budget().paragraph("行政事业单位养老支出（款）职业年金缴费支出（项）6万元，用于养老保险改革后的年金。")))
        .holds();
  }

  @Test
  void reportsPurposeOfAnotherItem() {
    assertThat(tester.given(budget().paragraph("一、概述。住房公积金（项）12万元，主要用于基本医疗保险缴费。其他")))
        .reports(Severity.WARNING)
        .comparesWords("用于基本医疗保险缴费");
  }

  @Test
  void looksNoFurtherThanTheSentence() {
    assertThat(tester.given(budget().paragraph("住房公积金12万元。办公费用于印刷；医疗补助2万元。"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWhereEitherSideNamesNone() {
    assertThat(tester.given(budget().paragraph("社会保障和就业支出20万元，用于养老保险。住房公积金用于职工。")))
        .isNotApplicable();
  }
}

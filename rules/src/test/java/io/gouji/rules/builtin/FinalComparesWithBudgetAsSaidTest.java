package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.text;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class FinalComparesWithBudgetAsSaidTest {
  private final RuleTester tester = RuleTester.of(new FinalComparesWithBudgetAsSaid());

  private static final String AMOUNTS = "支出年初预算为80.00万元，支出决算为72.00万元。";

  @Test
  void acceptsWordsThatFitTheAmounts() {
    assertThat(tester.given(saying("决算数小于预算数的主要原因是压缩开支。", "80.00", "72.00"))).holds();
    assertThat(tester.given(saying("决算数大于年初预算数的主要原因是增人。", "70.00", "72.00"))).holds();
    assertThat(tester.given(saying("决算数与预算数持平。", "72.00", "72.00"))).holds();
  }

  @Test
  void reportsFinalFigureThatIsNotMoreThanTheBudget() {
    assertThat(tester.given(saying("决算数大于预算数的主要原因是增人。", "80.00", "72.00")))
        .reports(Severity.ERROR)
        .compares("72.00", "80.00", "8.00");
  }

  @Test
  void reportsFinalFigureThatIsNotLessThanTheBudget() {
    assertThat(tester.given(saying("决算数小于年初预算数的主要原因是压缩开支。", "70.00", "72.00")))
        .reports(Severity.ERROR)
        .compares("72.00", "70.00", "2.00");
  }

  @Test
  void warnsOfAmountsThatAreNotTheSame() {
    assertThat(tester.given(saying("决算数与年初预算数持平。", "70.00", "72.00"))).reports(Severity.WARNING);
  }

  @Test
  void acceptsEqualAmountsAtTheBoundary() {
    assertThat(tester.given(saying("决算数小于预算数的主要原因是压缩开支。", "72.00", "72.00"))).holds();
  }

  @Test
  void isNotApplicableToWhatIsNearlyTheSame() {
    assertThat(tester.given(saying("决算数与预算数基本持平。", "72.10", "72.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWhereTwoBudgetsAreStatedAndTheWordsDoNotSayWhich() {
    assertThat(
            tester.given(
                saying("决算数大于预算数的主要原因是增人。", "80.00", "72.00")
                    .statement(
                        Item.EXPENDITURE,
                        Item.EXPENDITURE,
                        s -> s.as(Measure.ADJUSTED_BUDGET, "70.00").at(text(0, 1, 3)))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToAnotherItemThatTheWordsName() {
    assertThat(tester.given(saying("公务接待费决算数大于预算数。", "80.00", "72.00"))).isNotApplicable();
  }

  private static DisclosureBuilder saying(String words, String planned, String spent) {
    return DisclosureBuilder.finalAccounts("体育局", 2023)
        .paragraph(AMOUNTS + words)
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, s -> s.planned(planned).at(text(0, 7, 12)))
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, s -> s.amount(spent).at(text(0, 20, 25)));
  }
}

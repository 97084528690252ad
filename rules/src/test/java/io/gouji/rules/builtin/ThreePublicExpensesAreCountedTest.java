package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.text;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ThreePublicExpensesAreCountedTest {
  private final RuleTester tester = RuleTester.of(new ThreePublicExpensesAreCounted());

  @Test
  void acceptsHospitalityWithBatchesAndGuests() {
    assertThat(tester.given(saying("公务接待费支出2.10万元，国内公务接待20批次、180人次。", "2.10"))).holds();
  }

  @Test
  void notesHospitalityWithoutGuests() {
    assertThat(tester.given(saying("公务接待费支出2.10万元，国内公务接待20批次。", "2.10")))
        .reports(Severity.INFO)
        .comparesWords("2.10");
  }

  @Test
  void notesTheLeastAmountThatIsNotCounted() {
    assertThat(tester.given(saying("公务接待费支出0.01万元，接待1批次。", "0.01"))).reports(Severity.INFO);
  }

  @Test
  void isNotApplicableWhereNothingWasSpent() {
    assertThat(tester.given(saying("公务接待费支出0.00万元。", "0.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToBudgets() {
    assertThat(tester.given(DisclosureBuilder.budget("体育局", 2023).paragraph("公务接待费2.10万元。")))
        .isNotApplicable();
  }

  private static DisclosureBuilder saying(String paragraph, String spent) {
    return DisclosureBuilder.finalAccounts("体育局", 2023)
        .paragraph(paragraph)
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.amount(spent).at(text(0, 7, 11)));
  }
}

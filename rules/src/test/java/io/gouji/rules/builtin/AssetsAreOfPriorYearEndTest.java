package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.VALUE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AssetsAreOfPriorYearEndTest {
  private final RuleTester tester = RuleTester.of(new AssetsAreOfPriorYearEnd());

  @Test
  void acceptsEndOfPriorYear() {
    assertThat(tester.given(budget().table(TableKind.FIXED_ASSETS, dated("2021-12-31")))).holds();
  }

  @Test
  void acceptsAnyDayOfPriorYear() {
    assertThat(tester.given(budget().table(TableKind.FIXED_ASSETS, dated("截至2021年8月31日")))).holds();
  }

  @Test
  void reportsDateOfBudgetYear() {
    assertThat(tester.given(budget().table(TableKind.FIXED_ASSETS, dated("2022-12-31"))))
        .reports(Severity.WARNING)
        .at("截止时间")
        .against("年度")
        .comparesWords("2022", "2021");
  }

  @Test
  void expectsOwnYearInFinalAccounts() {
    DisclosureBuilder accounts = DisclosureBuilder.finalAccounts("商促局", 2022);

    assertThat(tester.given(accounts.table(TableKind.FIXED_ASSETS, dated("2022-12-31")))).holds();
  }

  @Test
  void isNotApplicableWithoutDate() {
    assertThat(tester.given(budget().table(TableKind.FIXED_ASSETS, table -> table.line("资产总额"))))
        .isNotApplicable();
  }

  private static Consumer<TableBuilder> dated(String date) {
    return table -> table.date(date).line("资产总额").with(VALUE, "103.91");
  }
}

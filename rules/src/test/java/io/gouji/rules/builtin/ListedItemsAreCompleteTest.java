package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ListedItemsAreCompleteTest {
  private final RuleTester tester = RuleTester.of(new ListedItemsAreComplete());

  @Test
  void acceptsListOfAllLines() {
    assertThat(tester.given(text("公用经费5万元，主要包括：办公费、印刷费、邮电费。"))).holds();
  }

  @Test
  void acceptsNamesOfLinesWithoutAmount() {
    assertThat(tester.given(text("公用经费5万元，主要包括：办公费、印刷费、邮电费、差旅费。"))).holds();
  }

  @Test
  void reportsLineThatIsLeftOut() {
    assertThat(tester.given(text("公用经费5万元，主要包括：办公费2万元、印刷费1万元、差旅费。")))
        .reports(Severity.WARNING)
        .at("30207 邮电费");
  }

  @Test
  void isNotApplicableToOpenList() {
    assertThat(tester.given(text("公用经费5万元，主要包括：办公费、印刷费、差旅费等。"))).isNotApplicable();
    assertThat(tester.given(text("公用经费5万元，主要包括：办公费、印刷费。"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToListWithUnknownName() {
    assertThat(tester.given(text("公用经费5万元，主要包括：办公费、印刷费、差旅费、个人农业生产补贴。"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutTable() {
    assertThat(tester.given(budget().paragraph("公用经费5万元，主要包括：办公费、印刷费、差旅费。"))).isNotApplicable();
  }

  private static DisclosureBuilder text(String text) {
    return budget()
        .paragraph(text)
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line("302", "商品和服务支出")
                    .with(ColumnRole.NON_PERSONNEL, "5.00")
                    .line("30201", "办公费")
                    .with(ColumnRole.NON_PERSONNEL, "2.00")
                    .line("30202", "印刷费")
                    .with(ColumnRole.NON_PERSONNEL, "1.00")
                    .line("30207", "邮电费")
                    .with(ColumnRole.NON_PERSONNEL, "2.00")
                    .line("30211", "差旅费")
                    .with(ColumnRole.NON_PERSONNEL, ""));
  }
}

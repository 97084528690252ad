package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesOfTextStandInTablesTest {
  private final RuleTester tester = RuleTester.of(new LinesOfTextStandInTables());

  @Test
  void acceptsLinesOfTheTable() {
    assertThat(tester.given(naming("12.00", "教育支出", "普通教育", "小学教育"))).holds();
  }

  @Test
  void acceptsNamesWithoutExpenditureOrALevel() {
    assertThat(tester.given(naming("12.00", "教育", "小学教育"))).holds();
  }

  @Test
  void notesLineThatTheTableHasUnderAnotherName() {
    assertThat(tester.given(naming("12.00", "教育支出", "普通教育", "初中教育")))
        .reports(Severity.INFO)
        .at("expenditure@教育支出/普通教育/初中教育");
    assertThat(tester.given(naming("12.00", "卫生健康支出", "普通教育", "小学教育"))).reports(Severity.INFO);
  }

  @Test
  void warnsOfLineThatTheTableHasUnderNoName() {
    assertThat(tester.given(naming("11.00", "教育支出", "普通教育", "初中教育")))
        .reports(Severity.WARNING)
        .at("expenditure@教育支出/普通教育/初中教育");
  }

  @Test
  void isNotApplicableWhereTheTextNamesLinesInAWayOfItsOwn() {
    assertThat(
            tester.given(
                table()
                    .statement(Item.EXPENDITURE, line("教育支出", "普通教育", "学前教育"), "1.00")
                    .statement(Item.EXPENDITURE, line("教育支出", "普通教育", "高中教育"), "2.00")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToCategoriesAlone() {
    assertThat(tester.given(table().statement(Item.EXPENDITURE, line("文化支出"), "1.00")))
        .isNotApplicable();
  }

  private static DisclosureBuilder naming(String amount, String... names) {
    return table()
        .statement(Item.EXPENDITURE, line(names), amount)
        .statement(Item.EXPENDITURE, line("教育支出", "进修及培训", "培训支出"), "3.00")
        .statement(Item.EXPENDITURE, line("教育支出", "普通教育"), "12.00");
  }

  private static Item line(String... names) {
    return Item.functionalLine(List.of(names));
  }

  private static DisclosureBuilder table() {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table ->
                table
                    .line("205", "教育支出")
                    .with(ColumnRole.TOTAL, "15.00")
                    .line("20502", "普通教育")
                    .with(ColumnRole.TOTAL, "12.00")
                    .line("2050202", "小学教育")
                    .with(ColumnRole.TOTAL, "12.00")
                    .line("20508", "进修及培训")
                    .with(ColumnRole.TOTAL, "3.00")
                    .line("2050803", "培训支出")
                    .with(ColumnRole.TOTAL, "3.00"));
  }
}

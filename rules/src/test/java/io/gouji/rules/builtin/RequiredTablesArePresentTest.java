package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredTablesArePresentTest {
  private final RuleTester tester = RuleTester.of(new RequiredTablesArePresent());

  private static final List<TableKind> REQUIRED =
      List.of(
          TableKind.OVERALL_BALANCE,
          TableKind.REVENUE,
          TableKind.EXPENDITURE,
          TableKind.FISCAL_APPROPRIATION_BALANCE,
          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
          TableKind.BASIC_EXPENDITURE,
          TableKind.THREE_PUBLIC_EXPENSES,
          TableKind.GOVERNMENT_FUND_EXPENDITURE);

  @Test
  void acceptsAllRequiredTables() {
    assertThat(tester.given(tables(REQUIRED).paragraph("2022年部门预算"))).holds();
  }

  @Test
  void reportsTableThatIsMissing() {
    assertThat(tester.given(tables(REQUIRED.subList(0, 7)).paragraph("2022年部门预算")))
        .reports(Severity.ERROR)
        .at("政府性基金预算财政拨款支出表")
        .comparesWords("");
  }

  @Test
  void isNotApplicableWhereATableWasNotRecognised() {
    assertThat(
            tester.given(
                tables(REQUIRED.subList(0, 7))
                    .table(TableKind.UNRECOGNISED, table -> {})
                    .paragraph("2022年部门预算")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWhereTheTablesArePublishedElsewhere() {
    assertThat(tester.given(tables(REQUIRED.subList(0, 3)).paragraph("2022年部门预算")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutADocument() {
    assertThat(tester.given(tables(REQUIRED.subList(0, 7)))).isNotApplicable();
  }

  private static DisclosureBuilder tables(List<TableKind> kinds) {
    DisclosureBuilder disclosure = budget();
    kinds.forEach(kind -> disclosure.table(kind, table -> {}));
    return disclosure;
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.NON_PERSONNEL;
import static io.gouji.model.ColumnRole.PERSONNEL;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EconomicBreakdownAgreesWithTableTest {
  private final RuleTester tester = RuleTester.of(new EconomicBreakdownAgreesWithTable());

  private static final Item TOPIC = Item.EXPENDITURE;
  private static final Item WAGES = new Item("wagesAndBenefits");
  private static final Item GOODS = new Item("goodsAndServices");
  private static final Item SUBSIDIES = new Item("individualAndFamilySubsidies");

  @Test
  void acceptsItemsThatAreLinesOfTheTable() {
    assertThat(tester.given(basic("667.43", "631.20", "30.89", "5.34"))).holds();
  }

  @Test
  void warnsOfItemsThatDiffer() {
    RuleTester.Outcome outcome = tester.given(basic("667.43", "613.20", "48.89", "5.34"));

    assertThat(outcome).reportsAt("工资福利支出", "商品和服务支出");
    Assertions.assertThat(outcome.findings())
        .extracting(Finding::severity)
        .containsOnly(Severity.WARNING);
    Assertions.assertThat(outcome.findings())
        .allSatisfy(finding -> Assertions.assertThat(finding.explanation()).isEmpty());
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(basic("667.43", "631.19", "30.90", "5.34"))).holdsWithinRounding();
  }

  @Test
  void isNotApplicableWhereTextAndTableDoNotStateTheSameTotal() {
    assertThat(tester.given(basic("667.45", "613.20", "48.91", "5.34"))).isNotApplicable();
  }

  @Test
  void notesThatTheTextSplitsALineOfTheTable() {
    Finding finding =
        tester
            .given(
                table()
                    .statement(TOPIC, Item.BASIC_EXPENDITURE, "667.43")
                    .part(TOPIC, WAGES, "600.00", 0)
                    .part(TOPIC, new Item("socialInsurance"), "31.20", 0)
                    .part(TOPIC, GOODS, "30.89", 0)
                    .part(TOPIC, SUBSIDIES, "5.34", 0))
            .finding();

    assertThat(finding)
        .hasSeverity(Severity.INFO)
        .at("工资福利支出")
        .compares("600.00", "631.20", "31.20");
    Assertions.assertThat(finding.explanation()).extracting(Figure::text).containsExactly("31.20");
  }

  @Test
  void notesThatTheTextSplitsWhatTheTableJoins() {
    Finding finding = tester.given(office("2.10", "0.84", "2.10", "3.64", "2.53")).finding();

    assertThat(finding)
        .hasSeverity(Severity.INFO)
        .at("办公费")
        .against("30201 办公费 / 公用经费")
        .compares("2.10", "5.04", "2.94");
    Assertions.assertThat(finding.explanation())
        .extracting(Figure::label)
        .containsExactly("会议费", "印刷费");
  }

  @Test
  void namesThePartsWithoutCounterpartWhereTheBreakdownsDoNotMeet() {
    Finding finding =
        tester.given(office("2.11", "0.85", "2.10", "3.64", "2.51")).findings().get(0);

    assertThat(finding).hasSeverity(Severity.WARNING).at("办公费");
    Assertions.assertThat(finding.explanation()).isEmpty();
    Assertions.assertThat(finding.evidence())
        .filteredOn(evidence -> evidence.role() == Evidence.Role.UNMATCHED)
        .extracting(Evidence::label)
        .containsExactly("会议费", "印刷费");
  }

  /** 基本支出 of 667.43 by economic category. */
  private static DisclosureBuilder basic(
      String total, String wages, String goods, String subsidies) {
    return table()
        .statement(TOPIC, Item.BASIC_EXPENDITURE, total)
        .part(TOPIC, WAGES, wages, 0)
        .part(TOPIC, GOODS, goods, 0)
        .part(TOPIC, SUBSIDIES, subsidies, 0);
  }

  /** 公用经费 of 11.21, of which the table has no line for meetings and for printing. */
  private static DisclosureBuilder office(
      String office, String meetings, String printing, String post, String travel) {
    return budget()
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line("合计")
                    .with(NON_PERSONNEL, "11.21")
                    .line("302", "商品和服务支出")
                    .with(NON_PERSONNEL, "11.21")
                    .line("30201", "办公费")
                    .with(NON_PERSONNEL, "5.04")
                    .line("30207", "邮电费")
                    .with(NON_PERSONNEL, "3.64")
                    .line("30211", "差旅费")
                    .with(NON_PERSONNEL, "2.53"))
        .statement(TOPIC, Item.NON_PERSONNEL_EXPENDITURE, "11.21")
        .part(TOPIC, new Item("officeExpenses"), office, 0)
        .part(TOPIC, new Item("meetings"), meetings, 0)
        .part(TOPIC, new Item("printing"), printing, 0)
        .part(TOPIC, new Item("postAndTelecommunications"), post, 0)
        .part(TOPIC, new Item("travel"), travel, 0);
  }

  private static DisclosureBuilder table() {
    return budget()
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line("合计")
                    .with(TOTAL, "667.43")
                    .with(PERSONNEL, "636.54")
                    .with(NON_PERSONNEL, "30.89")
                    .line("301", "工资福利支出")
                    .with(TOTAL, "631.20")
                    .line("302", "商品和服务支出")
                    .with(TOTAL, "30.89")
                    .line("303", "对个人和家庭的补助")
                    .with(TOTAL, "5.34"));
  }
}

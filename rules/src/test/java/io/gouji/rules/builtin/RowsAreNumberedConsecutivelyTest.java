package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class RowsAreNumberedConsecutivelyTest {
  private final RuleTester tester = RuleTester.of(new RowsAreNumberedConsecutively());

  @Test
  void acceptsConsecutiveNumbers() {
    assertThat(tester.given(numbered("1", "2", "3"))).holds();
  }

  @Test
  void warnsOfNumbersThatDoNotBeginWithOne() {
    assertThat(tester.given(numbered("2", "3", "4")))
        .reports(Severity.WARNING)
        .at("序号 行1")
        .comparesWords("2");
  }

  @Test
  void warnsOfGap() {
    assertThat(tester.given(numbered("1", "3", "4")))
        .reports(Severity.WARNING)
        .at("序号 行2")
        .comparesWords("3");
  }

  @Test
  void warnsOfNumberThatStandsTwice() {
    assertThat(tester.given(numbered("1", "2", "2"))).reports(Severity.WARNING).at("序号 行3");
  }

  @Test
  void passesOverRowsWithoutNumber() {
    assertThat(tester.given(numbered("1", "", "栏次", "2"))).holds();
  }

  @Test
  void countsLinesSideBySideOnce() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        table -> table.line("甲").line("乙").rightHalf().line("丙").line("丁"))))
        .holds();
  }

  @Test
  void acceptsNumbersThatGoOnInTheRightHalf() {
    assertThat(tester.given(halves("3", "4"))).holds();
  }

  @Test
  void warnsOfGapInTheRightHalf() {
    assertThat(tester.given(halves("3", "5"))).reports(Severity.WARNING).comparesWords("5");
  }

  @Test
  void acceptsTheNumbersOfAFormWhoseEmptyRowsAreLeftOut() {
    assertThat(tester.given(form("1", "4", "9"))).holds();
  }

  @Test
  void warnsOfNumbersOfAFormThatGoBack() {
    assertThat(tester.given(form("4", "9", "9")))
        .reports(Severity.WARNING)
        .at("序号 三、其他收入")
        .comparesWords("9");
  }

  private static DisclosureBuilder form(String first, String second, String third) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            t ->
                t.column(ColumnRole.SEQUENCE)
                    .line("一、财政拨款收入")
                    .sequence(first)
                    .line("二、事业收入")
                    .sequence(second)
                    .line("三、其他收入")
                    .sequence(third)
                    .rightHalf()
                    .column(ColumnRole.SEQUENCE)
                    .line("一、教育支出")
                    .sequence("12")
                    .line("二、外交支出")
                    .sequence("15"));
  }

  private static DisclosureBuilder halves(String third, String fourth) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            t ->
                t.column(ColumnRole.SEQUENCE)
                    .line("一、事业收入")
                    .sequence("1")
                    .line("二、其他收入")
                    .sequence("2")
                    .rightHalf()
                    .column(ColumnRole.SEQUENCE)
                    .line("一、教育支出")
                    .sequence(third)
                    .line("二、外交支出")
                    .sequence(fourth));
  }

  @Test
  void isNotApplicableWithoutNumbers() {
    assertThat(tester.given(numbered("", "", ""))).isNotApplicable();
  }

  private static DisclosureBuilder numbered(String... numbers) {
    return budget()
        .table(
            TableKind.EXPENDITURE,
            table -> {
              for (int i = 0; i < numbers.length; i++) {
                table.line("行" + (i + 1)).sequence(numbers[i]);
              }
            });
  }
}

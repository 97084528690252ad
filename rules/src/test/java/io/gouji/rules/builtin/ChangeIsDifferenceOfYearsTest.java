package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.StatementBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChangeIsDifferenceOfYearsTest {
  private final RuleTester tester = RuleTester.of(new ChangeIsDifferenceOfYears());

  @Test
  void acceptsDecrease() {
    assertThat(tester.given(hospitality("68.52", "83.52", Direction.DECREASE, "15"))).holds();
  }

  @Test
  void acceptsIncrease() {
    assertThat(tester.given(hospitality("83.52", "68.52", Direction.INCREASE, "15"))).holds();
  }

  @Test
  void reportsWrongChange() {
    assertThat(tester.given(hospitality("68.52", "83.52", Direction.DECREASE, "14")))
        .reports(Severity.ERROR)
        .at("公务接待费")
        .terms("公务接待费", "公务接待费")
        .compares("14", "15.00", "1.00");
  }

  @Test
  void reportsWrongDirection() {
    assertThat(tester.given(hospitality("68.52", "83.52", Direction.INCREASE, "15")))
        .reports(Severity.ERROR)
        .compares("15", "-15.00", "30.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(hospitality("68.52", "83.52", Direction.DECREASE, "15.01")))
        .holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(hospitality("68.52", "83.52", Direction.DECREASE, "15.02")))
        .reports(Severity.ERROR)
        .compares("15.02", "15.00", "0.02");
  }

  @Test
  void warnsOfUnequalAmountsThatAreCalledUnchanged() {
    assertThat(tester.given(hospitality("10.00", "9.00", Direction.UNCHANGED, "0")))
        .reports(Severity.WARNING)
        .compares("0", "1.00", "1.00");
  }

  @Test
  void readsChangeWithDroppedZerosAsExactAsTheText() {
    assertThat(tester.given(hospitality("68.52", "83.92", Direction.DECREASE, "15")))
        .reports(Severity.ERROR)
        .compares("15", "15.40", "0.40");
  }

  @Test
  void isNotApplicableWithoutTheEarlierAmount() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, "68.52")
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "15"))))
        .isNotApplicable();
  }

  @Test
  void acceptsColumnOfChanges() {
    assertThat(tester.given(changes("68.52", "83.52", "-15.00"))).holds();
  }

  @Test
  void acceptsDecreaseWithoutSign() {
    assertThat(tester.given(changes("68.52", "83.52", "15.00"))).holds();
  }

  @Test
  void reportsColumnOfChangesThatIsNoDifference() {
    assertThat(tester.given(changes("68.52", "83.52", "-51.00")))
        .reports(Severity.ERROR)
        .at("公务接待费 / 增减额")
        .compares("-51.00", "-15.00", "36.00");
  }

  @Test
  void isNotApplicableToChangesAgainstOneOfSeveralYears() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES,
                        t ->
                            t.column(2021, ColumnRole.BUDGETED, "2021年预算数")
                                .column(2020, ColumnRole.BUDGETED, "2020年预算数")
                                .column(ColumnRole.CHANGE)
                                .line("公务接待费")
                                .with(ColumnRole.TOTAL, "1.00")
                                .with(ColumnRole.CHANGE, "5.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder changes(String now, String before, String change) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            t ->
                t.column(2021, ColumnRole.BUDGETED, "上年预算数")
                    .column(ColumnRole.CHANGE)
                    .line("公务接待费")
                    .with(ColumnRole.TOTAL, now)
                    .with(2021, ColumnRole.BUDGETED, before)
                    .with(ColumnRole.CHANGE, change));
  }

  private static DisclosureBuilder hospitality(
      String now, String before, Direction direction, String change) {
    return budget()
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, now)
        .statement(
            Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.amount(before).of(2021))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(direction, change));
  }

  @Test
  void isNotApplicableToChangesThatCompareLikeWithLike() {
    assertThat(tester.given(said(StatementBuilder::likeForLike))).isNotApplicable();
    assertThat(tester.given(said(s -> {}))).reports(Severity.ERROR);
  }

  private static DisclosureBuilder said(Consumer<StatementBuilder> how) {
    Item item = Item.OFFICIAL_HOSPITALITY;
    return budget()
        .statement(Item.THREE_PUBLIC_EXPENSES, item, "68.52")
        .statement(Item.THREE_PUBLIC_EXPENSES, item, s -> s.amount("83.52").of(2021))
        .statement(
            Item.THREE_PUBLIC_EXPENSES, item, s -> how.accept(s.change(Direction.DECREASE, "4")));
  }
}

package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.Unit;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class SharesMakeTheWholeTest {
  private final RuleTester tester = RuleTester.of(new SharesMakeTheWhole());

  @Test
  void acceptsSharesOfAllParts() {
    assertThat(tester.given(shares("60.00", "40.00", "60", "40"))).holds();
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(shares("60.00", "40.00", "60.01", "40.00"))).holdsWithinRounding();
  }

  @Test
  void notesSharesOfMoreThanAllOrFarLess() {
    assertThat(tester.given(shares("60.00", "40.00", "60.02", "40.00")))
        .reports(Severity.INFO)
        .at("基本支出")
        .compares("60.02", "60.00", "0.02");
    assertThat(tester.given(shares("60.00", "40.00", "60.00", "39.93"))).reports(Severity.INFO);
  }

  @Test
  void isNotApplicableWhereDigitsAreCutOff() {
    assertThat(tester.given(shares("60.00", "40.00", "59.99", "40.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWherePartsAreLeftOut() {
    assertThat(tester.given(shares("60.00", "30.00", "60.00", "30.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutUnit() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.EXPENDITURE, Item.EXPENDITURE, s -> s.amount("100.00", Unit.UNKNOWN))
                    .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "60.00", 0)
                    .statement(
                        Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share("60.00").partOf(0))
                    .part(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, "40.00", 0)
                    .statement(
                        Item.EXPENDITURE,
                        Item.PROJECT_EXPENDITURE,
                        s -> s.share("39.00").partOf(0))))
        .isNotApplicable();
  }

  private static DisclosureBuilder shares(
      String basic, String project, String ofBasic, String ofProject) {
    return budget()
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "100.00")
        .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, basic, 0)
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share(ofBasic).partOf(0))
        .part(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, project, 0)
        .statement(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, s -> s.share(ofProject).partOf(0));
  }
}

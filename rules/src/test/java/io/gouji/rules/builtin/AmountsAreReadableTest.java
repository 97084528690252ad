package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.model.ColumnRole.UNIT_NATURE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AmountsAreReadableTest {
  private final RuleTester tester = RuleTester.of(new AmountsAreReadable());

  @Test
  void reportsCellThatIsNoAmount() {
    assertThat(tester.given(budget().table(TableKind.EXPENDITURE, total("1O.50"))))
        .reports(Severity.WARNING)
        .at("合计 / 合计")
        .comparesWords("1O.50");
  }

  @Test
  void reportsWordsInAmountColumn() {
    assertThat(tester.given(budget().table(TableKind.EXPENDITURE, total("见附件"))))
        .reports(Severity.WARNING)
        .comparesWords("见附件");
  }

  @Test
  void acceptsAmountsDashesAndEmptyCells() {
    for (String printed : List.of("1,234.50", "１２３．４５", "-3.00", "—", "--", "")) {
      assertThat(tester.given(budget().table(TableKind.EXPENDITURE, total(printed))))
          .isNotApplicable();
    }
  }

  @Test
  void isNotApplicableToWordsInTextColumn() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.ORGANISATION,
                        table -> table.line("商促局").with(UNIT_NATURE, "行政"))))
        .isNotApplicable();
  }

  private static Consumer<TableBuilder> total(String printed) {
    return table -> table.line("合计").with(TOTAL, printed);
  }
}

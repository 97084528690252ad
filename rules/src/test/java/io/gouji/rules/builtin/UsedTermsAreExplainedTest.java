package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;
import static io.gouji.rules.builtin.Budgets.text;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.StatementBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class UsedTermsAreExplainedTest {
  private final RuleTester tester = RuleTester.of(new UsedTermsAreExplained());

  @Test
  void acceptsTermsUnderAnyOfTheirNames() {
    assertThat(
            tester.given(
                terms("7、“三公”经费：指出国、用车和接待。", "8、机关运行费：是指各部门的公用经费。")
                    .statement(Item.BASIC_EXPENDITURE, Item.BASIC_EXPENDITURE, inText("600"))
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.THREE_PUBLIC_EXPENSES, inText("7"))
                    .statement(
                        Item.OFFICE_OPERATING_FUNDS, Item.OFFICE_OPERATING_FUNDS, inText("30"))))
        .holds();
  }

  @Test
  void notesTermThatIsNotExplained() {
    assertThat(
            tester.given(
                terms("八、“三公”经费：指出国、用车和接待。")
                    .statement(
                        Item.OFFICE_OPERATING_FUNDS, Item.OFFICE_OPERATING_FUNDS, inText("30"))))
        .reports(Severity.INFO)
        .comparesWords("机关运行经费");
  }

  @Test
  void isNotApplicableToTermsThatTheTextDoesNotUse() {
    assertThat(tester.given(terms("“三公”经费：指出国、用车和接待。"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToChapterThatExplainsFewTermsOrNone() {
    for (DisclosureBuilder document :
        new DisclosureBuilder[] {
          budget().paragraph("本年机关运行经费30万元。"),
          budget().paragraph("八、名词解释").paragraph("见附件：名词解释表。"),
          budget().paragraph("八、名词解释").paragraph("基本支出：指日常支出。").paragraph("项目支出：指专项。")
        }) {
      assertThat(
              tester.given(
                  document.statement(
                      Item.OFFICE_OPERATING_FUNDS, Item.OFFICE_OPERATING_FUNDS, inText("30"))))
          .isNotApplicable();
    }
  }

  private static Consumer<StatementBuilder> inText(String amount) {
    return statement -> statement.amount(amount).at(text(0, 0, 2));
  }

  private static DisclosureBuilder terms(String... further) {
    DisclosureBuilder disclosure =
        budget()
            .paragraph("八、名词解释")
            .paragraph("1、财政拨款收入：指财政拨付的资金。")
            .paragraph("2、基本支出：指日常支出。")
            .paragraph("3、项目支出是指专项支出。");
    for (String paragraph : further) {
      disclosure.paragraph(paragraph);
    }
    return disclosure;
  }
}

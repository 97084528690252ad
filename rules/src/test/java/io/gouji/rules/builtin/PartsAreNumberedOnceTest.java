package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PartsAreNumberedOnceTest {
  private final RuleTester tester = RuleTester.of(new PartsAreNumberedOnce());

  @Test
  void acceptsPartsWithNumbersOfTheirOwn() {
    assertThat(tester.given(budget().paragraph("第一部分 部门概况").paragraph("第二部分 预算表")))
        .isNotApplicable();
  }

  @Test
  void notesNumberThatOccursTwice() {
    assertThat(
            tester.given(
                budget().paragraph("第一部分  商促局2022年部门预算信息公开情况说明").paragraph("第一部分 部门整体绩效目标")))
        .reports(Severity.INFO)
        .at("第一部分 部门整体绩效目标")
        .against("第一部分  商促局2022年部门预算信息公开情况说明")
        .comparesWords("第一部分", "第一部分");
  }

  @Test
  void acceptsHeadingThatIsRepeated() {
    assertThat(tester.given(budget().paragraph("第一部分 部门概况").paragraph("第一部分 部门概况")))
        .isNotApplicable();
  }

  @Test
  void acceptsTableOfContents() {
    assertThat(
            tester.given(
                budget()
                    .paragraph("第一部分 部门概况\t3")
                    .paragraph("第二部分 预算表…………12")
                    .paragraph("第一部分  部门概况")
                    .paragraph("第二部分 预算表")))
        .isNotApplicable();
  }

  @Test
  void notesNumberOnceThoughTheHeadingsAreRepeated() {
    assertThat(
            tester.given(
                budget()
                    .paragraph("第一部分 部门概况 1")
                    .paragraph("第一部分 绩效目标 5")
                    .paragraph("第一部分 部门概况")
                    .paragraph("第一部分 绩效目标")))
        .reports(Severity.INFO)
        .at("第一部分 绩效目标 5");
  }

  @Test
  void acceptsSentenceThatSpeaksOfAPart() {
    assertThat(tester.given(budget().paragraph("第一部分 部门概况").paragraph("第一部分所列各表均为预算数。")))
        .isNotApplicable();
  }
}

package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;
import static io.gouji.rules.builtin.Budgets.text;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ChangeHasReasonTest {
  private final RuleTester tester = RuleTester.of(new ChangeHasReason());

  private static final String CHANGE = "公务接待费减少15万元";

  @Test
  void acceptsReasonAfterTheChange() {
    assertThat(tester.given(saying(CHANGE + "，主要原因为压缩开支。", Direction.DECREASE, "15"))).holds();
  }

  @Test
  void acceptsReasonBeforeTheChange() {
    assertThat(tester.given(saying("由于压缩开支，" + CHANGE + "。", Direction.DECREASE, "15"))).holds();
  }

  @Test
  void notesChangeWithoutReason() {
    assertThat(tester.given(saying(CHANGE + "。", Direction.DECREASE, "15")))
        .reports(Severity.INFO)
        .at("公务接待费")
        .comparesWords("15");
  }

  @Test
  void acceptsReasonInTheNextSentenceAndAtTheEndOfAList() {
    assertThat(tester.given(saying(CHANGE + "。主要原因是压缩开支。", Direction.DECREASE, "15"))).holds();
    assertThat(tester.given(saying(CHANGE + "；会议费减少3万元，主要是压缩开支。", Direction.DECREASE, "15")))
        .holds();
  }

  @Test
  void acceptsReasonWithWhichTheNextParagraphBegins() {
    DisclosureBuilder saying = saying(CHANGE + "。", Direction.DECREASE, "15");
    assertThat(tester.given(saying.paragraph("减少的主要原因是压缩开支。"))).holds();
  }

  @Test
  void notesChangeIfTheNextParagraphStatesAnotherBeforeItsReason() {
    DisclosureBuilder saying = saying(CHANGE + "。", Direction.DECREASE, "15");
    assertThat(tester.given(saying.paragraph("会议费增加3万元，主要原因是新增会议。")))
        .reports(Severity.INFO)
        .comparesWords("15");
  }

  @Test
  void acceptsReasonForAllAtTheEndOfTheParagraph() {
    String text = "培训费增加2万元。公务接待费减少15万元。增减的主要原因是新增班次、压缩开支。";
    assertThat(
            tester.given(
                budget()
                    .paragraph(text)
                    .statement(
                        Item.EXPENDITURE,
                        Item.EXPENDITURE,
                        s -> s.change(Direction.INCREASE, "2").at(text(0, 5, 6)))
                    .statement(
                        Item.EXPENDITURE,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "15").at(text(0, 16, 18)))))
        .holds();
  }

  @Test
  void notesTheOneChangeOfAListWithoutItsReason() {
    String text = "培训费增加2万元，主要是新增班次；公务接待费减少15万元。";
    assertThat(
            tester.given(
                budget()
                    .paragraph(text)
                    .statement(
                        Item.EXPENDITURE,
                        Item.EXPENDITURE,
                        s -> s.change(Direction.INCREASE, "2").at(text(0, 5, 6)))
                    .statement(
                        Item.EXPENDITURE,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "15").at(text(0, 24, 26)))))
        .reports(Severity.INFO)
        .at("公务接待费");
  }

  @Test
  void isNotApplicableWhereNothingChanged() {
    assertThat(tester.given(saying("公务接待费与上年持平。", Direction.UNCHANGED, "0"))).isNotApplicable();
    assertThat(tester.given(saying("公务接待费增加0万元。", Direction.INCREASE, "0"))).isNotApplicable();
  }

  @Test
  void isNotApplicableOutsideADocument() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        change -> change.change(Direction.DECREASE, "15"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder saying(String paragraph, Direction direction, String printed) {
    return budget()
        .paragraph(paragraph)
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            change -> change.change(direction, printed).at(text(0, 7, 9)));
  }
}

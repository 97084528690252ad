package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Block;
import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HeadingsAreNumberedConsecutivelyTest {
  private final RuleTester tester = RuleTester.of(new HeadingsAreNumberedConsecutively());

  @Test
  void notesNumberThatIsLeftOut() {
    assertThat(tester.given(text("（六）绩效管理", "（七）会计管理；", "（九）国库管理。", "（十）债务管理")))
        .reports(Severity.INFO)
        .at("（九）国库管理。")
        .against("（七）会计管理；")
        .comparesWords("（九）", "（八）");
    assertThat(tester.given(text("第一部分 概况", "第三部分 说明"))).reports(Severity.INFO);
  }

  @Test
  void notesNumberThatStandsTwice() {
    assertThat(tester.given(text("一、收入", "二、支出", "二、三公经费"))).reports(Severity.INFO);
    assertThat(tester.given(text("1、规划", "2、运行", "3、商贸", "2、运行", "3、商贸")))
        .reports(Severity.INFO)
        .at("2、运行");
  }

  @Test
  void notesAutomaticNumbers() {
    assertThat(tester.given(budget().block(numbered(0, "一、")).block(numbered(1, "三、"))))
        .reports(Severity.INFO);
    assertThat(tester.given(budget().block(numbered(0, "一、")).block(numbered(1, "二、"))))
        .isNotApplicable();
  }

  @Test
  void acceptsListsWithinLists() {
    assertThat(
            tester.given(
                text(
                    "一、总体情况", "（一）收入", "1、办公费", "2、会议费", "（二）支出", "1、办公费", "二、三公经费", "（一）出国",
                    "三、其他")))
        .isNotApplicable();
    assertThat(tester.given(text("1、甲", "2、乙", "1、子", "2、丑", "3、寅", "4、卯", "3、丙")))
        .isNotApplicable();
    assertThat(tester.given(text("1、甲", "2、乙", "1.子", "2.丑", "3.寅", "3、丙"))).isNotApplicable();
  }

  @Test
  void acceptsOtherMarksWithinAList() {
    assertThat(tester.given(text("1、甲", "2、乙", "3．丙", "4．丁", "5、戊"))).isNotApplicable();
  }

  @Test
  void acceptsContentsBeforeTheText() {
    assertThat(
            tester.given(text("第一部分 概况", "一、职能", "第二部分 说明", "一、收入", "第一部分 概况", "一、职能", "第二部分 说明")))
        .isNotApplicable();
  }

  @Test
  void acceptsNumberThatStandsWithinAnotherParagraphOrInATable() {
    assertThat(tester.given(text("（一）收入；（二）支出；", "（三）结转。"))).isNotApplicable();
    DisclosureBuilder withTable =
        text("一、收入总表")
            .block(
                new Block.Grid(
                    0,
                    1,
                    1,
                    List.of(new Block.GridCell(0, 0, 1, 1, "二、支出总表", false)),
                    Optional.empty()))
            .paragraph("三、说明");
    assertThat(tester.given(withTable)).isNotApplicable();
  }

  @Test
  void isNotApplicableToWhatIsNoList() {
    assertThat(tester.given(text("1、办公费", "9、其他"))).isNotApplicable();
    assertThat(tester.given(text("一、收入", "三、四、五类用款"))).isNotApplicable();
    assertThat(tester.given(text("1.5万元", "3.2万元", "2022.1", "一般公共预算", "十", "第一条", "第三条")))
        .isNotApplicable();
    assertThat(tester.given(text("六、政府采购", "七、国有资产"))).isNotApplicable();
  }

  @Test
  void countsBeyondTen() {
    assertThat(tester.given(text("十、绩效", "十一、采购", "十二、资产"))).isNotApplicable();
    assertThat(tester.given(text("十九、绩效", "二十、采购", "二十一、资产", "二十三、其他")))
        .reports(Severity.INFO)
        .comparesWords("二十三、", "二十二、");
  }

  private static DisclosureBuilder text(String... paragraphs) {
    DisclosureBuilder disclosure = budget();
    for (String paragraph : paragraphs) {
      disclosure.paragraph(paragraph);
    }
    return disclosure;
  }

  private static Block numbered(int index, String number) {
    return new Block.Paragraph(index, "收入情况", number, OptionalInt.empty(), Optional.empty());
  }
}

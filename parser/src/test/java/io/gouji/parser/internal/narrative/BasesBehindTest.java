package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasesBehindTest {

  @Test
  void comparesWithWhatIsNamedBehindTheChanges() {
    assertThat(statements("支出预算情况说明", "会议费预算增加1万元、培训费预算减少2万元，均与2021年预算相比。"))
        .containsExactly(
            "1万元 meetings CHANGE 2022 increase from 2021",
            "2万元 training CHANGE 2022 decrease from 2021");
    assertThat(statements("支出预算情况说明", "会议费增加1万元，培训费减少2万元，以上均为与上年执行数比较。"))
        .containsExactly(
            "1万元 meetings CHANGE 2022 increase from 2021",
            "2万元 training CHANGE 2022 decrease from 2021");
  }

  @Test
  void comparesWithWhatIsNamedInParentheses() {
    assertThat(statements("支出预算情况说明", "会议费预算4万元，增加1万元（与上年预算比）。"))
        .containsExactly("4万元 meetings", "1万元 meetings CHANGE 2022 increase from 2021");
  }

  @Test
  void leavesComparisonsThatAreSaidBefore() {
    assertThat(statements("支出预算情况说明", "会议费预算较2020年增加1万元，培训费预算较2020年减少2万元，均与上年预算相比。"))
        .containsExactly(
            "1万元 meetings CHANGE 2022 increase from 2020",
            "2万元 training CHANGE 2022 decrease from 2020");
  }

  @Test
  void leavesComparisonsThatBeginWhatFollows() {
    assertThat(statements("支出预算情况说明", "会议费预算4万元，与上年相比，增加1万元。"))
        .containsExactly("4万元 meetings", "1万元 meetings CHANGE 2022 increase from 2021");
  }
}

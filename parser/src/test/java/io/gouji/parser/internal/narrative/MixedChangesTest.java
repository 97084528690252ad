package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixedChangesTest {

  @Test
  void saysEachChangeOfItsItem() {
    assertThat(statements("收支增减变化情况", "2022年会议费4万元、培训费6万元，较上年分别持平、减少0.3万元。"))
        .contains(
            "-万元 meetings CHANGE 2022 unchanged from 2021",
            "0.3万元 training CHANGE 2022 decrease from 2021");
    assertThat(statements("收支增减变化情况", "会议费、培训费较2021年分别增加1万元和减少2万元。"))
        .containsExactly(
            "1万元 meetings CHANGE 2022 increase from 2021",
            "2万元 training CHANGE 2022 decrease from 2021");
  }

  @Test
  void goesTheWayOfTheChangeBefore() {
    assertThat(statements("收支增减变化情况", "会议费、培训费、差旅费比2021年分别增长1%、2%和下降3%。"))
        .containsExactly(
            "1% meetings RATE_OF_CHANGE 2022 increase from 2021",
            "2% training RATE_OF_CHANGE 2022 increase from 2021",
            "3% travel RATE_OF_CHANGE 2022 decrease from 2021");
  }

  @Test
  void leavesListsThatDoNotMatch() {
    assertThat(statements("收支增减变化情况", "会议费、培训费、差旅费较2021年分别增加1万元、减少2万元。")).isEmpty();
  }
}

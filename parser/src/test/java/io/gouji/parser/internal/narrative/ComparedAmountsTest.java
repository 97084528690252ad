package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparedAmountsTest {

  @Test
  void bindsTheAmountOfTheYearBeforeAcrossTheComma() {
    assertThat(statements("2022年收入预算100万元，比上年90万元，增加10万元。"))
        .containsExactly(
            "100万元 revenue",
            "90万元 revenue BUDGET 2021",
            "10万元 revenue CHANGE 2022 increase from 2021");
  }

  @Test
  void leavesAnAmountThatIsComparedWithNothing() {
    assertThat(statements("2022年收入预算100万元，比其他单位90万元，增加10万元。")).containsExactly("100万元 revenue");
  }
}

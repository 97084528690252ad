package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EqualTotalsTest {

  @Test
  void saysOneAmountOfBothTotals() {
    assertThat(statements("2022年收入总计、支出总计100万元。"))
        .containsExactly("100万元 totalRevenue", "100万元 totalExpenditure");
  }

  @Test
  void takesNoOtherAmountForThatOfSeveral() {
    assertThat(statements("2022年会议费、培训费100万元。")).isEmpty();
  }
}

package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.finalStatements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedYearsTest {

  @Test
  void saysEachNumberOfItsYear() {
    assertThat(finalStatements("支出决算情况", "2021年度、2022年度基本支出分别为960万元、988万元。"))
        .containsExactly("960万元 basicExpenditure FINAL 2021", "988万元 basicExpenditure FINAL 2022");
  }

  @Test
  void leavesListsThatDoNotMatch() {
    assertThat(finalStatements("支出决算情况", "2021年度、2022年度基本支出分别为960万元、988万元、990万元。")).isEmpty();
  }
}

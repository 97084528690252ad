package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void readsWhatTheExamplesAreOf() {
    assertThat(statements("支出预算情况", "2022年基本支出100万元，其中：基本工资、津贴补贴等人员经费90万元，办公费、印刷费等公用经费10万元。"))
        .containsExactly(
            "100万元 basicExpenditure",
            "90万元 personnelExpenditure of 0",
            "10万元 nonPersonnelExpenditure of 0");
  }

  @Test
  void takesOtherExamplesForNoTotal() {
    assertThat(statements("支出预算情况", "2022年道路养护、路灯改造等项目支出100万元。")).isEmpty();
  }
}

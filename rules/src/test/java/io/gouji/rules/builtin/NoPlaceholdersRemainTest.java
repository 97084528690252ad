package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Block;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoPlaceholdersRemainTest {
  private final RuleTester tester = RuleTester.of(new NoPlaceholdersRemain());

  @Test
  void reportsPlaceholdersOfTemplates() {
    for (String text : List.of("预算收入XX万元", "××局2022年预算", "{单位名称}", "待填", "比上年增加ＸＸ万元")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.WARNING).at(text);
    }
  }

  @Test
  void reportsPlaceholderInCell() {
    assertThat(
            tester.given(
                budget()
                    .block(
                        new Block.Grid(
                            0,
                            1,
                            1,
                            List.of(new Block.GridCell(0, 0, 1, 1, "XX单位", false)),
                            Optional.empty()))))
        .reports(Severity.WARNING)
        .comparesWords("XX");
  }

  @Test
  void reportsTheFirstPlaceholderOfEachParagraph() {
    assertThat(tester.given(budget().paragraph("收入XX万元，支出XX万元").paragraph("采购XX万元")))
        .reportsAt("收入XX万元，支出XX万元", "采购XX万元");
  }

  @Test
  void isNotApplicableToFinishedText() {
    assertThat(tester.given(budget().paragraph("一、部门职责…………1").paragraph("FOXX1型设备 5 x 3")))
        .isNotApplicable();
  }
}

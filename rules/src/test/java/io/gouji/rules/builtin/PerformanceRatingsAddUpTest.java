package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;

import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PerformanceRatingsAddUpTest {
  private final RuleTester tester = RuleTester.of(new PerformanceRatingsAddUp());

  @Test
  void acceptsGradesThatMakeTheProjects() {
    assertThat(tester.given(saying("共评价项目12个，评价结果为“优”的项目9个、“良”的项目3个。"))).holds();
  }

  @Test
  void acceptsGradesThatLeaveProjectsOut() {
    assertThat(tester.given(saying("自评项目12个，其中优秀9个，良好2个。"))).holds();
  }

  @Test
  void reportsMoreGradesThanProjects() {
    assertThat(tester.given(saying("自评项目12个，其中优9个，良4个。")))
        .reports(Severity.WARNING)
        .compares("12", "13", "1");
  }

  @Test
  void acceptsTheBestScoreThereIs() {
    assertThat(tester.given(saying("项目平均得分100分。"))).holds();
  }

  @Test
  void reportsImpossibleScore() {
    assertThat(tester.given(saying("项目平均得分975.2分。"))).reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableWithoutRatings() {
    assertThat(tester.given(saying("加强绩效管理，优化支出结构，提高资金效益。"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWhereAGradeIsToldTwice() {
    assertThat(tester.given(saying("评价项目5个，优3个。部门评价优4个，良1个。"))).isNotApplicable();
  }

  private static DisclosureBuilder saying(String paragraph) {
    return DisclosureBuilder.finalAccounts("体育局", 2023).paragraph(paragraph);
  }
}

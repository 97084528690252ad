package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.finalStatements;
import static io.gouji.parser.internal.narrative.Texts.reasons;
import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sentences leave out because those before have said it, and where this is not certain. */
class CarryingOnTest {
  private static final String PROJECTS = "2022年项目支出预算640万元。";
  private static final String EXPENDITURE = "支出预算情况说明";

  @Test
  void goesBackToTheTotalBehindPartsThatAreNotKnown() {
    assertThat(statements(EXPENDITURE, PROJECTS + "其中：甲类事项120万元，乙类事项520万元。与上年相比，增加38万元，增长6.31%。"))
        .containsExactly(
            "640万元 projectExpenditure",
            "38万元 projectExpenditure CHANGE 2022 increase from 2021",
            "6.31% projectExpenditure RATE_OF_CHANGE 2022 increase from 2021");
  }

  @Test
  void leavesAmountsBehindPartsThatAreNotKnown() {
    assertThat(statements(EXPENDITURE, PROJECTS + "其中：甲类事项120万元，乙类事项520万元。安排80万元。"))
        .containsExactly("640万元 projectExpenditure");
  }

  @Test
  void leavesChangesBehindOnePartAlone() {
    assertThat(statements(EXPENDITURE, "2022年基本支出预算90万元，其中人员经费80万元。比上年增加3万元。"))
        .containsExactly("90万元 basicExpenditure", "80万元 personnelExpenditure of 0");
  }

  @Test
  void goesBackToAllExpenditureByItsName() {
    assertThat(statements(EXPENDITURE, "支出总额90万元：基本支出80万元，项目支出10万元。总额比2021年增加3万元。"))
        .containsExactly(
            "90万元 expenditure",
            "80万元 basicExpenditure",
            "10万元 projectExpenditure",
            "3万元 expenditure CHANGE 2022 increase from 2021");
  }

  @Test
  void speaksOfAllExpenditureBelowItsHeading() {
    assertThat(finalStatements("三、支出决算情况说明", "支出决算90万元，比预算数减少3万元。"))
        .containsExactly(
            "90万元 expenditure FINAL 2022", "3万元 expenditure CHANGE 2022 decrease from 2022");
  }

  @Test
  void dividesAllExpenditureThatIsOnlyNamed() {
    assertThat(finalStatements("三、支出决算情况说明", "支出决算中，基本支出占78%，项目支出占22%。"))
        .containsExactly("78% basicExpenditure SHARE 2022", "22% projectExpenditure SHARE 2022");
    assertThat(finalStatements("五、“三公”经费支出决算情况说明", "三公经费5万元。", "支出决算中，公务接待费占78%。"))
        .containsExactly(
            "5万元 threePublicExpenses FINAL 2022", "78% officialHospitality SHARE 2022 of 0");
  }

  @Test
  void sumsUpTheYearAndWhatIsCarriedOver() {
    assertThat(statements("收支总体情况", "上年结转10万元，本年收入90万元，合计100万元。"))
        .containsExactly(
            "10万元 carryoverFromPriorYear", "90万元 currentYearRevenue", "100万元 totalRevenue");
    assertThat(statements("收支总体情况", "事业收入10万元，本年收入90万元，合计100万元。"))
        .containsExactly("10万元 serviceIncome", "90万元 currentYearRevenue");
  }

  @Test
  void keepsTheSubjectThatEqualsAnother() {
    assertThat(statements("收支总体情况", "支出预算90万元，与收入预算相等，比2021年减少3万元。"))
        .containsExactly("90万元 expenditure", "3万元 expenditure CHANGE 2022 decrease from 2021");
  }

  @Test
  void keepsTheSubjectOverWhatItIsFor() {
    assertThat(statements("收支总体情况", "上年结转9万元，为以前未执行完毕、留到本年度的钱。比2021年减少3万元。"))
        .containsExactly(
            "9万元 carryoverFromPriorYear",
            "3万元 carryoverFromPriorYear CHANGE 2022 decrease from 2021");
  }

  @Test
  void leavesOneAmountOfSeveralItems() {
    assertThat(statements(EXPENDITURE, "会议费、培训费，合计5万元。")).isEmpty();
    assertThat(reasons(EXPENDITURE, "会议费、培训费，合计5万元。")).containsExactly("5 NO_ITEM");
  }

  @Test
  void leavesASecondAmountOfTheSameItem() {
    assertThat(reasons("收支总体情况", "上年结转9万元，当年拨入90万元。")).containsExactly("90 AMBIGUOUS");
  }

  @Test
  void dividesNoPartOfAnotherDivision() {
    assertThat(statements(EXPENDITURE, "2022年部门支出按功能分类：教育支出90万元；按经济分类：工资福利支出80万元。"))
        .containsExactly("90万元 expenditure@教育支出", "80万元 wagesAndBenefits");
  }

  @Test
  void takesWhatIsLeftForNoPartOfWhatIsSpent() {
    assertThat(finalStatements("财政拨款支出决算情况", "财政拨款支出90万元，其中基本支出90万元；年末结转3万元。"))
        .containsExactly(
            "90万元 expenditure/FISCAL_APPROPRIATION FINAL 2022",
            "90万元 basicExpenditure/FISCAL_APPROPRIATION FINAL 2022 of 0",
            "3万元 carryoverToNextYear/FISCAL_APPROPRIATION FINAL 2022");
  }

  @Test
  void beginsPartsWithContaining() {
    assertThat(statements(EXPENDITURE, "财政事务（款）300万元，含行政运行（项）240万元。"))
        .containsExactly("300万元 expenditure@财政事务", "240万元 expenditure@行政运行 of 0");
  }

  @Test
  void takesLinesBelowALineOfATotalForNoPartsOfThatTotal() {
    assertThat(
            statements(
                EXPENDITURE,
                "教育支出205（类）9万元，其中：普通教育20502（款）9万元：小学教育2050202（项）5万元，初中教育2050203（项）4万元。"))
        .containsExactly(
            "9万元 expenditure@教育支出",
            "9万元 expenditure@普通教育 of 0",
            "5万元 expenditure@小学教育",
            "4万元 expenditure@初中教育");
  }

  @Test
  void countsAtTheEndOfTheYear() {
    assertThat(statements("国有资产信息", "截至2021年底，固定资产总额90万元。"))
        .containsExactly("90万元 fixedAssets STOCK 2021");
  }

  @Test
  void knowsLastYearsCarryoverBehindPlus() {
    assertThat(statements("收支总体情况", "本年收入90万元，加上年结转10万元。"))
        .containsExactly("90万元 currentYearRevenue", "10万元 carryoverFromPriorYear");
    assertThat(statements("收支总体情况", "本年收入90万元，加上年初结转10万元。"))
        .containsExactly("90万元 currentYearRevenue", "10万元 carryoverFromPriorYear");
  }
}

package io.gouji.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Label;
import io.gouji.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
  @ParameterizedTest
  @CsvSource({
    "部门收支总体情况表, OVERALL_BALANCE",
    "财务收支预算总表, OVERALL_BALANCE",
    "收入支出决算总表, OVERALL_BALANCE",
    "公开01表 收支预算总表, OVERALL_BALANCE",
    "部门收入总体情况表, REVENUE",
    "收入决算表, REVENUE",
    "部门支出总体情况表, EXPENDITURE",
    "支出决算表, EXPENDITURE",
    "财政拨款收支总体情况表, FISCAL_APPROPRIATION_BALANCE",
    "财政拨款收入支出决算总表, FISCAL_APPROPRIATION_BALANCE",
    "一般公共预算支出情况表, GENERAL_PUBLIC_BUDGET_EXPENDITURE",
    "一般公共预算财政拨款支出决算表, GENERAL_PUBLIC_BUDGET_EXPENDITURE",
    "一般公共预算支出功能分类预算表, GENERAL_PUBLIC_BUDGET_EXPENDITURE",
    "一般公共预算基本支出情况表, BASIC_EXPENDITURE",
    "一般公共预算财政拨款基本支出决算明细表, BASIC_EXPENDITURE",
    "一般公共预算基本支出部门预算经济分类预算表, BASIC_EXPENDITURE",
    "一般公共预算基本支出明细表（按支出经济分类科目）, BASIC_EXPENDITURE",
    "支出分经济科目表, EXPENDITURE_BY_ECONOMIC_CATEGORY",
    "部门支出总表（按政府预算经济分类）, EXPENDITURE_BY_ECONOMIC_CATEGORY",
    "部门综合预算一般公共预算支出明细表（按支出经济分类科目）, EXPENDITURE_BY_ECONOMIC_CATEGORY",
    "一般公共预算支出表（按支出功能分类科目）, GENERAL_PUBLIC_BUDGET_EXPENDITURE",
    "政府性基金预算支出情况表, GOVERNMENT_FUND_EXPENDITURE",
    "政府性基金预算财政拨款收入支出决算表, GOVERNMENT_FUND_EXPENDITURE",
    "国有资本经营预算支出表, STATE_CAPITAL_EXPENDITURE",
    "国有资本经营预算财政拨款支出决算表, STATE_CAPITAL_EXPENDITURE",
    "一般公共预算“三公”经费支出情况表, THREE_PUBLIC_EXPENSES",
    "《财政拨款“三公”经费支出决算表》, THREE_PUBLIC_EXPENSES",
    "政府性基金预算“三公”经费支出表, THREE_PUBLIC_EXPENSES",
    "表五 机关运行经费预算表, OFFICE_OPERATING_FUNDS",
    "二、政府采购预算表, GOVERNMENT_PROCUREMENT",
    "项目支出明细表, PROJECTS",
    "专项业务经费一览表, PROJECTS",
    "政府购买服务预算表, PROJECTS",
    "国有资产占有使用情况表, FIXED_ASSETS",
    "一般公共预算项目支出绩效目标表, PERFORMANCE_TARGETS",
    "部门机构设置情况, ORGANISATION",
  })
  void namesOneKindMostSpecifically(String title, TableKind kind) {
    assertThat(Templates.standard().titled(Label.normalise(title)))
        .isNotEmpty()
        .allMatch(template -> template.kind() == kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"新增资产配置表", "部门项目中期规划预算表", "名词解释"})
  void namesNoKindThatItIsNot(String title) {
    assertThat(Templates.standard().isTitle(Label.normalise(title))).isFalse();
  }

  @Test
  void doesNotTakeSentencesForTitles() {
    assertThat(Title.hasForm("部门预算收支总表")).isTrue();
    assertThat(Title.hasForm("部门预算收支总表。")).isTrue();
    assertThat(Title.hasForm("本年度拟购置固定资产0.00万元，详见政府采购预算表。")).isFalse();
    assertThat(Title.hasForm("政府采购预算如下：")).isFalse();
    assertThat(Title.hasForm("部门预算收支总表\t3")).isFalse();
    assertThat(Title.hasForm("部门预算收支总表........3")).isFalse();
    assertThat(Title.hasForm(" ")).isFalse();
  }

  @Test
  void knowsNotes() {
    assertThat(Title.isNote("注：空表列示。")).isTrue();
    assertThat(Title.isNote("　备注: 空表")).isTrue();
    assertThat(Title.isNote("注1、空表")).isTrue();
    assertThat(Title.isNote("注册会计师协会")).isFalse();
    assertThat(Title.isNote("")).isFalse();
  }
}

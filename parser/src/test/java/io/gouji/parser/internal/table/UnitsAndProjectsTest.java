package io.gouji.parser.internal.table;

import static io.gouji.parser.internal.table.TestGrids.blocks;
import static io.gouji.parser.internal.table.TestGrids.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a line for each unit or project, in the layouts of the integrated budget system. */
class UnitsAndProjectsTest {
  @Test
  void readsRevenueByUnit() {
    TableBody body =
        only(
            "收入总表",
            "单位：万元",
            rows(
                "部门（单位）代码|部门（单位）名称|合计|本年收入/5|上年结转结余/2",
                "^|^|^|小计|一般公共预算|政府性基金预算|单位资金/2|小计|一般公共预算",
                "^|^|^|^|^|^|小计|其他收入|^|^",
                "合计/2|90|80|50||30|30|10|10",
                "012|某局|90|80|50||30|30|10|10",
                "012001|某局本级|60|50|50||||10|10",
                "012002|某中心|30|30|||30|30||"));

    assertThat(body.kind()).isEqualTo(TableKind.REVENUE);
    assertThat(roles(body))
        .containsExactly(
            ColumnRole.UNIT_CODE,
            ColumnRole.UNIT_NAME,
            ColumnRole.TOTAL,
            ColumnRole.CURRENT_YEAR_REVENUE,
            ColumnRole.GENERAL_PUBLIC_BUDGET,
            ColumnRole.GOVERNMENT_MANAGED_FUNDS,
            ColumnRole.UNIT_FUNDS,
            ColumnRole.OTHER_INCOME,
            ColumnRole.CARRYOVER_FROM_PRIOR_YEAR,
            ColumnRole.CARRYOVER_FROM_PRIOR_YEAR);
    assertThat(edges(body)).containsExactly("合计", "某局 < 合计", "某局本级 < 某局", "某中心 < 某局");
    assertThat(body.figure(body.rows().get(0), ColumnRole.TOTAL).orElseThrow().subject())
        .map(subject -> subject.item())
        .contains(Item.TOTAL_REVENUE);
    assertThat(body.figure(body.rows().get(0), ColumnRole.UNIT_FUNDS).orElseThrow().subject())
        .isEmpty();
  }

  @Test
  void readsExpenditureWithColumnsForEachFund() {
    TableBody body =
        only(
            "部门支出预算表",
            "单位：万元",
            rows(
                "科目编码|科目名称|合计|一般公共预算/3|政府性基金预算|单位资金/2",
                "^|^|^|小计|基本支出|项目支出|^|小计|其他支出",
                "213|农林水支出|90|60|40|20|10|20|20",
                "合 计/2|90|60|40|20|10|20|20"));

    assertThat(body.kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(
            body.figure(body.rows().get(0), ColumnRole.GENERAL_PUBLIC_BASIC_EXPENDITURE)
                .flatMap(Figure::subject))
        .map(subject -> subject.item() + " " + subject.fund())
        .contains(Item.BASIC_EXPENDITURE + " " + Fund.GENERAL_PUBLIC_BUDGET);
  }

  @Test
  void readsThreePublicExpensesByUnit() {
    TableBody body =
        only(
            "财政拨款“三公”经费支出表",
            "单位：万元",
            rows(
                "单位编码|单位名称|“三公”经费合计|因公出国（境）费|公务用车购置及运行费/3|公务接待费",
                "^|^|^|^|小计|公务用车购置费|公务用车运行费|^",
                "|合计|8||6||6|2",
                "012001|某局本级|8||6||6|2"));

    assertThat(body.kind()).isEqualTo(TableKind.THREE_PUBLIC_EXPENSES);
    assertThat(edges(body)).containsExactly("合计", "某局本级 < 合计");
    assertThat(body.figure(body.rows().get(0), ColumnRole.OFFICIAL_HOSPITALITY))
        .flatMap(Figure::subject)
        .map(subject -> subject.item())
        .contains(Item.OFFICIAL_HOSPITALITY);
  }

  @Test
  void readsListsOfProjects() {
    TableBody body =
        only(
            "项目支出表",
            "单位：万元",
            rows(
                "类型|项目名称|项目单位|合计|本年拨款/2|财政拨款结转结余/2|单位资金",
                "^|^|^|^|一般公共预算|政府性基金预算|一般公共预算|政府性基金预算|^",
                "合计/3|180|100|30|||50",
                "其他运转类|公务接待费|某局本级|60|60||||",
                "特定目标类|城市规划编制|某局本级|80|30|30|||20",
                "特定目标类|项目评审|某中心|40|10||||30"));

    assertThat(body.kind()).isEqualTo(TableKind.PROJECTS);
    assertThat(edges(body)).containsExactly("合计", "公务接待费 < 合计", "城市规划编制 < 合计", "项目评审 < 合计");
    assertThat(body.figures()).allMatch(figure -> figure.subject().isEmpty());
  }

  /** Whether 200 is a line or the total of those below it is not beyond doubt. */
  @Test
  void leavesOpenWhatMayBeASubtotal() {
    TableBody body =
        only(
            "专项资金清单",
            "单位：万元",
            rows("单位（项目）名称|项目金额|项目简介", "合计|200|", "某局|200|", "规划编制|150|编制", "项目评审|50|评审"));

    assertThat(body.kind()).isEqualTo(TableKind.PROJECTS);
    assertThat(edges(body)).containsExactly("合计", "某局", "规划编制", "项目评审");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"项目支出预算表", "2024年部门项目支出明细表", "专项资金项目清单", "重点项目预算表", "政府购买服务预算表", "政府购买服务支出表"})
  void knowsListsByTheirTitles(String title) {
    TableBody body = only(title, "单位：万元", rows("序号|项目名称|金额", "1|甲|2", "2|乙|3", "|合计|5"));

    assertThat(body.kind()).isEqualTo(TableKind.PROJECTS);
    assertThat(edges(body)).containsExactly("甲 < 合计", "乙 < 合计", "合计");
  }

  private static List<ColumnRole> roles(TableBody body) {
    return body.columns().stream().map(Column::role).toList();
  }

  private static List<String> edges(TableBody body) {
    return body.rows().stream().map(row -> edge(body, row)).toList();
  }

  private static String edge(TableBody body, Row row) {
    return row.name() + body.parent(row).map(parent -> " < " + parent.name()).orElse("");
  }

  private static TableBody only(Object... content) {
    List<TableBody> bodies =
        TableReader.standard().read(blocks(content)).tables().stream()
            .map(table -> table.body())
            .toList();
    assertThat(bodies).hasSize(1);
    return bodies.get(0);
  }
}

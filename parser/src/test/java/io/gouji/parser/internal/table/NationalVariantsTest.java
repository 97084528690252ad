package io.gouji.parser.internal.table;

import static io.gouji.parser.internal.table.TestGrids.blocks;
import static io.gouji.parser.internal.table.TestGrids.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Row;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of the regulation look like in provinces that have no template of their own. */
class NationalVariantsTest {
  @Test
  void passesOverTheNumbersOfColumnsBesideTheLevelsOfCodes() {
    TableBody body =
        only(
            "支出决算表",
            "金额单位：万元",
            rows(
                "项目/4|本年支出合计|基本支出|项目支出",
                "支出功能分类科目编码/3|科目名称|^|^|^",
                "类|款|项|栏次|1|2|3",
                "^|^|^|合计|300|200|100",
                "201/3|一般公共服务支出|300|200|100"));

    assertThat(body.rows()).extracting(Row::name).containsExactly("合计", "一般公共服务支出");
  }

  @ParameterizedTest
  @ValueSource(strings = {"201%s", "[201]%s", "（201）%s", "201-%s", "  201 %s"})
  void readsCodesBeforeNames(String form) {
    TableBody body =
        only(
            "部门支出总表",
            "单位：元",
            rows(
                "科目名称|合计|基本支出|项目支出",
                "合计|8|5|3",
                form.formatted("一般公共服务支出") + "|8|5|3",
                form.formatted("审计事务").replace("201", "20108") + "|8|5|3"));

    assertThat(body.kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(body.rows()).extracting(Row::name).containsExactly("合计", "一般公共服务支出", "审计事务");
    assertThat(body.row("20108").flatMap(body::parent)).map(Row::name).contains("一般公共服务支出");
  }

  @Test
  void readsNamesWithoutCodesAsNoTableByCodes() {
    assertThat(only("部门支出总表", "单位：元", rows("科目名称|合计|基本支出|项目支出", "甲|8|5|3", "乙|8|5|3")).kind())
        .isEqualTo(TableKind.UNRECOGNISED);
  }

  @Test
  void readsTheFundsOfExpenditureInTheOverallBalance() {
    TableBody body =
        only(
            "部门收支总体情况表（单位:万元）",
            rows(
                "收入/2|支出/4",
                "项目|2019年预算|项目|合计|一般公共预算|政府性基金预算",
                "一、一般公共预算|600|一、教育支出|600|600|",
                "收入合计|600|支出合计|600|600|"));

    assertThat(body.kind()).isEqualTo(TableKind.OVERALL_BALANCE);
    assertThat(body.figures().filter(Figure::isStated).flatMap(figure -> figure.subject().stream()))
        .extracting(Subject::fund)
        .contains(Fund.ALL, Fund.GENERAL_PUBLIC_BUDGET);
  }

  @ParameterizedTest
  @CsvSource({
    "2019年某某区教育局部门预算, 某某区教育局",
    "2022年财政部部门预算, 财政部",
    "第一部分2021年度某市司法局决算, 某市司法局",
    "2022年部门预算,",
    "2022年收入预算,"
  })
  void knowsWhoseDisclosureItIsByItsHeading(String heading, String department) {
    TableReadings readings =
        TableReader.standard()
            .read(blocks(heading, "支出总表", rows("科目编码|科目名称|合计|基本支出|项目支出", "201|甲|8|5|3")));

    assertThat(readings.identity().department()).isEqualTo(Optional.ofNullable(department));
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

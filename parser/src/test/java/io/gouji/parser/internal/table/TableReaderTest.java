package io.gouji.parser.internal.table;

import static io.gouji.parser.internal.table.TestGrids.blocks;
import static io.gouji.parser.internal.table.TestGrids.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureKind;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.RowRole;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static final List<String> EXPENDITURE =
      rows("科目编码|科目名称|合计|基本支出|项目支出", "|合计|5.00|3.00|2.00", "201|一般公共服务支出|5.00|3.00|2.00");

  @Nested
  class Kinds {
    @Test
    void takesTheMoreSpecificTitle() {
      assertThat(kinds("政府性基金预算支出情况表", "单位：万元", EXPENDITURE))
          .containsExactly(TableKind.GOVERNMENT_FUND_EXPENDITURE);
      assertThat(kinds("一般公共预算财政拨款支出决算表", "单位：万元", EXPENDITURE))
          .containsExactly(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
    }

    @Test
    void takesTheNearestTitleOverParagraphsBetween() {
      assertThat(kinds("部门预算支出总表", "公开03表", "单位：万元", "", EXPENDITURE, "国有资本经营预算支出表", EXPENDITURE))
          .containsExactly(TableKind.EXPENDITURE, TableKind.STATE_CAPITAL_EXPENDITURE);
    }

    @Test
    void readsATitleWithinTheTable() {
      TableBody body =
          only(
              rows(
                  "部门支出总体情况表/5",
                  "编制单位：商促局/3|单位：元/2",
                  "科目编码|科目名称|合计|基本支出|项目支出",
                  "201|一般公共服务支出|5|3|2"));

      assertThat(body.kind()).isEqualTo(TableKind.EXPENDITURE);
      assertThat(body.caption().title())
          .isEqualTo(new Mention("部门支出总体情况表", new Location.Cell(0, 0, 0), "表名"));
      assertThat(body.caption().department()).map(Mention::text).contains("商促局");
      assertThat(body.caption().unit()).map(Mention::text).contains("元");
      assertThat(body.rows()).hasSize(1);
    }

    @Test
    void reportsATitleThatTheHeaderContradicts() {
      TableReadings readings = read("部门预算收入总表", "单位：万元", EXPENDITURE);

      assertThat(readings.tables())
          .extracting(DisclosureTable::kind)
          .containsExactly(TableKind.UNRECOGNISED);
      assertThat(readings.diagnostics())
          .containsExactly(
              new Diagnostic("TABLE_TITLE_AND_HEADER_DISAGREE", "部门预算收入总表", new Location.Table(0)));
    }

    @Test
    void reportsATitleThatTheCodesContradict() {
      assertThat(
              read("一般公共预算支出表", "单位：万元", rows("科目编码|科目名称|合计|基本支出|项目支出", "30101|基本工资|5.00|5.00|"))
                  .diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("TABLE_TITLE_AND_HEADER_DISAGREE");
    }

    @Test
    void knowsTablesWithoutATitleByAHeaderThatFitsOneKindOnly() {
      assertThat(
              kinds(
                  rows("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|数量指标|抽查数量|抽查数量|≥30家|"),
                  rows("单位名称|单位性质|单位规格|经费保障形式", "商促局|行政|正科级|财政拨款")))
          .containsExactly(TableKind.PERFORMANCE_TARGETS, TableKind.ORGANISATION);
    }

    @Test
    void doesNotGuessWhereSeveralKindsHaveTheHeader() {
      TableReadings readings = read("以下是我单位的情况", "单位：万元", EXPENDITURE);

      assertThat(readings.diagnostics())
          .containsExactly(
              new Diagnostic("TABLE_NOT_RECOGNISED", "以下是我单位的情况", new Location.Table(0)));
    }

    @Test
    void doesNotTakeATitleOfSomethingElse() {
      List<Object> content = new ArrayList<>(List.of("部门预算支出总表"));
      for (int i = 0; i < 20; i++) {
        content.add("第" + i + "段，说明文字。");
      }
      content.add(EXPENDITURE);

      assertThat(read(content.toArray()).diagnostics())
          .extracting(Diagnostic::code)
          .contains("TABLE_NOT_RECOGNISED");
    }

    @Test
    void keepsEveryCellOfAnUnrecognisedTable() {
      TableBody body = only("车辆情况", rows("车辆情况/3", "种类|数量|备注", "轿车|4|无", "|1|"));

      assertThat(body.kind()).isEqualTo(TableKind.UNRECOGNISED);
      assertThat(body.columns()).extracting(Column::role).containsOnly(ColumnRole.OTHER);
      assertThat(body.columns())
          .extracting(Column::headers)
          .containsExactly(List.of("种类"), List.of("数量"), List.of("备注"));
      assertThat(body.rows()).hasSize(4);
      assertThat(texts(body, 1)).containsExactly("种类", "数量", "备注");
      assertThat(texts(body, 2)).containsExactly("轿车", "4", "无");
      assertThat(texts(body, 3)).containsExactly("", "1", "");
      assertThat(body.figures()).isEmpty();
      assertThat(body.isEmpty()).isFalse();
    }

    @Test
    void readsAGridWithoutRows() {
      TableReadings readings =
          TableReader.standard()
              .read(List.of(new Block.Grid(0, 0, 0, List.of(), Optional.empty())));

      assertThat(readings.tables())
          .singleElement()
          .satisfies(t -> assertThat(t.body().isEmpty()).isTrue());
    }
  }

  @Nested
  class Units {
    @Test
    void readsTheUnitOfAParagraph() {
      TableBody body = only("部门预算支出总表", "（金额单位：元）", EXPENDITURE);

      assertThat(body.column(ColumnRole.TOTAL)).map(Column::unit).contains(Unit.YUAN);
      assertThat(body.caption().unit())
          .contains(new Mention("元", new Location.Text(1, 1, 7), "单位"));
    }

    @Test
    void readsTheUnitOfTheTitle() {
      assertThat(only("部门预算支出总表（单位：千元）", EXPENDITURE).column(ColumnRole.TOTAL))
          .map(Column::unit)
          .contains(Unit.THOUSAND_YUAN);
    }

    @Test
    void readsTheUnitOfAColumn() {
      TableBody body = only("部门固定资产占用情况表", rows("项目|数量（辆）|价值（金额单位：元）", "车辆|4|469000"));

      assertThat(body.column(ColumnRole.VALUE)).map(Column::unit).contains(Unit.YUAN);
      assertThat(body.column(ColumnRole.QUANTITY)).map(Column::unit).contains(Unit.VEHICLE);
      assertThat(body.caption().unit()).map(Mention::text).contains("元");
    }

    @Test
    void takesNoUnitFromOtherTables() {
      TableReadings readings = read("部门预算支出总表", "单位：元", EXPENDITURE, "一般公共预算支出表", EXPENDITURE);

      TableBody body = readings.tables().get(1).body();
      assertThat(body.kind()).isEqualTo(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
      assertThat(body.column(ColumnRole.TOTAL)).map(Column::unit).contains(Unit.UNKNOWN);
      assertThat(body.totalRow().flatMap(row -> body.figure(row, ColumnRole.TOTAL)))
          .map(Figure::amount)
          .contains(Amount.of("5.00", Unit.UNKNOWN));
      assertThat(readings.diagnostics())
          .containsExactly(new Diagnostic("UNIT_NOT_STATED", "一般公共预算支出表", new Location.Table(1)));
    }
  }

  @Nested
  class Headers {
    @Test
    void readsThreeLevelsOfHeaders() {
      TableBody body =
          only(
              "部门收入总体情况表",
              "单位：万元",
              rows(
                  "科目编码|科目名称|合计|本年收入/4|上年结转",
                  "^|^|^|小计|财政拨款收入/2|其他收入|^",
                  "^|^|^|^|小计|一般公共预算|^|^",
                  "201|一般公共服务支出|9|8|7|7|1|1"));

      assertThat(body.columns())
          .extracting(Column::role, Column::headers)
          .containsExactly(
              tuple(ColumnRole.CODE, List.of("科目编码")),
              tuple(ColumnRole.NAME, List.of("科目名称")),
              tuple(ColumnRole.TOTAL, List.of("合计")),
              tuple(ColumnRole.CURRENT_YEAR_REVENUE, List.of("本年收入", "小计")),
              tuple(ColumnRole.FISCAL_APPROPRIATION, List.of("本年收入", "财政拨款收入", "小计")),
              tuple(ColumnRole.GENERAL_PUBLIC_BUDGET, List.of("本年收入", "财政拨款收入", "一般公共预算")),
              tuple(ColumnRole.OTHER_INCOME, List.of("本年收入", "其他收入")),
              tuple(ColumnRole.CARRYOVER_FROM_PRIOR_YEAR, List.of("上年结转")));
    }

    @Test
    void readsHeadersWhoseVerticalMergesWereLost() {
      TableBody body =
          only(
              "部门预算支出总表",
              "单位：万元",
              rows(
                  "序号|功能分类科目/2|合计|基本支出|项目支出",
                  "|科目编码|科目名称|||",
                  "栏次|1|2|3|4|5",
                  "1|201|一般公共服务支出|5|3|2"));

      assertThat(body.columns())
          .extracting(Column::role)
          .containsExactly(
              ColumnRole.SEQUENCE,
              ColumnRole.CODE,
              ColumnRole.NAME,
              ColumnRole.TOTAL,
              ColumnRole.BASIC_EXPENDITURE,
              ColumnRole.PROJECT_EXPENDITURE);
      assertThat(body.rows()).hasSize(1);
    }

    @Test
    void passesOverRowsThatNumberTheColumns() {
      for (String numbering : List.of("栏次||1|2|3", "行次||||", "甲|乙|1|2|3", "1|2|3|4|5")) {
        TableBody body =
            only(
                "部门预算支出总表",
                "单位：万元",
                rows("科目编码|科目名称|合计|基本支出|项目支出", numbering, "201|一般公共服务支出|5|3|2"));

        assertThat(body.rows()).as(numbering).hasSize(1);
      }
    }

    @Test
    void passesOverHeadersRepeatedOnEachPage() {
      TableBody body =
          only(
              "部门预算支出总表",
              rows(
                  "366商促局/2|单位：万元/3",
                  "科目编码|科目名称|合计|基本支出|项目支出",
                  "201|一般公共服务支出|5|3|2",
                  "366商促局/2|单位：万元/3",
                  "科目编码|科目名称|合计|基本支出|项目支出",
                  "208|社会保障和就业支出|5|3|2"));

      assertThat(body.rows()).extracting(Row::path).containsExactly("201", "208");
    }

    @Test
    void reportsUnknownColumnsThatHoldAmounts() {
      TableReadings readings =
          read(
              "部门预算支出总表",
              "单位：万元",
              rows("科目编码|科目名称|合计|基本支出|项目支出|统筹调剂经费|备注", "201|一般公共服务支出|6|3|2|1|无"));

      assertThat(readings.diagnostics())
          .containsExactly(
              new Diagnostic("COLUMN_NOT_RECOGNISED", "统筹调剂经费", new Location.Cell(0, 0, 5)));
      TableBody body = readings.tables().get(0).body();
      assertThat(body.text(body.rows().get(0), body.columns().get(5))).isEqualTo("1");
    }

    @Test
    void knowsColumnsWithYearsAndUnits() {
      TableBody body =
          only(
              "部门收支总体情况表",
              rows(
                  "收入/2|支出/2",
                  "项目|2017年预算数（万元）|项目（按功能分类）|2017年预算数（万元）",
                  "一、事业收入|1.00|一、教育支出|1.00"));

      assertThat(body.columns())
          .extracting(Column::role, Column::unit)
          .containsExactly(
              tuple(ColumnRole.NAME, Unit.TEN_THOUSAND_YUAN),
              tuple(ColumnRole.BUDGETED, Unit.TEN_THOUSAND_YUAN),
              tuple(ColumnRole.NAME, Unit.TEN_THOUSAND_YUAN),
              tuple(ColumnRole.BUDGETED, Unit.TEN_THOUSAND_YUAN));
    }
  }

  @Nested
  class Bodies {
    @Test
    void readsThreePanelsOneAfterTheOther() {
      TableBody body =
          only(
              "一般公共预算财政拨款基本支出决算表",
              "单位：万元",
              rows(
                  "科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数",
                  "301|工资福利支出|6.00|302|商品和服务支出|3.00|310|资本性支出|1.00",
                  "30101|基本工资|6.00|30201|办公费|3.00|||"));

      assertThat(body.rows())
          .extracting(Row::panel, Row::path, Row::gridRow)
          .containsExactly(
              tuple(0, "301", 1),
              tuple(0, "30101", 2),
              tuple(1, "302", 1),
              tuple(1, "30201", 2),
              tuple(2, "310", 1));
      assertThat(amount(body, 3, ColumnRole.TOTAL))
          .isEqualTo(Amount.of("3.00", Unit.TEN_THOUSAND_YUAN));
      assertThat(body.children(body.rows().get(2))).extracting(Row::path).containsExactly("30201");
    }

    @Test
    void joinsCodesThatStandInThreeColumns() {
      TableBody body =
          only(
              "部门预算支出总表",
              "单位：元",
              rows(
                  "功能分类科目编码/3|功能分类科目名称|合计|基本支出|项目支出",
                  "类|款|项|^|^|^|^",
                  "201|||一般公共服务支出|5|3|2",
                  "201|13||商贸事务|5|3|2",
                  "201|13|1|行政运行|5|3|2",
                  "||08|招商引资|||",
                  "合计/4|5|3|2"));

      assertThat(body.rows())
          .extracting(Row::path)
          .containsExactly("201", "20113", "2011301", "2011308", "合计");
    }

    @Test
    void givesAFigureToTheFirstRowOfAMergedCellOnly() {
      TableBody body =
          only(
              "部门预算支出总表",
              "单位：万元",
              rows(
                  "科目编码|科目名称|合计|基本支出|项目支出",
                  "201|一般公共服务支出|5.00|3.00|2.00",
                  "20113|商贸事务|^|3.00|2.00"));

      assertThat(body.figure(body.rows().get(0), ColumnRole.TOTAL)).isPresent();
      assertThat(body.figure(body.rows().get(1), ColumnRole.TOTAL)).isEmpty();
    }

    @Test
    void repeatsTheWordsOfAMergedCell() {
      TableBody body = only(rows("一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|抽查|≥30家", "^|质量指标|合格率|≥90%"));

      assertThat(texts(body, 1)).containsExactly("产出指标", "质量指标", "合格率", "≥90%");
    }

    @Test
    void reportsAmountsThatCannotBeRead() {
      TableReadings readings =
          read("部门预算支出总表", "单位：万元", rows("科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|5.o0|—|２．００"));

      TableBody body = readings.tables().get(0).body();
      assertThat(amount(body, 0, ColumnRole.TOTAL)).isEqualTo(new Amount.Unreadable("5.o0"));
      assertThat(amount(body, 0, ColumnRole.BASIC_EXPENDITURE)).isEqualTo(Amount.blank());
      assertThat(amount(body, 0, ColumnRole.PROJECT_EXPENDITURE))
          .isEqualTo(Amount.of("2.00", Unit.TEN_THOUSAND_YUAN));
      assertThat(readings.diagnostics())
          .containsExactly(
              new Diagnostic("AMOUNT_NOT_READABLE", "5.o0", new Location.Cell(0, 1, 2)));
    }

    @Test
    void reportsCodesThatCannotBeRead() {
      assertThat(
              read("部门预算支出总表", "单位：万元", rows("科目编码|科目名称|合计|基本支出|项目支出", "20l13|商贸事务|5|3|2"))
                  .diagnostics())
          .containsExactly(
              new Diagnostic("CODE_NOT_READABLE", "20l13", new Location.Cell(0, 1, 0)));
    }

    @Test
    void keepsNotesInTheTableOutOfTheBody() {
      TableBody body =
          only("政府性基金预算支出表", "单位：万元", rows("科目编码|科目名称|合计|基本支出|项目支出", "||||", "注：无政府性基金预算，空表列示。/5"));

      assertThat(body.isEmpty()).isTrue();
      assertThat(body.rows()).isEmpty();
      assertThat(body.caption().notes())
          .extracting(Mention::text)
          .containsExactly("注：无政府性基金预算，空表列示。");
    }

    @Test
    void readsCellsThatSpanSlightlyOtherColumnsThanTheHeader() {
      TableBody body =
          only(
              "部门预算支出总表",
              "单位：万元",
              rows("科目编码|科目名称/2|合计|基本支出|项目支出", "201||一般公共服务支出|5|3|2", "20113|商贸事务/2|5|3|2"));

      assertThat(body.rows()).extracting(Row::label).containsExactly("一般公共服务支出", "商贸事务");
    }

    @Test
    void readsPurchases() {
      TableBody body =
          only(
              "部门政府采购预算",
              rows(
                  "366商促局/4|单位：万元/4",
                  "政府采购项目来源/2|采购物品名称|数量|单价|政府采购金额/3",
                  "项目名称|预算资金|^|^|^|合计|一般公共预算拨款|财政专户核拨",
                  "合计|3.00||||3.00|3.00|",
                  "办公设备购置|3.00|计算机|6|0.50|3.00|3.00|"));

      assertThat(body.rows())
          .extracting(Row::role, Row::label)
          .containsExactly(tuple(RowRole.TOTAL, "合计"), tuple(RowRole.LINE, "计算机"));
      Figure total = body.figure(body.rows().get(0), ColumnRole.TOTAL).orElseThrow();
      assertThat(total.subject()).map(s -> s.item()).contains(Item.GOVERNMENT_PROCUREMENT);
      assertThat(amount(body, 1, ColumnRole.QUANTITY)).isEqualTo(Amount.of("6", Unit.PIECE));
    }
  }

  @Nested
  class Identities {
    @Test
    void takesWhatMostCaptionsSay() {
      TableReadings readings =
          read(
              "部门预算支出总表",
              rows("366商促局/2|预算年度：2022|单位：万元/2", EXPENDITURE.get(0), EXPENDITURE.get(1)),
              "一般公共预算支出表",
              rows("366商促局/2|预算年度：2021|单位：万元/2", EXPENDITURE.get(0), EXPENDITURE.get(1)),
              "政府性基金预算支出表",
              rows("366商促局/2|预算年度：2022|单位：万元/2", EXPENDITURE.get(0), EXPENDITURE.get(1)));

      assertThat(readings.identity().fiscalYear()).isEqualTo(OptionalInt.of(2022));
      assertThat(readings.tables().get(1).body().caption().year())
          .map(Mention::text)
          .contains("2021");
    }

    @Test
    void fallsBackOnHeadings() {
      TableReadings readings = read("商务局2023年部门预算信息公开情况说明", "部门支出总表", "单位：万元", EXPENDITURE);

      assertThat(readings.identity().department()).contains("商务局");
      assertThat(readings.identity().fiscalYear()).isEqualTo(OptionalInt.of(2023));
    }

    @Test
    void fallsBackOnHeadingsThatBeginWithTheYear() {
      TableReadings readings = read("2023年度商务局部门决算公开", "部门支出总表", "单位：万元", EXPENDITURE);

      assertThat(readings.identity().department()).contains("商务局");
      assertThat(readings.identity().fiscalYear()).isEqualTo(OptionalInt.of(2023));
      assertThat(readings.identity().kind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
    }

    @Test
    void tellsFinalAccountsFromBudgets() {
      TableReadings readings = read("2021年度一般公共预算财政拨款支出决算表", "单位：万元", EXPENDITURE);

      assertThat(readings.identity().kind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
      assertThat(readings.identity().fiscalYear()).isEqualTo(OptionalInt.of(2021));
      TableBody body = readings.tables().get(0).body();
      assertThat(body.figure(body.rows().get(0), ColumnRole.TOTAL).orElseThrow().subject())
          .map(s -> s.measure())
          .contains(Measure.FINAL);
    }

    @Test
    void takesTheProvinceFromTheNameOfTheDepartment() {
      assertThat(province("江苏省政协办公厅2017年度部门预算", "部门支出总表", "单位：万元", EXPENDITURE)).contains("江苏");
      assertThat(province("2023年度上海市普陀区商务委员会部门决算公开", "部门支出总表", "单位：万元", EXPENDITURE))
          .contains("上海");
      assertThat(
              province(
                  "部门支出总表",
                  rows("天津市河北区财政局/2|预算年度：2022|单位：万元/2", EXPENDITURE.get(0), EXPENDITURE.get(1))))
          .contains("天津");
    }

    @Test
    void takesTheProvinceFromTheTitleWhereCaptionsAbbreviateTheName() {
      assertThat(
              province(
                  "河北省商务厅2022年部门预算信息公开",
                  "部门支出总表",
                  rows("366商促局/2|预算年度：2022|单位：万元/2", EXPENDITURE.get(0), EXPENDITURE.get(1))))
          .contains("河北");
    }

    @Test
    void doesNotGuessTheProvince() {
      assertThat(province("南京东路街道2022年部门预算", "部门支出总表", "单位：万元", EXPENDITURE)).isEmpty();
      assertThat(province("河北区财政局2022年部门预算", "部门支出总表", "单位：万元", EXPENDITURE)).isEmpty();
      assertThat(province("海南州审计局2022年部门预算", "部门支出总表", "单位：万元", EXPENDITURE)).isEmpty();
      assertThat(province("江苏省财政厅2022年部门预算", "浙江省财政厅2022年部门预算", "部门支出总表", "单位：万元", EXPENDITURE))
          .isEmpty();
      assertThat(province("财政局2022年部门预算", "本部门向江苏省财政厅报送2022年预算", "部门支出总表", "单位：万元", EXPENDITURE))
          .isEmpty();
    }

    private Optional<String> province(Object... content) {
      return read(content).identity().province();
    }

    @Test
    void knowsNothingOfADocumentThatSaysNothing() {
      TableReadings readings = read("说明");

      assertThat(readings.identity().department()).isEmpty();
      assertThat(readings.identity().fiscalYear()).isEmpty();
      assertThat(readings.tables()).isEmpty();
    }
  }

  private static TableReadings read(Object... content) {
    return TableReader.standard().read(blocks(content));
  }

  private static TableBody only(Object... content) {
    List<DisclosureTable> tables = read(content).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0).body();
  }

  private static List<TableKind> kinds(Object... content) {
    return read(content).tables().stream().map(DisclosureTable::kind).toList();
  }

  private static Amount amount(TableBody body, int row, ColumnRole role) {
    return body.figure(body.rows().get(row), role).orElseThrow().amount();
  }

  private static List<String> texts(TableBody body, int row) {
    return body.columns().stream().map(column -> body.text(body.rows().get(row), column)).toList();
  }
}

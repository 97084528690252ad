package io.gouji.parser.internal.table;

import static io.gouji.parser.internal.table.TestGrids.blocks;
import static io.gouji.parser.internal.table.TestGrids.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Row;
import io.gouji.model.RowRole;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Small tables in the layout of each province's template. */
class TemplatesTest {
  @Nested
  class OtherYears {
    @Test
    void readsThePriorYearBesideThisOne() {
      TableBody body =
          only(
              "2022年一般公共预算支出表",
              "单位：万元",
              rows(
                  "科目编码|科目名称|2021年执行数|2022年预算数/3|2022年预算数比2021年执行数/2",
                  "^|^|^|合计|基本支出|项目支出|增减额|增减%",
                  "|合计|40|60|20|40|20|50%",
                  "205|教育支出|40|60|20|40|20|50%"));

      assertThat(body.columns())
          .extracting(Column::role, Column::otherYear)
          .containsExactly(
              tuple(ColumnRole.CODE, OptionalInt.empty()),
              tuple(ColumnRole.NAME, OptionalInt.empty()),
              tuple(ColumnRole.TOTAL, OptionalInt.of(2021)),
              tuple(ColumnRole.TOTAL, OptionalInt.empty()),
              tuple(ColumnRole.BASIC_EXPENDITURE, OptionalInt.empty()),
              tuple(ColumnRole.PROJECT_EXPENDITURE, OptionalInt.empty()),
              tuple(ColumnRole.CHANGE, OptionalInt.empty()),
              tuple(ColumnRole.RATE_OF_CHANGE, OptionalInt.empty()));
      assertThat(body.figure(body.rows().get(1), ColumnRole.TOTAL))
          .map(Figure::text)
          .contains("60");
      assertThat(body.figure(body.rows().get(1), body.columns().get(2)).orElseThrow().subject())
          .map(subject -> subject.measure() + " " + subject.fiscalYear())
          .contains("FINAL 2021");
    }

    @Test
    void readsThreePublicExpensesOfTwoYearsInColumns() {
      TableBody body =
          only(
              "2022年一般公共预算“三公”经费支出表",
              "单位：万元",
              rows(
                  "上年预算数/6|本年预算数/6",
                  "合计|因公出国（境）费|公务用车购置及运行费/3|公务接待费|合计|因公出国（境）费|公务用车购置及运行费/3|公务接待费",
                  "^|^|小计|公务用车购置费|公务用车运行费|^|^|^|小计|公务用车购置费|公务用车运行费|^",
                  "9|1|6|4|2|2|7|1|4|2|2|2"));

      assertThat(body.kind()).isEqualTo(TableKind.THREE_PUBLIC_EXPENSES);
      assertThat(body.figure(body.rows().get(0), ColumnRole.OFFICIAL_VEHICLES))
          .map(Figure::text)
          .contains("4");
      assertThat(body.columns().get(0).otherYear()).hasValue(2021);
    }

    @Test
    void keepsCarryoverOfThePriorYearInThisOne() {
      TableBody body =
          only(
              "2022年部门收入总表",
              "单位：万元",
              rows(
                  "科目编码|科目名称|合计|一般公共预算拨款收入|政府性基金预算拨款收入|上年结转",
                  "|合计|60|40|15|5",
                  "205|教育支出|60|40|15|5"));

      assertThat(body.columns()).allMatch(column -> column.otherYear().isEmpty());
      assertThat(subjects(body))
          .contains(
              tuple(Item.CURRENT_YEAR_REVENUE, Fund.GENERAL_PUBLIC_BUDGET, "205"),
              tuple(Item.CURRENT_YEAR_REVENUE, Fund.GOVERNMENT_MANAGED_FUNDS, "205"));
    }
  }

  @Nested
  class Shanghai {
    @Test
    void readsCodesInThreeColumns() {
      TableBody body =
          only(
              "2025年部门收入预算总表",
              "编制部门：某局 单位：元",
              rows(
                  "项目/4|收入预算/5",
                  "功能分类科目编码/3|功能分类科目名称|合计|财政拨款收入|事业收入|事业单位经营收入|其他收入",
                  "类|款|项|^|^|^|^|^|^",
                  "201|||一般公共服务支出|30|30|||",
                  "201|13||商贸事务|30|30|||",
                  "201|13|01|行政运行|30|30|||",
                  "合计/4|30|30|||"));

      assertThat(body.kind()).isEqualTo(TableKind.REVENUE);
      assertThat(body.rows())
          .extracting(Row::path)
          .containsExactly("201", "20113", "2011301", "合计");
      assertThat(body.column(ColumnRole.TOTAL)).map(column -> column.unit()).contains(Unit.YUAN);
    }

    @Test
    void readsTheExpenditureHalfByBasicAndProject() {
      TableBody body =
          only(
              "2025年预算单位财务收支预算总表",
              "单位：元",
              rows(
                  "本年收入/2|本年支出/5",
                  "项目|预算数|项目|预算数/4",
                  "^|^|^|合计|基本支出/2|项目支出",
                  "^|^|^|^|人员经费|公用经费|^",
                  "一、财政拨款收入|60|一、教育支出|60|10|20|30",
                  "　1、一般公共预算资金|60||||",
                  "收入总计|60|支出总计|60|10|20|30"));

      assertThat(subjects(body))
          .contains(
              tuple(Item.PERSONNEL_EXPENDITURE, Fund.ALL, "205"),
              tuple(Item.NON_PERSONNEL_EXPENDITURE, Fund.ALL, "205"),
              tuple(Item.CURRENT_YEAR_EXPENDITURE, Fund.ALL, "205"),
              tuple(Item.CURRENT_YEAR_REVENUE, Fund.GENERAL_PUBLIC_BUDGET, ""),
              tuple(Item.PROJECT_EXPENDITURE, Fund.ALL, ""));
    }

    @Test
    void readsAColumnForEachOfTheThreePublicExpenses() {
      TableBody body =
          only(
              "2025年部门“三公”经费和机关运行经费预算表",
              "单位：万元",
              rows(
                  "“三公”经费预算数/6|机关运行经费预算数",
                  "合计|因公出国(境)费|公务接待费|公务用车购置及运行费/3|^",
                  "^|^|^|小计|购置费|运行费|^",
                  "9|1|2|6|4|2|50"));

      assertThat(body.kind()).isEqualTo(TableKind.THREE_PUBLIC_EXPENSES);
      assertThat(subjects(body))
          .containsExactly(
              tuple(Item.THREE_PUBLIC_EXPENSES, Fund.FISCAL_APPROPRIATION, ""),
              tuple(Item.OFFICIAL_OVERSEAS_VISITS, Fund.FISCAL_APPROPRIATION, ""),
              tuple(Item.OFFICIAL_HOSPITALITY, Fund.FISCAL_APPROPRIATION, ""),
              tuple(Item.OFFICIAL_VEHICLES, Fund.FISCAL_APPROPRIATION, ""),
              tuple(Item.OFFICIAL_VEHICLE_PURCHASE, Fund.FISCAL_APPROPRIATION, ""),
              tuple(Item.OFFICIAL_VEHICLE_OPERATION, Fund.FISCAL_APPROPRIATION, ""),
              tuple(Item.OFFICE_OPERATING_FUNDS, Fund.GENERAL_PUBLIC_BUDGET, ""));
    }

    @Test
    void readsTheListOfUnits() {
      assertThat(only("编制范围的单位包括：", rows("序号|单位名称|备注", "1|某局（本级）|", "2|某中心|并入本级")).kind())
          .isEqualTo(TableKind.ORGANISATION);
    }
  }

  @Nested
  class Jiangsu {
    @Test
    void readsThreeHalvesWithACommonTotal() {
      TableBody body =
          only(
              "公开01表",
              "收支预算总表",
              "部门：某厅 单位：万元",
              rows(
                  "收入/2|支出/4",
                  "项目名称|金额|功能分类/2|支出用途/2",
                  "^|^|功能科目名称|金额|项目名称|金额",
                  "一、财政拨款|9.00|一、教育支出|9.00|一、基本支出|6.00",
                  "　1.一般公共预算|9.00|二、卫生健康支出||二、项目支出|2.00",
                  "　2.政府性基金预算||||三、单位预留机动经费|1.00",
                  "当年收入小计|9.00|当年支出小计/3|9.00",
                  "上年结转资金||结转下年资金/3|",
                  "收入合计|9.00|支出合计/3|9.00"));

      assertThat(body.rows())
          .filteredOn(row -> row.role() == RowRole.GRAND_TOTAL)
          .extracting(Row::panel, Row::label)
          .containsExactly(tuple(0, "收入合计"), tuple(1, "支出合计"), tuple(2, "支出合计"));
      assertThat(
              body.row(Item.TOTAL_EXPENDITURE)
                  .flatMap(row -> body.figure(row, ColumnRole.BUDGETED)))
          .map(Figure::text)
          .contains("9.00");
      assertThat(subjects(body)).contains(tuple(Item.BASIC_EXPENDITURE, Fund.ALL, ""));
    }

    @Test
    void readsRevenueBySource() {
      TableBody body =
          only(
              "收入预算总表",
              "单位：万元",
              rows(
                  "项目名称/2|金额",
                  "收入总计/2|9.00",
                  "一般公共预算资金|小计|7.00",
                  "^|公共财政拨款（补助）资金|5.00",
                  "^|专项收入|2.00",
                  "政府性基金|小计|2.00"));

      assertThat(body.kind()).isEqualTo(TableKind.REVENUE);
      assertThat(body.rows())
          .extracting(Row::path)
          .containsExactly(
              "收入总计",
              "收入总计>一般公共预算资金",
              "收入总计>一般公共预算资金>公共财政拨款(补助)资金",
              "收入总计>一般公共预算资金>专项收入",
              "收入总计>政府性基金");
      assertThat(subjects(body))
          .containsExactly(
              tuple(Item.TOTAL_REVENUE, Fund.ALL, ""),
              tuple(Item.CURRENT_YEAR_REVENUE, Fund.GENERAL_PUBLIC_BUDGET, ""),
              tuple(Item.CURRENT_YEAR_REVENUE, Fund.GOVERNMENT_MANAGED_FUNDS, ""));
    }

    @Test
    void readsExpenditureInASingleRow() {
      TableBody body =
          only("支出预算总表", "单位：万元", rows("合计|基本支出|项目支出|单位预留机动经费|结转下年资金", "9.00|6.00|2.00|1.00|"));

      assertThat(body.kind()).isEqualTo(TableKind.EXPENDITURE);
      assertThat(subjects(body))
          .contains(
              tuple(Item.TOTAL_EXPENDITURE, Fund.ALL, ""),
              tuple(Item.BASIC_EXPENDITURE, Fund.ALL, ""));
    }

    @Test
    void tellsFiscalAppropriationFromTheGeneralPublicBudget() {
      List<String> lines = rows("功能科目代码|功能科目名称|金额", "|合计|9.00", "205|教育支出|9.00");
      List<TableBody> bodies =
          read("财政拨款支出预算表（功能科目）", "单位：万元", lines, "一般公共预算支出预算表（功能科目）", "单位：万元", lines);

      assertThat(bodies)
          .extracting(TableBody::kind, TableBody::fund)
          .containsExactly(
              tuple(TableKind.EXPENDITURE, Fund.FISCAL_APPROPRIATION),
              tuple(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, Fund.GENERAL_PUBLIC_BUDGET));
    }

    @Test
    void readsThreePublicExpensesBesideMeetingsAndTraining() {
      TableBody body =
          only(
              "“三公”经费、会议费、培训费支出预算表",
              "单位：万元",
              rows(
                  "合计|“三公”经费/6|会议费|培训费",
                  "^|小计|因公出国（境）费|公务用车购置及运行维护费/3|公务接待费|^|^",
                  "^|^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^",
                  "20.00|9.00|1.00|6.00|4.00|2.00|2.00|6.00|5.00"));

      assertThat(body.columns())
          .extracting(column -> column.role())
          .containsExactly(
              ColumnRole.TOTAL,
              ColumnRole.THREE_PUBLIC_EXPENSES,
              ColumnRole.OFFICIAL_OVERSEAS_VISITS,
              ColumnRole.OFFICIAL_VEHICLES,
              ColumnRole.OFFICIAL_VEHICLE_PURCHASE,
              ColumnRole.OFFICIAL_VEHICLE_OPERATION,
              ColumnRole.OFFICIAL_HOSPITALITY,
              ColumnRole.MEETINGS,
              ColumnRole.TRAINING);
    }

    @Test
    void readsOfficeOperatingFundsByCode() {
      TableBody body =
          only(
              "一般公共预算机关运行经费支出预算表",
              "单位：万元",
              rows("科目编码|科目名称|机关运行经费支出", "合计/2|5.00", "302|商品和服务支出|5.00", "30201|办公费|5.00"));

      assertThat(body.rows())
          .extracting(row -> body.parent(row).map(Row::label).orElse(""))
          .containsExactly("", "合计", "商品和服务支出");
    }

    @Test
    void readsProcurementByCategoryProjectAndGoods() {
      TableBody body =
          only(
              "政府采购支出预算表",
              "单位：万元",
              rows(
                  "采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计",
                  "合计|||||9.00",
                  "一、货物A|||||9.00",
                  "|办公设备购置费|办公设备购置|||6.00",
                  "|||台式计算机|分散|4.00",
                  "|||家具|分散|2.00",
                  "||培训费|||3.00",
                  "|||住宿服务|分散|3.00"));

      assertThat(body.rows())
          .extracting(row -> body.parent(row).map(Row::label).orElse(""))
          .containsExactly("", "合计", "一、货物A", "办公设备购置费", "办公设备购置费", "一、货物A", "培训费");
    }
  }

  @Nested
  class FinalAccounts {
    @Test
    void readsTwoPanelsOfBasicExpenditure() {
      TableBody body =
          only(
              "2024年一般公共预算财政拨款基本支出决算表",
              "单位：万元",
              rows(
                  "经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数",
                  "301|工资福利支出|5.00|302|商品和服务支出|2.00",
                  "30101|基本工资|5.00|30201|办公费|2.00",
                  "303|对个人和家庭的补助|1.00|310|资本性支出|1.00",
                  "人员经费合计/2|6.00|公用经费合计/2|3.00"));

      assertThat(body.rows())
          .filteredOn(row -> row.code().map(code -> code.digits().length() == 3).orElse(false))
          .extracting(row -> body.parent(row).map(Row::label).orElse(""))
          .containsExactly("人员经费合计", "人员经费合计", "公用经费合计", "公用经费合计");
      assertThat(subjects(body))
          .contains(
              tuple(Item.PERSONNEL_EXPENDITURE, Fund.GENERAL_PUBLIC_BUDGET, ""),
              tuple(Item.NON_PERSONNEL_EXPENDITURE, Fund.GENERAL_PUBLIC_BUDGET, ""));
    }

    @Test
    void readsThreePanelsOfBasicExpenditureWithACommonTotal() {
      TableBody body =
          only(
              "公开06表",
              "一般公共预算财政拨款基本支出决算明细表",
              "金额单位：万元",
              rows(
                  "人员经费/3|公用经费/6",
                  "科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数",
                  "301|工资福利支出|5.00|302|商品和服务支出|2.00|310|资本性支出|1.00",
                  "人员经费合计/2|5.00|公用经费合计/5|3.00"));

      assertThat(body.row("302").flatMap(body::parent)).map(Row::label).contains("公用经费合计");
      assertThat(body.row("310").flatMap(body::parent)).map(Row::label).contains("公用经费合计");
    }

    @Test
    void tellsBudgetedFromFinalThreePublicExpenses() {
      for (List<String> table :
          List.of(
              rows(
                  "合计/2|因公出国（境）费/2|公务用车购置及运行费/6|公务接待费/2",
                  "^|^|小计/2|公务用车购置费/2|公务用车运行费/2|^",
                  "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数",
                  "9|8|1|1|6|5|4|4|2|1|2|2"),
              rows(
                  "预算数/6|决算数/6",
                  "合计|因公出国（境）费|公务用车购置及运行费/3|公务接待费|合计|因公出国（境）费|公务用车购置及运行费/3|公务接待费",
                  "^|^|小计|公务用车购置费|公务用车运行费|^|^|^|小计|公务用车购置费|公务用车运行费|^",
                  "1|2|3|4|5|6|7|8|9|10|11|12",
                  "9|1|6|4|2|2|8|1|5|4|1|2"))) {
        TableBody body = only("2024年财政拨款“三公”经费支出决算表", "单位：万元", table);

        assertThat(body.rows()).hasSize(1);
        assertThat(amount(body, Item.THREE_PUBLIC_EXPENSES, Measure.BUDGET)).isEqualTo("9");
        assertThat(amount(body, Item.THREE_PUBLIC_EXPENSES, Measure.FINAL)).isEqualTo("8");
        assertThat(amount(body, Item.OFFICIAL_VEHICLES, Measure.BUDGET)).isEqualTo("6");
        assertThat(amount(body, Item.OFFICIAL_VEHICLES, Measure.FINAL)).isEqualTo("5");
        assertThat(amount(body, Item.OFFICIAL_VEHICLE_PURCHASE, Measure.FINAL)).isEqualTo("4");
        assertThat(amount(body, Item.OFFICIAL_VEHICLE_OPERATION, Measure.BUDGET)).isEqualTo("2");
      }
    }

    @Test
    void readsCarryoverOfFundTables() {
      TableBody body =
          only(
              "2024年政府性基金预算财政拨款收入支出决算表",
              "单位：万元",
              rows(
                  "项目/2|年初结转和结余|本年收入|本年支出/3|年末结转和结余",
                  "科目编码|科目名称|^|^|小计|基本支出|项目支出|^",
                  "212|城乡社区支出|1.00|5.00|4.00||4.00|2.00",
                  "合计/2|1.00|5.00|4.00||4.00|2.00"));

      assertThat(body.columns().stream().map(column -> column.role()).skip(2))
          .containsExactly(
              ColumnRole.CARRYOVER_FROM_PRIOR_YEAR,
              ColumnRole.CURRENT_YEAR_REVENUE,
              ColumnRole.TOTAL,
              ColumnRole.BASIC_EXPENDITURE,
              ColumnRole.PROJECT_EXPENDITURE,
              ColumnRole.CARRYOVER_TO_NEXT_YEAR);
    }

    @Test
    void readsRevenueByItsTotalOfTheYear() {
      assertThat(
              only(
                      "2024年收入决算表",
                      "单位：万元",
                      rows(
                          "项目/2|本年收入合计|财政拨款收入|上级补助收入|其他收入",
                          "功能分类科目编码|科目名称|^|^|^|^",
                          "合计/2|5.00|5.00||",
                          "205|教育支出|5.00|5.00||",
                          "…|…||||"))
                  .kind())
          .isEqualTo(TableKind.REVENUE);
    }

    @Test
    void recognisesATemplateThatNobodyHasFilledIn() {
      List<String> lines = rows("科目编码|科目名称|合计|基本支出|项目支出", "205|教育支出|||", "合计/2|||");
      List<Object> content = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        content.add("XX局2024年度收入XXX万元。");
      }
      content.addAll(List.of("支出决算表", "单位：万元", lines));
      content.addAll(List.of("一般公共预算财政拨款支出决算表", "单位：万元", lines));
      content.addAll(List.of("政府性基金预算财政拨款支出决算表", "单位：万元", lines));

      assertThat(TableReader.standard().read(blocks(content.toArray())).diagnostics())
          .contains(new Diagnostic("BLANK_TEMPLATE", "", new Location.Document()));
    }
  }

  @Nested
  class OtherProvinces {
    @Test
    void readsShaanxi() {
      assertThat(
              read(
                      "部门综合预算收支总表",
                      "单位：万元",
                      rows("收入/2|支出/2", "项目|预算数|支出功能分类科目|预算数", "一、事业收入|1.00|一、教育支出|1.00"),
                      "部门综合预算财政拨款收支总表",
                      "单位：万元",
                      rows("收入/2|支出/2", "项目|预算数|项目|合计", "一、一般公共预算|1.00|一、教育支出|1.00"))
                  .stream()
                  .map(TableBody::kind))
          .containsExactly(TableKind.OVERALL_BALANCE, TableKind.FISCAL_APPROPRIATION_BALANCE);
    }

    @Test
    void readsGuangxi() {
      TableBody body =
          only(
              "一般公共预算“三公”经费、会议费和培训费支出表",
              "单位：万元",
              rows(
                  "合计|因公出国（境）费|公务接待费|公务用车购置费|公务用车运行维护费|会议费|培训费",
                  "9.00|1.00|2.00|1.00|2.00|1.00|2.00"));

      assertThat(body.kind()).isEqualTo(TableKind.THREE_PUBLIC_EXPENSES);
    }

    @Test
    void readsGuangdong() {
      TableBody body =
          only(
              "行政经费及三公经费预算表",
              "单位：万元",
              rows(
                  "项目|合计|一般公共预算|政府性基金预算|国有资本经营预算",
                  "行政经费|9.00|9.00||",
                  "“三公”经费|5.00|5.00||",
                  "（一）因公出国（境）支出|1.00|1.00||",
                  "（二）公务用车购置及运行维护支出|3.00|3.00||",
                  "1.公务用车购置|1.00|1.00||",
                  "2.公务用车运行维护费|2.00|2.00||",
                  "（三）公务接待费支出|1.00|1.00||"));

      assertThat(body.kind()).isEqualTo(TableKind.THREE_PUBLIC_EXPENSES);
      assertThat(body.row(Item.OFFICIAL_VEHICLES)).isPresent();
    }

    @Test
    void readsTheNineOfTheRegulation() {
      List<String> lines = rows("科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|5.00|3.00|2.00");
      assertThat(
              read(
                      "部门支出总体情况表",
                      "单位：万元",
                      lines,
                      "一般公共预算支出情况表",
                      "单位：万元",
                      lines,
                      "政府性基金预算支出情况表",
                      "单位：万元",
                      lines)
                  .stream()
                  .map(TableBody::kind))
          .containsExactly(
              TableKind.EXPENDITURE,
              TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
              TableKind.GOVERNMENT_FUND_EXPENDITURE);
    }
  }

  private static String amount(TableBody body, Item item, Measure measure) {
    return body.figures()
        .filter(
            figure ->
                figure
                    .subject()
                    .map(subject -> subject.item().equals(item) && subject.measure() == measure)
                    .orElse(false))
        .map(Figure::text)
        .reduce("", String::concat);
  }

  private static List<Tuple> subjects(TableBody body) {
    return body.figures()
        .filter(Figure::isStated)
        .flatMap(figure -> figure.subject().stream())
        .map(TemplatesTest::coordinates)
        .toList();
  }

  private static Tuple coordinates(Subject subject) {
    return tuple(
        subject.item(), subject.fund(), subject.code().map(code -> code.digits()).orElse(""));
  }

  private static TableBody only(Object... content) {
    List<TableBody> bodies = read(content);
    assertThat(bodies).hasSize(1);
    return bodies.get(0);
  }

  private static List<TableBody> read(Object... content) {
    return TableReader.standard().read(blocks(content)).tables().stream()
        .map(DisclosureTable::body)
        .toList();
  }
}

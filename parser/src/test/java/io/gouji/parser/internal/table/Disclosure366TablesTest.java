package io.gouji.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Amount;
import io.gouji.model.BasicExpenditureTable;
import io.gouji.model.ClassificationCode;
import io.gouji.model.ClassificationDomain;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureKind;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.FixedAssetsTable;
import io.gouji.model.Fund;
import io.gouji.model.Identity;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.OverallBalanceTable;
import io.gouji.model.Row;
import io.gouji.model.RowRole;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The seventeen tables of a whole disclosure. */
class Disclosure366TablesTest {
  private static final TableReadings READINGS =
      TableReader.standard().read(TestGrids.disclosure366());

  @Test
  void recognisesEveryTable() {
    assertThat(READINGS.tables())
        .extracting(
            DisclosureTable::kind, DisclosureTable::title, table -> table.body().rows().size())
        .containsExactly(
            tuple(TableKind.OVERALL_BALANCE, "部门预算收支总表", 45),
            tuple(TableKind.REVENUE, "部门预算收入总表", 16),
            tuple(TableKind.EXPENDITURE, "部门预算支出总表", 16),
            tuple(TableKind.FISCAL_APPROPRIATION_BALANCE, "部门预算财政拨款收支总表", 42),
            tuple(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "部门预算一般公共预算财政拨款支出表", 16),
            tuple(TableKind.BASIC_EXPENDITURE, "部门预算一般公共预算财政拨款基本支出表", 24),
            tuple(TableKind.GOVERNMENT_FUND_EXPENDITURE, "部门预算政府基金预算财政拨款支出表", 0),
            tuple(TableKind.STATE_CAPITAL_EXPENDITURE, "部门预算国有资本经营预算财政拨款支出表", 0),
            tuple(TableKind.THREE_PUBLIC_EXPENSES, "部门预算财政拨款“三公”经费支出表", 9),
            tuple(TableKind.ORGANISATION, "部门机构设置情况", 1),
            tuple(TableKind.PERFORMANCE_TARGETS, "1、成品油治理经费绩效目标表", 3),
            tuple(TableKind.PERFORMANCE_TARGETS, "2、电商服务费绩效目标表", 3),
            tuple(TableKind.PERFORMANCE_TARGETS, "3、外派驻点招商引资经费绩效目标表", 3),
            tuple(TableKind.PERFORMANCE_TARGETS, "4、招商经费绩效目标表", 3),
            tuple(TableKind.PERFORMANCE_TARGETS, "5、企业改制资金经费绩效目标表", 3),
            tuple(TableKind.GOVERNMENT_PROCUREMENT, "部门政府采购预算", 0),
            tuple(TableKind.FIXED_ASSETS, "部门固定资产占用情况表", 6));
    assertThat(READINGS.diagnostics()).isEmpty();
  }

  @Test
  void knowsWhoseDisclosureItIs() {
    assertThat(READINGS.identity())
        .isEqualTo(
            new Identity(
                Optional.of("商促局"),
                Optional.of("366"),
                OptionalInt.of(2022),
                DisclosureKind.BUDGET));
  }

  @Test
  void readsCaptionsWithTheirPlaces() {
    assertThat(body(0).caption().department())
        .contains(new Mention("商促局", new Location.Cell(0, 0, 0), "部门"));
    assertThat(body(0).caption().departmentCode())
        .contains(new Mention("366", new Location.Cell(0, 0, 0), "部门编码"));
    assertThat(body(0).caption().year())
        .contains(new Mention("2022", new Location.Cell(0, 0, 1), "预算年度"));
    assertThat(body(0).caption().unit())
        .contains(new Mention("万元", new Location.Cell(0, 0, 2), "单位"));
    assertThat(body(16).caption().date())
        .contains(new Mention("2021-12-31", new Location.Cell(16, 0, 1), "截止时间"));
    assertThat(body(16).caption().unit())
        .contains(new Mention("万元", new Location.Cell(16, 1, 2), "单位"));
    assertThat(body(15).caption().year()).isEmpty();
    assertThat(body(16).caption().year()).isEmpty();
  }

  @Test
  void keepsNotesAndTargets() {
    assertThat(body(6).caption().notes())
        .extracting(Mention::text)
        .containsExactly("注：无政府基金预算财政拨款预算，空表列示。");
    assertThat(body(15).caption().notes()).hasSize(2);
    assertThat(body(10).caption().notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.label()).isEqualTo("绩效目标");
              assertThat(note.text()).startsWith("1.我局承担对县域成品油流通市场");
              assertThat(note.location()).isEqualTo(new Location.Cell(10, 0, 1));
            });
  }

  @Test
  void namesTheParagraphsThatBelongToTables() {
    assertThat(READINGS.usedParagraphs())
        .containsExactlyInAnyOrder(
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 36, 105, 106, 107, 108, 109, 112, 113, 114, 117);
  }

  @Test
  void knowsTheRoleOfEveryColumn() {
    assertThat(body(1).columns())
        .extracting(Column::role)
        .containsExactly(
            ColumnRole.SEQUENCE,
            ColumnRole.CODE,
            ColumnRole.NAME,
            ColumnRole.TOTAL,
            ColumnRole.CURRENT_YEAR_REVENUE,
            ColumnRole.FISCAL_APPROPRIATION,
            ColumnRole.SPECIAL_FISCAL_ACCOUNT_FUNDS,
            ColumnRole.SERVICE_INCOME,
            ColumnRole.OPERATING_INCOME,
            ColumnRole.SUBSIDIES_FROM_SUPERIORS,
            ColumnRole.REMITTANCES_FROM_SUBORDINATES,
            ColumnRole.OTHER_INCOME,
            ColumnRole.CARRYOVER_FROM_PRIOR_YEAR);
    assertThat(READINGS.tables())
        .allSatisfy(
            table ->
                assertThat(table.body().columns())
                    .extracting(Column::role)
                    .doesNotContain(ColumnRole.OTHER));
  }

  @Test
  void dividesTablesSideBySideIntoHalves() {
    assertThat(body(3).columns())
        .extracting(Column::panel, Column::role)
        .containsExactly(
            tuple(0, ColumnRole.SEQUENCE),
            tuple(0, ColumnRole.NAME),
            tuple(0, ColumnRole.BUDGETED),
            tuple(1, ColumnRole.NAME),
            tuple(1, ColumnRole.TOTAL),
            tuple(1, ColumnRole.GENERAL_PUBLIC_BUDGET),
            tuple(1, ColumnRole.GOVERNMENT_MANAGED_FUNDS),
            tuple(1, ColumnRole.STATE_CAPITAL_OPERATIONS));
    assertThat(body(0).columns().get(4).headers()).containsExactly("支出", "预算数");
    OverallBalanceTable balance = (OverallBalanceTable) READINGS.tables().get(0);
    assertThat(balance.line("本年支出合计").budgeted())
        .isEqualTo(Amount.of("965.43", Unit.TEN_THOUSAND_YUAN));
  }

  @Test
  void readsCellsWithTheirPlaces() {
    BasicExpenditureTable basic = (BasicExpenditureTable) READINGS.tables().get(5);

    assertThat(basic.line("30201").nonPersonnel())
        .isEqualTo(Amount.of("5.04", Unit.TEN_THOUSAND_YUAN));
    assertThat(basic.line("30201").personnel()).isEqualTo(Amount.blank());
    Figure figure = figure(body(5), body(5).row("30201").orElseThrow(), ColumnRole.NON_PERSONNEL);
    assertThat(figure.location()).isEqualTo(new Location.Cell(5, 18, 5));
    assertThat(figure.text()).isEqualTo("5.04");
    assertThat(figure.label()).isEqualTo("30201 办公费 / 公用经费");
    assertThat(basic.line("30201").row().sequence()).isEqualTo("15");
    assertThat(basic.line("30201").row().gridRow()).isEqualTo(18);
  }

  @Test
  void tellsQuantitiesFromValues() {
    FixedAssetsTable assets = (FixedAssetsTable) READINGS.tables().get(16);

    assertThat(assets.line(new Item("buildings")).quantity())
        .isEqualTo(Amount.of("840", Unit.PIECE));
    assertThat(assets.line(Item.VEHICLES).value())
        .isEqualTo(Amount.of("46.90", Unit.TEN_THOUSAND_YUAN));
    assertThat(assets.line(Item.VEHICLES).quantity()).isEqualTo(Amount.blank());
  }

  @Test
  void findsThePartsOfBalanceTables() {
    TableBody balance = body(3);

    assertThat(balance.children(row(balance, "本年收入合计")))
        .extracting(Row::label)
        .containsExactly("一、一般公共预算拨款", "二、政府性基金预算拨款", "三、国有资本经营预算拨款");
    assertThat(balance.children(row(balance, "年初财政拨款结转和结余")))
        .extracting(Row::label, Row::sequence)
        .containsExactly(
            tuple("一、一般公共预算拨款", "33"), tuple("二、政府性基金预算拨款", "34"), tuple("三、国有资本经营预算拨款", "35"));
    assertThat(balance.children(row(balance, "收入总计")))
        .extracting(Row::name)
        .containsExactly("本年收入合计", "年初财政拨款结转和结余");
    assertThat(balance.children(row(balance, "本年支出合计"))).hasSize(30);
    assertThat(balance.children(row(balance, "支出总计")))
        .extracting(Row::name)
        .containsExactly("本年支出合计", "年末财政拨款结转和结余");
  }

  @Test
  void findsThePartsOfCodedTables() {
    TableBody expenditure = body(2);

    assertThat(expenditure.children(expenditure.totalRow().orElseThrow()))
        .extracting(row -> row.code().orElseThrow().digits())
        .containsExactly("201", "208", "210", "221");
    assertThat(expenditure.children(expenditure.row("20113").orElseThrow()))
        .extracting(row -> row.code().orElseThrow().digits())
        .containsExactly("2011301", "2011308");
    assertThat(body(5).children(body(5).row("302").orElseThrow())).hasSize(5);
  }

  @Test
  void findsThePartsOfThreePublicExpenses() {
    assertThat(body(8).rows())
        .extracting(Row::role, Row::name, row -> row.parent().orElse(-1))
        .containsExactly(
            tuple(RowRole.TOTAL, "合计", -1),
            tuple(RowRole.SUBTOTAL, "三公经费小计", 0),
            tuple(RowRole.LINE, "因公出国(境)费", 1),
            tuple(RowRole.OF_WHICH, "教学科研人员因公出国(境)费", 2),
            tuple(RowRole.OF_WHICH, "其他因公出国(境)费", 2),
            tuple(RowRole.LINE, "公务用车购置及运维费", 1),
            tuple(RowRole.OF_WHICH, "公务用车购置费", 5),
            tuple(RowRole.OF_WHICH, "公务用车运行维护费", 5),
            tuple(RowRole.LINE, "公务接待费", 1));
  }

  @Test
  void findsThePartsOfAssets() {
    TableBody assets = body(16);

    assertThat(assets.children(row(assets, "资产总额")))
        .extracting(Row::name)
        .containsExactly("房屋(平方米)", "车辆(台、辆)", "单价在20万元以上的设备", "其他固定资产");
    assertThat(assets.children(row(assets, "房屋(平方米)")))
        .extracting(Row::role, Row::name)
        .containsExactly(tuple(RowRole.OF_WHICH, "办公用房(平方米)"));
  }

  @Test
  void keepsEmptyTablesEmpty() {
    for (int table : List.of(6, 7, 15)) {
      assertThat(body(table).isEmpty()).isTrue();
      assertThat(body(table).rows()).isEmpty();
      assertThat(body(table).columns()).isNotEmpty();
    }
    assertThat(body(9).isEmpty()).isFalse();
  }

  @Test
  void givesEqualSubjectsToTheSameFactInDifferentTables() {
    Subject general201 =
        new Subject(
            Item.CURRENT_YEAR_EXPENDITURE,
            Optional.of(new ClassificationCode(ClassificationDomain.FUNCTIONAL, "201")),
            Fund.GENERAL_PUBLIC_BUDGET,
            Measure.BUDGET,
            2022);
    assertThat(subject(3, "一般公共服务支出", ColumnRole.GENERAL_PUBLIC_BUDGET)).isEqualTo(general201);
    assertThat(subjectOfCode(4, "201", ColumnRole.TOTAL)).isEqualTo(general201);
    assertThat(subject(0, "一般公共服务支出", ColumnRole.BUDGETED))
        .isEqualTo(general201.withFund(Fund.ALL))
        .isEqualTo(subjectOfCode(2, "201", ColumnRole.TOTAL));
    assertThat(subject(4, "合计", ColumnRole.BASIC_EXPENDITURE))
        .isEqualTo(subject(5, "合计", ColumnRole.TOTAL))
        .isEqualTo(fact(Item.BASIC_EXPENDITURE, Fund.GENERAL_PUBLIC_BUDGET));
    assertThat(subject(1, "合计", ColumnRole.FISCAL_APPROPRIATION))
        .isEqualTo(subject(3, "本年收入合计", ColumnRole.BUDGETED))
        .isEqualTo(fact(Item.CURRENT_YEAR_REVENUE, Fund.FISCAL_APPROPRIATION));
    assertThat(subject(0, "一般公共预算拨款收入", ColumnRole.BUDGETED))
        .isEqualTo(subject(3, "一般公共预算拨款", ColumnRole.BUDGETED))
        .isEqualTo(fact(Item.CURRENT_YEAR_REVENUE, Fund.GENERAL_PUBLIC_BUDGET));
    assertThat(subject(0, "收入总计", ColumnRole.BUDGETED))
        .isEqualTo(subject(1, "合计", ColumnRole.TOTAL))
        .isEqualTo(fact(Item.TOTAL_REVENUE, Fund.ALL));
    assertThat(subject(0, "本年收入合计", ColumnRole.BUDGETED))
        .isEqualTo(subject(1, "合计", ColumnRole.CURRENT_YEAR_REVENUE));
    assertThat(subject(0, "上年结转结余", ColumnRole.BUDGETED))
        .isEqualTo(subject(1, "合计", ColumnRole.CARRYOVER_FROM_PRIOR_YEAR));
    assertThat(subject(0, "本年支出合计", ColumnRole.BUDGETED))
        .isEqualTo(subject(2, "合计", ColumnRole.TOTAL));
    assertThat(subject(3, "本年支出合计", ColumnRole.GENERAL_PUBLIC_BUDGET))
        .isEqualTo(subject(4, "合计", ColumnRole.TOTAL));
  }

  @Test
  void tellsTheTwoLinesOfOneNameApart() {
    TableBody balance = body(3);
    List<Row> lines = balance.rows().stream().filter(row -> row.name().equals("一般公共预算拨款")).toList();

    assertThat(lines).extracting(Row::path).doesNotHaveDuplicates().hasSize(2);
    assertThat(figure(balance, lines.get(1), ColumnRole.BUDGETED).subject())
        .contains(fact(Item.CARRYOVER_FROM_PRIOR_YEAR, Fund.GENERAL_PUBLIC_BUDGET));
  }

  @Test
  void statesAssetsOfTheYearBefore() {
    assertThat(subject(16, "资产总额", ColumnRole.VALUE))
        .isEqualTo(new Subject(Item.FIXED_ASSETS, Optional.empty(), Fund.ALL, Measure.STOCK, 2021));
  }

  @Test
  void saysOfNoTotalThatItIsAnItem() {
    TableBody expenses = body(8);
    Row total = row(expenses, "合计");

    assertThat(figure(expenses, total, ColumnRole.TOTAL).subject()).isEmpty();
    assertThat(subject(8, "三公经费小计", ColumnRole.TOTAL))
        .isEqualTo(fact(Item.THREE_PUBLIC_EXPENSES, Fund.FISCAL_APPROPRIATION));
  }

  @Test
  void givesEveryFigureAKeyOfItsOwn() {
    assertThat(READINGS.tables().subList(0, 9))
        .allSatisfy(
            table -> assertThat(table.body().figures().map(Figure::key)).doesNotHaveDuplicates());
  }

  private static Subject fact(Item item, Fund fund) {
    return new Subject(item, Optional.empty(), fund, Measure.BUDGET, 2022);
  }

  private static TableBody body(int table) {
    return READINGS.tables().get(table).body();
  }

  private static Row row(TableBody body, String name) {
    return body.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private static Figure figure(TableBody body, Row row, ColumnRole role) {
    return body.figure(row, role).orElseThrow();
  }

  private static Subject subject(int table, String name, ColumnRole role) {
    return figure(body(table), row(body(table), name), role).subject().orElseThrow();
  }

  private static Subject subjectOfCode(int table, String code, ColumnRole role) {
    return figure(body(table), body(table).row(code).orElseThrow(), role).subject().orElseThrow();
  }
}

package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trees of rows, drawn as 「parent < child」 lists: each row with the name of its parent. */
class RowTreeTest {
  @Test
  void linksLinesToTheTotalBelowThem() {
    assertThat(edges(TableKind.OVERALL_BALANCE, 0, "一、事业收入", "二、其他收入", "本年收入合计", "上年结转结余", "收入总计"))
        .containsExactly(
            "事业收入 < 本年收入合计", "其他收入 < 本年收入合计", "本年收入合计 < 收入总计", "上年结转结余 < 收入总计", "收入总计");
  }

  @Test
  void linksTheLinesBelowABalancingLineToIt() {
    assertThat(
            edges(
                TableKind.FISCAL_APPROPRIATION_BALANCE,
                0,
                "一、一般公共预算拨款",
                "本年收入合计",
                "年初财政拨款结转和结余",
                "一、一般公共预算拨款",
                "收入总计"))
        .containsExactly(
            "一般公共预算拨款 < 本年收入合计",
            "本年收入合计 < 收入总计",
            "年初财政拨款结转和结余 < 收入总计",
            "一般公共预算拨款 < 年初财政拨款结转和结余",
            "收入总计");
  }

  @Test
  void linksOfWhichBelowABalancingLineToIt() {
    assertThat(
            edges(TableKind.OVERALL_BALANCE, 0, "一、事业收入", "本年收入合计", "年初结转和结余", "其中：项目支出结转", "总计"))
        .contains("项目支出结转 < 年初结转和结余");
  }

  @Test
  void tellsTotalsApartThatDoNotSayOfWhat() {
    TableBody body = table(TableKind.OVERALL_BALANCE, 1, "一、教育支出", "合计", "结转下年", "总计");

    assertThat(body.rows())
        .extracting(Row::role, Row::item)
        .containsExactly(
            tuple(RowRole.LINE, Optional.empty()),
            tuple(RowRole.CURRENT_YEAR_TOTAL, Optional.of(Item.CURRENT_YEAR_EXPENDITURE)),
            tuple(RowRole.BALANCING, Optional.of(Item.CARRYOVER_TO_NEXT_YEAR)),
            tuple(RowRole.GRAND_TOTAL, Optional.of(Item.TOTAL_EXPENDITURE)));
    assertThat(edges(body)).containsExactly("教育支出 < 合计", "合计 < 总计", "结转下年 < 总计", "总计");
  }

  @Test
  void takesASoleTotalForTheGrandTotal() {
    TableBody body = table(TableKind.OVERALL_BALANCE, 0, "一、事业收入", "总计");

    assertThat(body.rows().get(1).role()).isEqualTo(RowRole.GRAND_TOTAL);
    assertThat(body.rows().get(1).item()).contains(Item.TOTAL_REVENUE);
  }

  @Test
  void linksThreePublicExpensesWithAndWithoutIndentation() {
    String[] printed = {
      "合计",
      "“三公”经费小计",
      "一、因公出国（境）费",
      "    其中：教学科研人员因公出国（境）费",
      "          其他因公出国（境）费",
      "二、公务用车购置及运维费",
      "    其中：公务用车购置费",
      "          公务用车运行维护费",
      "三、公务接待费"
    };
    List<String> tree =
        List.of(
            "合计",
            "三公经费小计 < 合计",
            "因公出国(境)费 < 三公经费小计",
            "教学科研人员因公出国(境)费 < 因公出国(境)费",
            "其他因公出国(境)费 < 因公出国(境)费",
            "公务用车购置及运维费 < 三公经费小计",
            "公务用车购置费 < 公务用车购置及运维费",
            "公务用车运行维护费 < 公务用车购置及运维费",
            "公务接待费 < 三公经费小计");

    assertThat(edges(TableKind.THREE_PUBLIC_EXPENSES, 0, printed)).isEqualTo(tree);
    for (int i = 0; i < printed.length; i++) {
      printed[i] = printed[i].strip();
    }
    assertThat(edges(TableKind.THREE_PUBLIC_EXPENSES, 0, printed)).isEqualTo(tree);
  }

  @Test
  void linksEachSubtotalToTheTotal() {
    assertThat(edges(TableKind.THREE_PUBLIC_EXPENSES, 0, "合计", "小计", "一、会议费", "小计", "一、培训费"))
        .containsExactly("合计", "小计 < 合计", "会议费 < 小计", "小计 < 合计", "培训费 < 小计");
    assertThat(edges(TableKind.THREE_PUBLIC_EXPENSES, 0, "小计", "一、会议费", "合计"))
        .containsExactly("小计 < 合计", "会议费 < 小计", "合计");
  }

  @Test
  void linksManyRowsInTimeThatGrowsWithTheirNumber() {
    TableBody.Builder builder = builder(TableKind.EXPENDITURE);
    for (int i = 0; i < 50_000; i++) {
      builder.row(0, "行", String.valueOf(2_000_000 + i), "", i);
    }
    String[] subtotals = new String[50_000];
    Arrays.fill(subtotals, "小计");

    assertThat(builder.build().rows()).hasSize(50_000);
    assertThat(table(TableKind.THREE_PUBLIC_EXPENSES, 0, subtotals).rows()).hasSize(50_000);
  }

  @Test
  void linksSubordinateEnumeratorsToTheLineAbove() {
    assertThat(
            edges(
                TableKind.THREE_PUBLIC_EXPENSES,
                0,
                "1、因公出国（境）费",
                "2、公务用车购置及运行费",
                "（1）公务用车购置费",
                "（2）公务用车运行维护费",
                "3、公务接待费",
                "合计"))
        .containsExactly(
            "因公出国(境)费 < 合计",
            "公务用车购置及运行费 < 合计",
            "公务用车购置费 < 公务用车购置及运行费",
            "公务用车运行维护费 < 公务用车购置及运行费",
            "公务接待费 < 合计",
            "合计");
  }

  @Test
  void linksAssetsToTheirTotal() {
    assertThat(edges(TableKind.FIXED_ASSETS, 0, "资产总额", "1、房屋（平方米）", "　　其中：办公用房（平方米）", "2、车辆（台、辆）"))
        .containsExactly("资产总额", "房屋(平方米) < 资产总额", "办公用房(平方米) < 房屋(平方米)", "车辆(台、辆) < 资产总额");
  }

  @Test
  void takesAllAssetsForFixedOnesWhereNoOtherRowStatesThem() {
    TableBody alone = table(TableKind.FIXED_ASSETS, 0, "资产总额", "1、房屋", "2、车辆");
    TableBody both = table(TableKind.FIXED_ASSETS, 0, "资产总额", "其中：固定资产", "无形资产");

    assertThat(alone.rows().get(0).item()).contains(Item.FIXED_ASSETS);
    assertThat(both.rows())
        .extracting(Row::item)
        .containsExactly(
            Optional.of(Item.TOTAL_ASSETS), Optional.of(Item.FIXED_ASSETS), Optional.empty());
  }

  @Test
  void endsOfWhichWhereNeitherNumberNorLexiconContinuesIt() {
    assertThat(edges(TableKind.FIXED_ASSETS, 0, "资产总额", "房屋", "其中：办公用房", "车辆", "其他固定资产"))
        .containsExactly("资产总额", "房屋 < 资产总额", "办公用房 < 房屋", "车辆 < 资产总额", "其他固定资产 < 资产总额");
  }

  @Test
  void continuesOfWhichWithItsNumbers() {
    assertThat(
            edges(
                TableKind.THREE_PUBLIC_EXPENSES,
                0,
                "二、公务用车购置及运行费",
                "其中：1、公务用车购置费",
                "2、公务用车运行维护费",
                "三、公务接待费"))
        .containsExactly("公务用车购置及运行费", "公务用车购置费 < 公务用车购置及运行费", "公务用车运行维护费 < 公务用车购置及运行费", "公务接待费");
  }

  @Test
  void linksCodesWhereverTheTotalStands() {
    TableBody.Builder builder = builder(TableKind.EXPENDITURE);
    builder.row(0, "一般公共服务支出", "201", "1", 1);
    builder.row(0, "行政运行", "2011301", "2", 2);
    builder.row(0, "社会保障和就业支出", "208", "3", 3);
    builder.row(0, "合计", "", "4", 4);
    TableBody body = builder.build();

    assertThat(edges(body))
        .containsExactly("一般公共服务支出 < 合计", "行政运行 < 一般公共服务支出", "社会保障和就业支出 < 合计", "合计");
    assertThat(body.rows()).extracting(Row::path).containsExactly("201", "2011301", "208", "合计");
  }

  @Test
  void tellsEconomicClassificationsApart() {
    TableBody.Builder builder = builder(TableKind.BASIC_EXPENDITURE);
    builder.row(0, "工资福利支出", "301", "", 1);
    builder.row(0, "机关工资福利支出", "501", "", 2);

    assertThat(builder.build().rows())
        .extracting(row -> row.code().orElseThrow().domain())
        .containsExactly(
            ClassificationDomain.DEPARTMENTAL_ECONOMIC, ClassificationDomain.GOVERNMENT_ECONOMIC);
  }

  @Test
  void linksWhatFollowsTheHeadOfTheYear() {
    assertThat(
            edges(
                TableKind.FISCAL_APPROPRIATION_BALANCE,
                0,
                "一、本年收入",
                "（一）一般公共预算拨款",
                "（二）政府性基金预算拨款",
                "二、上年结转",
                "（一）一般公共预算拨款",
                "收入总计"))
        .containsExactly(
            "本年收入 < 收入总计",
            "一般公共预算拨款 < 本年收入",
            "政府性基金预算拨款 < 本年收入",
            "上年结转 < 收入总计",
            "一般公共预算拨款 < 上年结转",
            "收入总计");
  }

  @Test
  void linksItemsBesideNumberedSubtotal() {
    assertThat(
            edges(
                TableKind.THREE_PUBLIC_EXPENSES,
                0,
                "合计",
                "一、“三公”经费小计",
                "（一）因公出国（境）费",
                "（二）公务接待费",
                "二、会议费"))
        .containsExactly("合计", "三公经费小计 < 合计", "因公出国(境)费 < 三公经费小计", "公务接待费 < 三公经费小计", "会议费 < 合计");
  }

  @Test
  void linksPartsOfPartsBelowThem() {
    assertThat(
            edges(
                TableKind.THREE_PUBLIC_EXPENSES,
                0,
                "行政经费",
                "“三公”经费",
                "其中：（一）因公出国（境）支出",
                "（二）公务用车购置及运行维护支出",
                "1．公务用车购置",
                "2．公务用车运行维护费",
                "（三）公务接待费支出"))
        .containsExactly(
            "行政经费",
            "三公经费",
            "因公出国(境)支出 < 三公经费",
            "公务用车购置及运行维护支出 < 三公经费",
            "公务用车购置 < 公务用车购置及运行维护支出",
            "公务用车运行维护费 < 公务用车购置及运行维护支出",
            "公务接待费支出 < 三公经费");
  }

  @Test
  void givesLinesOfTwoPanelsTheTotalThatReachesAcrossBoth() {
    TableBody.Builder builder = builder(TableKind.BASIC_EXPENDITURE);
    builder.row(1, "商品和服务支出", "302", "", 1);
    builder.row(1, "公用经费合计", "", "", 2);
    builder.row(2, "资本性支出", "310", "", 1);
    builder.row(2, "公用经费合计", "", "", 2);
    TableBody body = builder.build();

    assertThat(body.parent(body.rows().get(0))).contains(body.rows().get(3));
    assertThat(body.parent(body.rows().get(2))).contains(body.rows().get(3));
  }

  @Test
  void numbersPathsThatOccurTwice() {
    TableBody body = table(TableKind.ORGANISATION, 0, "商促局", "商促局");

    assertThat(body.rows()).extracting(Row::path).containsExactly("商促局", "商促局#2");
  }

  private static TableBody.Builder builder(TableKind kind) {
    return TableBody.builder(
        kind,
        0,
        TableCaption.of("表", new Location.Table(0)),
        List.of(new Column(0, 0, ColumnRole.TOTAL, List.of("合计"), Unit.TEN_THOUSAND_YUAN, 0)),
        Measure.BUDGET,
        2022);
  }

  private static TableBody table(TableKind kind, int panel, String... labels) {
    TableBody.Builder builder = builder(kind);
    for (int i = 0; i < labels.length; i++) {
      builder.row(panel, labels[i], "", String.valueOf(i + 1), i);
    }
    return builder.build();
  }

  private static List<String> edges(TableKind kind, int panel, String... labels) {
    return edges(table(kind, panel, labels));
  }

  private static List<String> edges(TableBody body) {
    List<String> edges = new ArrayList<>();
    for (Row row : body.rows()) {
      edges.add(row.name() + body.parent(row).map(parent -> " < " + parent.name()).orElse(""));
    }
    return edges;
  }
}

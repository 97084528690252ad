package io.gouji.rules.pack;

import static io.gouji.rules.RuleAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Item;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.Check;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.RuleScope;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What each form of the language states of a disclosure. */
class LanguageTest {
  private static final Item THREE_PUBLIC = Item.THREE_PUBLIC_EXPENSES;

  private static DisclosureBuilder budget() {
    return DisclosureBuilder.budget("商促局", 2022);
  }

  /** A “三公” table with a line for each pair of name and amount. */
  private static DisclosureBuilder threePublic(String... lines) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            table -> {
              for (int i = 0; i < lines.length; i += 2) {
                table.line(lines[i]).with(ColumnRole.TOTAL, lines[i + 1]);
              }
            });
  }

  private static Consumer<TableBuilder> economic(String... lines) {
    return table -> {
      for (int i = 0; i < lines.length; i += 2) {
        table.line(lines[i], "科目" + lines[i]).with(ColumnRole.TOTAL, lines[i + 1]);
      }
    };
  }

  @Test
  void dividesExactly() {
    String third = "三公表[公务接待费] = 三公表[合计] ÷ 3";

    assertThat(Packs.tester(third).given(threePublic("合计", "1.00", "公务接待费", "0.33")))
        .holdsWithinRounding();
    assertThat(Packs.tester(third).given(threePublic("合计", "0.99", "公务接待费", "0.33"))).holds();
    assertThat(
            Packs.tester("三公表[公务接待费] × (1 ÷ 3) × 3 = 三公表[合计]")
                .given(threePublic("合计", "0.10", "公务接待费", "0.10")))
        .holds();
    assertThat(Packs.tester(third).given(threePublic("合计", "1.00", "公务接待费", "0.40")).finding())
        .compares("0.40", "0.333333", "0.066667");
  }

  @Test
  void addsCodesByPattern() {
    String rule = "基本支出表[301] = 合计(基本支出表[301?? 除 30199].合计) + 基本支出表[30199]";

    assertThat(
            Packs.tester(rule)
                .given(
                    budget()
                        .table(
                            TableKind.BASIC_EXPENDITURE,
                            economic("301", "6", "30101", "1", "30102", "2", "30199", "3"))))
        .holds();
  }

  @Test
  void knowsChildrenAndLeaves() {
    DisclosureBuilder table =
        budget()
            .table(
                TableKind.BASIC_EXPENDITURE,
                economic("301", "6", "30101", "1", "30102", "5", "302", "4", "30201", "4"));

    assertThat(Packs.tester("基本支出表[301] = 合计(基本支出表[子行(301)].合计)").given(table)).holds();
    assertThat(Packs.tester("基本支出表[301] = 合计(基本支出表[明细(301)].合计)").given(table)).holds();
    assertThat(Packs.tester("逐行 基本支出表[3??]: 合计 = 合计([子行].合计)").given(table).statuses())
        .hasSize(2)
        .allMatch(Check.Holds.class::isInstance);
    assertThat(Packs.tester("逐列 基本支出表[合计]: [301] = 合计([301??])").given(table)).holds();
  }

  @Test
  void comparesRowsWithTheSameCode() {
    DisclosureBuilder tables =
        budget()
            .table(
                TableKind.REVENUE,
                table -> table.line("201", "一般公共服务支出").with(ColumnRole.TOTAL, "9.00"))
            .table(
                TableKind.EXPENDITURE,
                table -> table.line("201", "一般公共服务支出").with(ColumnRole.TOTAL, "8.00"));

    assertThat(Packs.tester("逐行 收入总表: 合计 = 支出总表[同码].合计").given(tables).finding())
        .compares("9.00", "8.00", "1.00");
  }

  @Test
  void comparesWithAmountsInAUnit() {
    String most = "三公表[公务接待费] <= 50000 元";

    assertThat(Packs.tester(most).given(threePublic("公务接待费", "5.00"))).holds();
    assertThat(Packs.tester(most).given(threePublic("公务接待费", "5.02")).finding())
        .compares("5.02", "5.00", "0.02");
  }

  @Test
  void treatsBlanksAsTheRuleSays() {
    String rule = "三公表[公务接待费] >= 5 万元";
    DisclosureBuilder blank = threePublic("公务接待费", "");

    assertThat(Packs.tester(rule).given(blank)).isNotApplicable();
    assertThat(Packs.tester("空白 全空则略", rule).given(blank)).isNotApplicable();
    assertThat(Packs.tester("空白 为缺", rule).given(blank)).isNotApplicable();
    assertThat(Packs.tester("空白 为零", rule).given(blank).finding()).compares("0", "5", "5");

    String sum = "三公表[合计] = 三公表[公务接待费] + 三公表[公务用车购置费]";
    DisclosureBuilder half = threePublic("合计", "3.00", "公务接待费", "2.00", "公务用车购置费", "");
    assertThat(Packs.tester(sum).given(half).finding()).compares("3.00", "2.00", "1.00");
    assertThat(Packs.tester("空白 为缺", sum).given(half)).isNotApplicable();
  }

  @Test
  void statesEverySentenceOfTheText() {
    DisclosureBuilder disclosure =
        threePublic("“三公”经费小计", "66.84")
            .statement(THREE_PUBLIC, THREE_PUBLIC, "66.84")
            .statement(THREE_PUBLIC, THREE_PUBLIC, "77.36");
    String rule = "文本(“三公”经费, 本年, 预算) = 三公表[“三公”经费小计].合计";

    assertThat(Packs.tester(rule).given(disclosure).statuses())
        .extracting(status -> status.getClass().getSimpleName())
        .containsExactly("Holds", "Fails");
    assertThat(Packs.tester("文本(“三公”经费, 上年) = 三公表[“三公”经费小计]").given(disclosure)).isNotApplicable();
  }

  @Test
  void statesAlternatives() {
    String rule = "三公表[公务接待费] = 三公表[合计] 或 三公表[公务接待费] = 三公表[公务用车购置费]";

    assertThat(
            Packs.tester(rule).given(threePublic("合计", "9", "公务用车购置费", "2", "公务接待费", "2")).checks())
        .extracting(check -> check.relation().orElseThrow())
        .singleElement()
        .isInstanceOf(Relation.OneOf.class);
    assertThat(Packs.tester(rule).given(threePublic("合计", "9", "公务用车购置费", "2", "公务接待费", "2")))
        .holds();
  }

  @Test
  void statesFormulasUnderConditions() {
    String rule =
        "若 三公表[合计] > 5 万元 且 非 (三公表[公务接待费] = 0 或 有(非空(三公表[公务用车购置费].合计)))\n"
            + "  则 三公表[合计] = 三公表[公务接待费] 且 三公表[合计] >= 1 万元";

    assertThat(Packs.tester(rule).given(threePublic("合计", "6", "公务接待费", "6"))).holds();
    assertThat(Packs.tester(rule).given(threePublic("合计", "5", "公务接待费", "4"))).isNotApplicable();
    assertThat(Packs.tester(rule).given(threePublic("合计", "6", "公务用车购置费", "2", "公务接待费", "4")))
        .isNotApplicable();
  }

  @Test
  void asksWhetherAnyFigureIsSuch() {
    DisclosureBuilder table =
        budget().table(TableKind.BASIC_EXPENDITURE, economic("301", "6", "302", "0", "303", "2"));

    assertThat(Packs.tester("若 有(基本支出表[3??].合计 > 5 万元) 则 基本支出表[303] = 2 万元").given(table)).holds();
    assertThat(Packs.tester("若 有(基本支出表[3??].合计 > 6 万元) 则 基本支出表[303] = 2 万元").given(table))
        .isNotApplicable();
  }

  @Test
  void asksForWhichFundsATableIs() {
    DisclosureBuilder table =
        budget().table(TableKind.BASIC_EXPENDITURE, economic("301", "6", "302", "6"));
    String rule = "若 有(基本支出表, %s) 则 基本支出表[301] = 基本支出表[302]";

    assertThat(Packs.tester(rule.formatted("一般公共预算")).given(table)).holds();
    assertThat(Packs.tester(rule.formatted("财政拨款")).given(table)).isNotApplicable();
  }

  @Test
  void asksOnceBeforeGoingThroughRows() {
    DisclosureBuilder table =
        budget().table(TableKind.BASIC_EXPENDITURE, economic("301", "6", "302", "5"));
    String rule = "若 基本支出表[301] >= %s 万元 则 逐行 基本支出表: 若 合计 >= 6 万元 则 合计 <= 7 万元";

    assertThat(Packs.tester(rule.formatted("6")).given(table).statuses()).hasSize(1);
    assertThat(Packs.tester(rule.formatted("7")).given(table)).isNotApplicable();
  }

  @Test
  void knowsTheNothingOfACodeThatATableLacks() {
    DisclosureBuilder tables =
        budget()
            .table(TableKind.BASIC_EXPENDITURE, economic("30201", "6"))
            .table(
                TableKind.OFFICE_OPERATING_FUNDS, economic("30201", "5", "30202", "4", "310", "3"));

    assertThat(
            Packs.tester("逐行 机关运行经费表: 合计 <= 先取(基本支出表[同码].合计, 缺行(基本支出表[同码]))")
                .given(tables)
                .finding())
        .compares("4", "0", "4");
    assertThat(Packs.tester("机关运行经费表[30202] = 缺行(基本支出表[30202])").given(tables).finding())
        .compares("4", "0", "4");
    assertThat(Packs.tester("机关运行经费表[30201] = 缺行(基本支出表[30201])").given(tables)).isNotApplicable();
    assertThat(Packs.tester("机关运行经费表[310] = 缺行(基本支出表[310])").given(tables)).isNotApplicable();
  }

  @Test
  void statesEachFigureOfTheTables() {
    DisclosureBuilder tables =
        budget()
            .table(
                TableKind.EXPENDITURE,
                table ->
                    table
                        .line("201", "一般公共服务支出")
                        .with(ColumnRole.TOTAL, "8.00")
                        .line("合计")
                        .with(ColumnRole.TOTAL, "9.00"));

    assertThat(Packs.tester("每个(本年支出合计) <= 9 万元").given(tables).statuses()).hasSize(1);
    assertThat(Packs.tester("每个(本年支出合计, 各科目) <= 9 万元").given(tables).statuses()).hasSize(2);
    assertThat(Packs.tester("每个(本年支出合计, 全部资金, 各科目) >= 9 万元").given(tables).finding())
        .compares("8.00", "9", "1.00");
    assertThat(Packs.tester("每个(本年支出合计, 财政拨款, 各科目) <= 9 万元").given(tables)).isNotApplicable();
  }

  @Test
  void takesTheFirstThatThereIsAndEachThatThereIs() {
    DisclosureBuilder table = threePublic("合计", "9", "公务用车购置费", "2", "公务接待费", "3");

    assertThat(
            Packs.tester("三公表[合计] >= 先取(三公表[因公出国（境）费].合计, 三公表[公务接待费].合计)").given(table).statuses())
        .hasSize(1);
    assertThat(
            Packs.tester("三公表[合计] >= 逐个(三公表[公务用车购置费].合计, 三公表[公务接待费].合计)").given(table).statuses())
        .hasSize(2);
    assertThat(Packs.tester("三公表[合计] = 三公表[公务接待费] + 如有(三公表[因公出国（境）费])").given(table).finding())
        .compares("9", "3", "6");
  }

  @Test
  void appliesWhereItSays() {
    DisclosureBuilder table = threePublic("公务接待费", "3");
    String rule = "三公表[公务接待费] = 3 万元";

    assertThat(Packs.tester("适用 预算 2018..", rule).given(table)).holds();
    assertThat(Packs.tester("适用 ..2022", rule).given(table)).holds();
    assertThat(Packs.tester("适用 2022", rule).given(table)).holds();
    assertThat(Packs.tester("适用 决算", rule).given(table)).isNotApplicable();
    assertThat(Packs.tester("适用 预算 ..2021", rule).given(table)).isNotApplicable();
    assertThat(Packs.tester("适用 河北", rule).given(table)).isNotApplicable();
    RuleEngine engine = RuleEngine.of(Packs.pack(Packs.rule("适用 河北", rule)).rules());
    assertThat(engine.withProvince("河北省").evaluate(table.build()).checks())
        .extracting(Check::status)
        .singleElement()
        .isInstanceOf(Check.Holds.class);
    assertThat(engine.evaluate(table.build()).checks())
        .extracting(Check::status)
        .containsExactly(new Check.NotApplicable(Check.Reason.OUT_OF_SCOPE));
  }

  @Test
  void tellsToWhichDisclosuresARuleApplies() {
    String rule = "三公表[公务接待费] = 3 万元";

    assertThat(scope("适用 预算 2018..2022 河南省", rule))
        .isEqualTo(
            new RuleScope(
                Set.of(DisclosureKind.BUDGET),
                OptionalInt.of(2018),
                OptionalInt.of(2022),
                Set.of("河南")));
    assertThat(scope("适用 决算", rule)).isEqualTo(RuleScope.of(DisclosureKind.FINAL_ACCOUNTS));
    assertThat(scope("", rule).isEverything()).isTrue();
  }

  private static RuleScope scope(String clause, String rule) {
    return Packs.pack(Packs.rule(clause, rule)).rules().get(0).scope();
  }

  @Test
  void statesARuleOfOneTableForEachOfThem() {
    DisclosureBuilder tables =
        budget()
            .table(TableKind.BASIC_EXPENDITURE, economic("301", "1", "302", "1"))
            .table(TableKind.BASIC_EXPENDITURE, economic("301", "2", "302", "3"));
    String rule = "基本支出表[301] = 基本支出表[302]";

    assertThat(Packs.tester(rule).given(tables).statuses()).hasSize(2);
    assertThat(Packs.tester("同类表 首张", rule).given(tables)).holds();
  }

  @Test
  void readsPunctuationOfEitherWidth() {
    assertThat(
            Packs.tester("三公表【合计】．合计 ＝ 三公表［公务接待费］．合计 ＋（ 三公表[“公务用车”购置费] ）")
                .given(threePublic("合计", "3", "公务接待费", "1", "公务用车购置费", "2")))
        .holds();
  }

  @Test
  void readsTheHeadOfAFile() {
    RulePack pack =
        Packs.pack(
            """
            规则包 河南 版本 2.0   # 说明
            规则 Abc "一" 英文 "One" 级别 提示
              三公表[合计] = 0
            """);

    assertThat(pack.id() + " " + pack.version()).isEqualTo("河南 2.0");
    assertThat(pack.identity().sha256()).hasSize(64);
    assertThat(pack.rules().get(0).title(Locale.ENGLISH)).isEqualTo("One");
    assertThat(Packs.pack(Packs.rule("", "三公表[合计] = 0")).identity())
        .extracting("id", "version")
        .containsExactly("test", "0");
  }
}

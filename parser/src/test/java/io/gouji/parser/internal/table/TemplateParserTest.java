package io.gouji.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.ColumnRole;
import io.gouji.model.Fund;
import io.gouji.model.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {
  @Test
  void readsEveryDirective() {
    Template template =
        parse(
                """
                # a comment
                table REVENUE

                  title 收入…总表
                  unless 财政拨款 | 政府性基金
                  require CODE TOTAL|BUDGETED
                  panels 2
                  column TOTAL “合　计” | 总计
                  column TOTAL 本年收入 > 小计
                  label NAME CODE
                  caption 绩效目标
                """)
            .get(0);

    assertThat(template.kind()).isEqualTo(TableKind.REVENUE);
    assertThat(template.titles()).containsExactly(Template.TitlePattern.of(List.of("收入", "总表")));
    assertThat(template.unless()).containsExactly("财政拨款", "政府性基金");
    assertThat(template.required())
        .containsExactly(Set.of(ColumnRole.CODE), Set.of(ColumnRole.TOTAL, ColumnRole.BUDGETED));
    assertThat(template.panels()).isEqualTo(2);
    assertThat(template.columns().all())
        .containsExactly(
            new Template.TemplateColumn(ColumnRole.TOTAL, Optional.empty(), Set.of("合计", "总计")),
            new Template.TemplateColumn(ColumnRole.TOTAL, Optional.of("本年收入"), Set.of("小计")));
    assertThat(template.labels()).containsExactly(ColumnRole.NAME, ColumnRole.CODE);
    assertThat(template.captionLabels()).containsExactly("绩效目标");
  }

  @Test
  void addsToTheTemplatesOfAnEarlierFile() {
    List<Template> templates =
        new TemplateParser()
            .add("a.template", "table REVENUE\ntitle 收入总表")
            .add("b.template", "table REVENUE\ntitle 收入情况表")
            .templates();

    assertThat(templates).singleElement().satisfies(t -> assertThat(t.titles()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "table INCOME; Expected a kind of table but was \"INCOME\" at x.template:1",
        "table UNRECOGNISED; Expected a kind of table but was \"UNRECOGNISED\" at x.template:1",
        "title 收入总表;"
            + " Expected a line \"table KIND\" before all others but was \"title 收入总表\" at"
            + " x.template:1",
        "table REVENUE\\ncolour red; Expected a directive but was \"colour\" at x.template:2",
        "table REVENUE\\ntitle; Expected a directive and its value but was \"title\" at"
            + " x.template:2",
        "table REVENUE\\ntitle …; Expected words of a title but was \"…\" at x.template:2",
        "table REVENUE\\n\\ncolumn MONEY 合计; Expected a role of a column but was \"MONEY\" at"
            + " x.template:3",
        "table REVENUE\\ncolumn TOTAL; Expected a role and its headers but was \"TOTAL\" at"
            + " x.template:2",
        "table REVENUE\\ncolumn TOTAL 合计||总计; Expected words separated by | but was"
            + " \"合计||总计\" at x.template:2",
        "table REVENUE\\npanels two; Expected a number but was \"two\" at x.template:2",
        "table REVENUE\\nrequire CODE|; Expected a role of a column but was \"\" at x.template:2"
      })
  void rejectsWhatItDoesNotKnow(String content, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(content.replace("\\n", "\n")))
        .withMessage(message);
  }

  @Test
  void readsFormsOfAKind() {
    List<Template> templates =
        parse(
            """
            table EXPENDITURE
              title 支出总表
              require NAME TOTAL
              column TOTAL 合计
              label NAME
            table EXPENDITURE form total
              require TOTAL
              fund FISCAL_APPROPRIATION
              only 合计
              column RESERVED_FUNDS 机动经费
              row reservedFunds 机动
            """);

    assertThat(templates).hasSize(2);
    Template form = templates.get(1);
    assertThat(form.titles()).isEqualTo(templates.get(0).titles());
    assertThat(form.required()).containsExactly(Set.of(ColumnRole.TOTAL));
    assertThat(form.columns().all())
        .extracting(Template.TemplateColumn::role)
        .containsExactly(ColumnRole.RESERVED_FUNDS, ColumnRole.TOTAL);
    assertThat(form.rows().fund()).contains(Fund.FISCAL_APPROPRIATION);
    assertThat(form.rows().only()).contains("合计");
    assertThat(form.rows().names()).containsEntry("机动", "reservedFunds");
  }

  @Test
  void shipsATemplateForEveryKind() {
    assertThat(Templates.standard().all())
        .extracting(Template::kind)
        .doesNotContain(TableKind.UNRECOGNISED)
        .containsAll(EnumSet.complementOf(EnumSet.of(TableKind.UNRECOGNISED)));
  }

  @Test
  void requiresOnlyRolesThatSomeColumnHas() {
    assertThat(Templates.standard().all())
        .allSatisfy(
            template ->
                assertThat(template.required())
                    .allSatisfy(
                        roles ->
                            assertThat(template.columns().all())
                                .extracting(Template.TemplateColumn::role)
                                .containsAnyElementsOf(roles)));
  }

  private static List<Template> parse(String content) {
    return new TemplateParser().add("x.template", content).templates();
  }
}

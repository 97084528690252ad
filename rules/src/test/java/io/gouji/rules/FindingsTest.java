package io.gouji.rules;

import static io.gouji.rules.Example.figure;
import static io.gouji.rules.Example.rule;
import static io.gouji.rules.Example.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.TableKind;
import io.gouji.rules.builtin.ColumnsAddUpToTheirTotal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Disclosure NOTHING = DisclosureBuilder.budget("商促局", 2022).build();

  @Test
  void keepsFingerprintWhenRowsMove() {
    assertThat(fingerprints("201", "205"))
        .containsExactlyInAnyOrderElementsOf(fingerprints("205", "201"));
  }

  @Test
  void keepsFingerprintWhenTheAmountIsCorrectedToAnotherWrongOne() {
    assertThat(fingerprint("商促局", 2022, "5.00")).isEqualTo(fingerprint("商促局", 2022, "6.00"));
  }

  @Test
  void hasOneFingerprintForEachFigure() {
    assertThat(fingerprints("201", "205")).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void hasOneFingerprintForEachDepartmentAndYear() {
    assertThat(
            List.of(
                fingerprint("商促局", 2022, "5.00"),
                fingerprint("商促局", 2023, "5.00"),
                fingerprint("教育局", 2022, "5.00")))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsOneFigureAgainstSeveralPlacesOnce() {
    Figure text = figure("三公经费", "77.36");

    List<Finding> findings =
        findings(
            Relation.equal(text, figure("合计", "66.84")),
            Relation.equal(text, figure("小计", "66.85")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).checks()).hasSize(2);
    assertThat(findings.get(0).evidence())
        .extracting(Evidence::label)
        .containsExactly("三公经费", "合计", "小计");
  }

  @Test
  void tellsEqualFiguresAtDifferentPlacesApart() {
    assertThat(
            findings(
                Relation.equal(figure("甲", "1.00"), figure("a", "2.00")),
                Relation.equal(figure("甲", "1.00"), figure("b", "2.00"))))
        .hasSize(2)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
  }

  @Test
  void givesAddendsOfASumTheRoleOfTerms() {
    assertThat(
            findings(
                    Relation.sum(
                        figure("合计", "9.00"), List.of(figure("a", "1.00"), figure("b", "2.00"))))
                .get(0)
                .evidence())
        .extracting(Evidence::role)
        .containsExactly(Evidence.Role.ACTUAL, Evidence.Role.TERM, Evidence.Role.TERM);
  }

  @Test
  void namesTheCompanionsThatMakeTheDifference() {
    Relation relation =
        Relation.equal(figure("办公费", "2.1"), figure("30201 办公费", "5.04"))
            .withCompanions(
                List.of(
                    figure("会议费", "0.84"),
                    figure("培训费", "1.68"),
                    figure("邮电费", "3.64"),
                    figure("印刷费", "0.42")));

    assertThat(findings(relation).get(0).explanation())
        .extracting(Figure::label)
        .containsExactly("会议费", "培训费", "印刷费");
  }

  @Test
  void explainsNothingByCompanionsOfWhichSeveralChoicesMakeTheDifference() {
    Relation relation =
        Relation.equal(figure("办公费", "2.1"), figure("30201 办公费", "5.04"))
            .withCompanions(
                List.of(figure("会议费", "2.94"), figure("培训费", "2.00"), figure("印刷费", "0.94")));

    assertThat(findings(relation).get(0).explanation()).isEmpty();
  }

  @Test
  void explainsNothingByCompanionsThatOnlyComeNear() {
    Relation relation =
        Relation.equal(figure("办公费", "2.10"), figure("30201 办公费", "5.04"))
            .withCompanions(List.of(figure("会议费", "2.95")));

    assertThat(findings(relation).get(0).explanation()).isEmpty();
  }

  @Test
  void tellsWordsWithoutComparison() {
    Finding finding =
        findings(
                Relation.words(
                    words("预算年度", "2021"),
                    Relation.WordComparator.SAME,
                    Optional.of(words("年度", "2022"))))
            .get(0);

    assertThat(finding.comparison()).isEmpty();
    assertThat(finding.evidence()).extracting(Evidence::text).containsExactly("2021", "2022");
  }

  private static List<Finding> findings(Relation... relations) {
    return RuleEngine.of(List.of(rule("Example", relations))).evaluate(NOTHING).findings();
  }

  private static List<String> fingerprints(String... codes) {
    return RuleTester.of(new ColumnsAddUpToTheirTotal())
        .given(
            DisclosureBuilder.budget("商促局", 2022)
                .table(
                    TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    table -> {
                      for (String code : codes) {
                        table
                            .line(code, "科目")
                            .with(ColumnRole.TOTAL, "5.00")
                            .with(ColumnRole.BASIC_EXPENDITURE, "1.00");
                      }
                    }))
        .findings()
        .stream()
        .map(Finding::fingerprint)
        .toList();
  }

  private static String fingerprint(String department, int year, String total) {
    return RuleTester.of(new ColumnsAddUpToTheirTotal())
        .given(
            DisclosureBuilder.budget(department, year)
                .table(
                    TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    table ->
                        table
                            .line("合计")
                            .with(ColumnRole.TOTAL, total)
                            .with(ColumnRole.BASIC_EXPENDITURE, "1.00")))
        .finding()
        .fingerprint();
  }
}

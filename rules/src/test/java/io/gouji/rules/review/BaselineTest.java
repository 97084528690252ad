package io.gouji.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.LinesAddUpToTheirTotal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final RuleEngine ENGINE = RuleEngine.of(List.of(new LinesAddUpToTheirTotal()));
  private static final Evaluation WRONG = evaluate(2022, "3.00");

  @Test
  void everyFindingCountsWithoutBaseline() {
    Review review = Baseline.none().review(WRONG);

    assertThat(review.compared()).isFalse();
    assertThat(review.hasOpen(WRONG, Severity.ERROR)).isTrue();
    assertThat(review.of(finding(WRONG)).isAccepted()).isFalse();
  }

  @Test
  void findingIsNewUntilItIsAccepted() {
    Review review = Baseline.of(List.of()).review(WRONG);

    assertThat(review.compared()).isTrue();
    assertThat(review.of(finding(WRONG)).state()).isEqualTo(Standing.State.NEW);
    assertThat(review.hasOpen(WRONG, Severity.ERROR)).isTrue();
  }

  @Test
  void acceptedFindingDoesNotCount() {
    Review review = accepted(WRONG, "已公开，不再修改").review(WRONG);

    assertThat(review.of(finding(WRONG)).state()).isEqualTo(Standing.State.UNCHANGED);
    assertThat(review.of(finding(WRONG)).reason()).isEqualTo("已公开，不再修改");
    assertThat(review.hasOpen(WRONG, Severity.INFO)).isFalse();
    assertThat(review.accepted(WRONG)).hasSize(1);
    assertThat(review.gone()).isEmpty();
    assertThat(review.withoutReason()).isEmpty();
  }

  @Test
  void changedAmountCountsAgain() {
    Evaluation worse = evaluate(2022, "4.00");

    Review review = accepted(WRONG, "已公开").review(worse);

    assertThat(review.of(finding(worse)).state()).isEqualTo(Standing.State.CHANGED);
    assertThat(review.of(finding(worse)).acceptance().orElseThrow().actual()).isEqualTo("3.00 万元");
    assertThat(review.hasOpen(worse, Severity.ERROR)).isTrue();
  }

  @Test
  void sameAmountPrintedOtherwiseIsUnchanged() {
    Evaluation printed = evaluate(2022, "3.000");

    assertThat(accepted(WRONG, "已公开").review(printed).of(finding(printed)).state())
        .isEqualTo(Standing.State.UNCHANGED);
  }

  @Test
  void tellsWhatIsGone() {
    Evaluation corrected = evaluate(2022, "2.00");

    Review review = accepted(WRONG, "已公开").review(corrected);

    assertThat(review.gone())
        .extracting(Acceptance::place)
        .containsExactly("BASIC_EXPENDITURE[0] line 1 TOTAL/合计/合计");
    assertThat(review.hasOpen(corrected, Severity.INFO)).isFalse();
  }

  @Test
  void saysNothingOfOtherDisclosures() {
    Review review = accepted(WRONG, "已公开").review(evaluate(2023, "3.00"));

    assertThat(review.gone()).isEmpty();
    assertThat(review.standings().values())
        .extracting(Standing::state)
        .containsExactly(Standing.State.NEW);
  }

  @Test
  void reportsEntriesWithoutReason() {
    Review review = accepted(WRONG, " ").review(WRONG);

    assertThat(review.withoutReason()).hasSize(1);
    assertThat(review.of(finding(WRONG)).isAccepted()).isTrue();
  }

  @Test
  void suppressesOneExactFinding() {
    Suppression suppression = new Suppression(finding(WRONG).fingerprint(), "重复列示");
    Evaluation worse = evaluate(2022, "4.00");

    Review review = Baseline.none().withSuppressions(List.of(suppression)).review(worse);

    assertThat(review.compared()).isFalse();
    assertThat(review.of(finding(worse)).isAccepted()).isTrue();
    assertThat(review.of(finding(worse)).reason()).isEqualTo("重复列示");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suppression("a", " "))
        .withMessage("Expected a fingerprint and a reason but was \"a\" and \" \"");
  }

  @Test
  void rejectsTwoEntriesOfOneFinding() {
    Acceptance entry = Acceptance.of(WRONG.disclosure(), finding(WRONG));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.of(List.of(entry, entry)))
        .withMessage("Expected one entry of each finding but was two " + entry.fingerprint());
  }

  @Test
  void findsEntriesOfRulesThatWereRenamed() {
    Rule renamed =
        new Rule() {
          @Override
          public String id() {
            return "PartsMakeTheirTotal";
          }

          @Override
          public List<String> aliases() {
            return List.of("LinesAddUpToTheirTotal");
          }

          @Override
          public Severity severity() {
            return Severity.ERROR;
          }

          @Override
          public Stream<Relation> relations(RuleContext context) {
            return new LinesAddUpToTheirTotal().relations(context);
          }
        };
    Evaluation after = RuleEngine.of(List.of(renamed)).evaluate(WRONG.disclosure());

    Review review = accepted(WRONG, "已公开").review(after);

    assertThat(finding(after).fingerprint()).isNotEqualTo(finding(WRONG).fingerprint());
    assertThat(review.of(finding(after)).state()).isEqualTo(Standing.State.UNCHANGED);
    assertThat(review.gone()).isEmpty();
  }

  @Test
  void updateKeepsReasonsAndOtherDisclosuresAndDropsWhatIsGone() {
    Evaluation other = evaluate(2021, "3.00");
    Baseline former =
        Baseline.of(
            Stream.of(accepted(WRONG, "已公开"), accepted(other, "另一年度"))
                .flatMap(baseline -> baseline.entries().stream())
                .toList());

    BaselineUpdate changed = BaselineUpdate.of(former);
    changed.add(evaluate(2022, "4.00"));
    BaselineUpdate corrected = BaselineUpdate.of(former);
    corrected.add(evaluate(2022, "2.00"));

    assertThat(changed.baseline().entries())
        .extracting(Acceptance::actual, Acceptance::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("3.00 万元", "另一年度"),
            org.assertj.core.groups.Tuple.tuple("4.00 万元", "已公开"));
    assertThat(corrected.baseline().entries())
        .extracting(Acceptance::reason)
        .containsExactly("另一年度");
  }

  @Test
  void updateLeavesOutWhatIsSuppressed() {
    Suppression suppression = new Suppression(finding(WRONG).fingerprint(), "重复列示");
    BaselineUpdate update =
        BaselineUpdate.of(Baseline.none().withSuppressions(List.of(suppression)));

    update.add(WRONG);

    assertThat(update.baseline().entries()).isEmpty();
  }

  private static Baseline accepted(Evaluation evaluation, String reason) {
    return Baseline.of(
        List.of(Acceptance.of(evaluation.disclosure(), finding(evaluation)).withReason(reason)));
  }

  private static Finding finding(Evaluation evaluation) {
    assertThat(evaluation.findings()).hasSize(1);
    return evaluation.findings().get(0);
  }

  private static Evaluation evaluate(int year, String total) {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", year)
            .table(
                TableKind.BASIC_EXPENDITURE,
                table ->
                    table
                        .column(ColumnRole.TOTAL, "合计")
                        .line("合计")
                        .with(ColumnRole.TOTAL, total)
                        .line("301", "工资福利支出")
                        .with(ColumnRole.TOTAL, "2.00"))
            .build();
    return ENGINE.evaluate(disclosure);
  }
}

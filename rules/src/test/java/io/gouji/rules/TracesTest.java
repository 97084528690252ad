package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.Amount;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracesTest {

  @Test
  void leadsFromSumDownToItsFigures() {
    Trace trace = trace(Relation.sum(figure("a", "6.00"), figures("1.00", "5.00")));

    assertThat(trace.unit()).contains(Unit.TEN_THOUSAND_YUAN);
    assertThat(trace.difference().orElseThrow()).isEqualByComparingTo("0");
    assertThat(trace.rounding().orElseThrow().verdict()).isEqualTo(Trace.Verdict.EXACT);
    Trace.Sum sum = (Trace.Sum) trace.sides().get(1);
    assertThat(sum.value()).isEqualByComparingTo("6.00");
    assertThat(sum.interval().low()).isEqualByComparingTo("5.99");
    assertThat(sum.addends())
        .extracting(addend -> addend.figure().figure().text())
        .containsExactly("1.00", "5.00");
  }

  @Test
  void saysHowLikelyRoundingMakesDifference() {
    Trace trace = trace(Relation.sum(figure("a", "6.01"), figures("1.00", "2.00", "3.00")));

    Trace.Rounding rounding = trace.rounding().orElseThrow();
    assertThat(rounding.verdict()).isEqualTo(Trace.Verdict.EXPLAINED);
    assertThat(rounding.tolerance()).isEqualByComparingTo("0.02");
    Trace.Odds odds = rounding.odds().orElseThrow();
    assertThat(odds.addends()).isEqualTo(3);
    assertThat(odds.exactly()).hasToString("1/6");
    assertThat(odds.atLeast()).hasToString("1/3");
  }

  @Test
  void saysThatRoundingCannotMakeDifference() {
    Trace trace = trace(Relation.equal(figure("a", "77.36"), figure("b", "66.84")));

    assertThat(trace.rounding().orElseThrow().verdict()).isEqualTo(Trace.Verdict.IMPOSSIBLE);
    assertThat(trace.difference().orElseThrow()).isEqualByComparingTo("10.52");
  }

  @Test
  void convertsUnitsAndCountsBlanksAsZero() {
    Figure yuan = Example.figure("b", "60000", Unit.YUAN);
    Trace trace = trace(Relation.sum(figure("a", "6.00"), List.of(yuan, figure("c", ""))));

    Trace.Sum sum = (Trace.Sum) trace.sides().get(1);
    assertThat(sum.addends())
        .extracting(addend -> addend.figure().reading())
        .containsExactly(Trace.Reading.CONVERTED, Trace.Reading.BLANK_AS_ZERO);
    assertThat(sum.value()).isEqualByComparingTo("6");
  }

  @Test
  void showsWhatOtherSumsSayOfDifference() {
    Relation[] relations = new Relation[22];
    for (int i = 0; i < 20; i++) {
      relations[i] = Relation.sum(figure("a" + i, "3.00"), figures("1.00", "2.00"));
    }
    relations[20] = Relation.sum(figure("b", "3.01"), figures("1.00", "2.00"));
    relations[21] =
        Relation.sum(
            Example.figure("c", "3", Unit.YUAN),
            List.of(Example.figure("d", "1", Unit.YUAN), Example.figure("e", "2", Unit.YUAN)));
    Evaluation evaluation = evaluate(relations);

    Trace.Rounding rounding =
        Traces.of(evaluation).of(evaluation.checks().get(20)).rounding().orElseThrow();
    assertThat(rounding.habit()).isEqualTo(new Trace.Habit(20, 1));
    assertThat(rounding.isDoubted()).isTrue();
    assertThat(evaluation.findings())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void dividesAndAddsAsTheRuleDoes() {
    Relation third =
        new Relation.Linear(
            figure("a", "1.33"),
            Relation.Comparator.EQUAL,
            List.of(Term.plus(figure("b", "3.00"))),
            Optional.of(new Amount.Stated(new BigDecimal("10000"), Unit.YUAN)),
            BigDecimal.valueOf(3),
            List.of(),
            Optional.empty());
    Trace trace = trace(third);

    Trace.Sum sum = (Trace.Sum) trace.sides().get(1);
    assertThat(sum.constant().orElseThrow()).isEqualByComparingTo("1");
    assertThat(sum.divisor()).isEqualByComparingTo("3");
    assertThat(sum.value().setScale(4, RoundingMode.DOWN)).isEqualByComparingTo("1.3333");
    assertThat(trace.rounding().orElseThrow().verdict()).isEqualTo(Trace.Verdict.EXPLAINED);
    assertThat(trace.rounding().orElseThrow().odds()).isEmpty();
  }

  @Test
  void givesNoOddsWhereFiguresAreRoundedToDifferentPlaces() {
    Trace trace = trace(Relation.sum(figure("a", "6.01"), figures("1.0", "5.00")));

    assertThat(trace.rounding().orElseThrow().odds()).isEmpty();
  }

  @Test
  void showsQuotientWithItsParts() {
    Figure rate = Example.figure("rate", "25.0", Unit.PERCENT);
    Trace trace =
        trace(
            Relation.ratio(
                rate,
                List.of(Term.plus(figure("part", "1.00"))),
                List.of(Term.plus(figure("whole", "4.00")))));

    Trace.Quotient quotient = (Trace.Quotient) trace.sides().get(1);
    assertThat(quotient.value()).isEqualByComparingTo("25");
    assertThat(quotient.part().value()).isEqualByComparingTo("1");
    assertThat(trace.rounding().orElseThrow().verdict()).isEqualTo(Trace.Verdict.EXACT);
  }

  @Test
  void showsFiguresOfCheckThatWasNotMade() {
    Trace trace = trace(Relation.equal(figure("a", "1.00"), figure("b", "见附表")));

    assertThat(trace.difference()).isEmpty();
    assertThat(trace.sides()).hasSize(2);
    assertThat(((Trace.Printed) trace.sides().get(1)).reading())
        .isEqualTo(Trace.Reading.UNREADABLE);
  }

  @Test
  void refusesCheckWithoutRelation() {
    Evaluation evaluation = evaluate();
    Check check =
        new Check("R", Severity.ERROR, Optional.empty(), new Check.Crashed("fault of the rule"));
    assertThatThrownBy(() -> Traces.of(evaluation).of(check))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a check with a relation but was one of R");
  }

  private static Trace trace(Relation relation) {
    Evaluation evaluation = evaluate(relation);
    return Traces.of(evaluation).of(evaluation.checks().get(0));
  }

  private static Evaluation evaluate(Relation... relations) {
    return RuleEngine.of(List.of(Example.rule("R", relations)))
        .evaluate(DisclosureBuilder.budget("商促局", 2022).build());
  }

  private static Figure figure(String label, String printed) {
    return Example.figure(label, printed);
  }

  private static List<Figure> figures(String... printed) {
    return List.of(printed).stream().map(text -> figure(text, text)).toList();
  }

  @Test
  void writesPercentagesWithThreeDigits() {
    assertThat(Probability.ONE.percent()).isEqualByComparingTo(new BigDecimal("100"));
  }
}

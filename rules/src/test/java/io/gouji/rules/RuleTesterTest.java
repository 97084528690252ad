package io.gouji.rules;

import static io.gouji.rules.Example.figure;
import static io.gouji.rules.Example.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gouji.model.DisclosureBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTesterTest {
  private static final Relation HOLDS = equal("1.00", "1.00");
  private static final Relation HOLDS_WITHIN_ROUNDING = equal("1.01", "1.00");
  private static final Relation FAILS = equal("2.00", "1.00");
  private static final Relation BLANK = equal("", "");
  private static final Relation UNREADABLE = equal("?", "1.00");

  @Test
  void answersWithChecksAndStatuses() {
    RuleTester.Outcome outcome = given(HOLDS, FAILS);

    assertThat(outcome.checks()).extracting(Check::rule).containsExactly("Example", "Example");
    assertThat(outcome.statuses().get(0)).isEqualTo(new Check.Holds());
    assertThat(outcome.statuses().get(1)).isInstanceOf(Check.Fails.class);
  }

  @Test
  void answersWithTheOnlyFinding() {
    assertThat(given(HOLDS, FAILS).finding().rule()).isEqualTo("Example");
  }

  @Test
  void rejectsQuestionForTheOnlyFindingWhereThereIsNone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> given(HOLDS).finding())
        .withMessageStartingWith("Expected one finding but was []");
  }

  @Test
  void holdsWhereSomethingWasComparedAndAllOfThatAgrees() {
    assertThat(given(HOLDS, BLANK).holds()).isTrue();
    assertThat(given(HOLDS, HOLDS_WITHIN_ROUNDING).holds()).isFalse();
    assertThat(given(HOLDS, UNREADABLE).holds()).isFalse();
    assertThat(given(BLANK).holds()).isFalse();
  }

  @Test
  void holdsWithinRoundingWhereSomethingIsInexact() {
    assertThat(given(HOLDS, HOLDS_WITHIN_ROUNDING).holdsWithinRounding()).isTrue();
    assertThat(given(HOLDS).holdsWithinRounding()).isFalse();
    assertThat(given(FAILS, HOLDS_WITHIN_ROUNDING).holdsWithinRounding()).isFalse();
  }

  @Test
  void isNotApplicableWhereNothingWasCompared() {
    assertThat(given().isNotApplicable()).isTrue();
    assertThat(given(BLANK).isNotApplicable()).isTrue();
    assertThat(given(UNREADABLE).isNotApplicable()).isFalse();
  }

  @Test
  void showsReferencesToTheRule() {
    Rule comparing =
        new Example.Named("Comparing", Severity.ERROR) {
          @Override
          public Stream<Relation> relations(RuleContext context) {
            return context.references().stream().map(reference -> HOLDS);
          }
        };
    DisclosureBuilder disclosure = DisclosureBuilder.budget("商促局", 2022);

    assertThat(RuleTester.of(comparing).given(disclosure).isNotApplicable()).isTrue();
    assertThat(
            RuleTester.of(comparing)
                .withReferences(List.of(disclosure.build()))
                .given(disclosure)
                .holds())
        .isTrue();
  }

  private static RuleTester.Outcome given(Relation... relations) {
    return RuleTester.of(rule("Example", relations)).given(DisclosureBuilder.budget("商促局", 2022));
  }

  private static Relation equal(String actual, String expected) {
    return Relation.equal(figure("a", actual), figure("b", expected));
  }
}

package io.gouji.rules.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearSpanTest {
  private final LinearSpan span = new LinearSpan();

  @Test
  void expressesFormByThoseThatAddUpToIt() {
    span.add(form(1, "1", 2, "-1"), 7);
    span.add(form(2, "1", 3, "-1"), 8);

    assertThat(span.express(form(1, "1", 3, "-1"))).contains(Set.of(7, 8));
  }

  @Test
  void doesNotExpressWhatIsIndependent() {
    span.add(form(1, "1", 2, "-1"), 7);

    assertThat(span.express(form(1, "1", 3, "-1"))).isEmpty();
  }

  @Test
  void namesNoFormThatIsNotNeeded() {
    span.add(form(1, "1", 2, "-1"), 7);
    span.add(form(4, "1", 5, "-1"), 8);

    assertThat(span.express(form(1, "-3", 2, "3"))).contains(Set.of(7));
  }

  @Test
  void namesNoFormThatHolds() {
    span.add(form(1, "1", 2, "-1", 3, "-1"));
    span.add(form(2, "1", 4, "-1"), 7);

    assertThat(span.express(form(1, "1", 3, "-1", 4, "-1"))).contains(Set.of(7));
  }

  @Test
  void knowsNothingOnceItHasTakenItsSteps() {
    LinearSpan bounded = new LinearSpan(20);
    bounded.add(form(1, "1", 2, "-1"), 7);
    assertThat(bounded.stepsLeft()).isPositive();
    bounded.add(form(2, "1", 3, "-1"), 8);

    assertThat(bounded.stepsLeft()).isNotPositive();
    assertThat(bounded.express(form(1, "1", 2, "-1"))).isEmpty();
  }

  @Test
  void expressesCombinationOfFormsThatHoldByNothing() {
    span.add(form(1, "1", 2, "-1"));
    span.add(form(2, "1", 3, "-1"));

    assertThat(span.express(form(1, "1", 3, "-1"))).contains(Set.of());
  }

  @Test
  void cancelsFormsThatMeetTwice() {
    span.add(form(1, "1", 2, "-1"), 7);
    span.add(form(2, "1", 3, "-1"), 8);
    span.add(form(1, "1", 4, "-1"), 9);

    assertThat(span.express(form(2, "1", 4, "-1"))).contains(Set.of(7, 9));
  }

  @Test
  void calculatesWithFractions() {
    span.add(form(1, "0.5", 2, "-0.25"), 7);

    assertThat(span.express(form(1, "2", 2, "-1"))).contains(Set.of(7));
    assertThat(span.express(form(1, "2", 2, "-1.01"))).isEmpty();
  }

  @Test
  void leavesFormsThatWereAddedAsTheyWere() {
    span.add(form(1, "1", 2, "-1"), 7);
    span.express(form(1, "1", 3, "-1"));

    assertThat(span.express(form(1, "1", 2, "-1"))).contains(Set.of(7));
  }

  private static Map<Integer, BigDecimal> form(Object... variablesAndCoefficients) {
    Map<Integer, BigDecimal> form = new HashMap<>();
    for (int i = 0; i < variablesAndCoefficients.length; i += 2) {
      form.put(
          (Integer) variablesAndCoefficients[i],
          new BigDecimal((String) variablesAndCoefficients[i + 1]));
    }
    return form;
  }
}

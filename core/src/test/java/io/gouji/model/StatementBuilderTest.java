package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatementBuilderTest {

  @Test
  void statesBudgetOfTheFiscalYear() {
    Statement statement =
        budget().statement(Item.REVENUE, Item.OTHER_INCOME, "1,234.5").build().statements().get(0);

    assertThat(statement.subject())
        .isEqualTo(
            new Subject(Item.OTHER_INCOME, Optional.empty(), Fund.ALL, Measure.BUDGET, 2022));
    assertThat(statement.topic()).contains(Item.REVENUE);
    assertThat(statement.figure().amount()).isEqualTo(Amount.of("1234.5", Unit.TEN_THOUSAND_YUAN));
    assertThat(statement.figure().label()).isEqualTo("其他收入");
    assertThat(statement.figure().key()).isEqualTo("TEXT/revenue>otherIncome/BUDGET/2022");
  }

  @Test
  void statesFinalFigureInFinalAccounts() {
    Disclosure accounts =
        DisclosureBuilder.finalAccounts("商促局", 2022)
            .statement(Item.REVENUE, Item.OTHER_INCOME, "1")
            .build();

    assertThat(accounts.statements().get(0).measure()).isEqualTo(Measure.FINAL);
  }

  @Test
  void statesChangeAgainstTheYearBefore() {
    Statement change =
        budget()
            .statement(Item.REVENUE, Item.REVENUE, s -> s.change(Direction.DECREASE, "77.23"))
            .build()
            .statements()
            .get(0);

    assertThat(change.measure()).isEqualTo(Measure.CHANGE);
    assertThat(change.direction()).contains(Direction.DECREASE);
    assertThat(change.comparedWith()).isEqualTo(OptionalInt.of(2021));
  }

  @Test
  void statesRatesAndSharesInPercent() {
    List<Statement> statements =
        budget()
            .statement(Item.REVENUE, Item.REVENUE, s -> s.rateOfChange(Direction.INCREASE, "7.4"))
            .statement(Item.REVENUE, Item.REVENUE, s -> s.share("50"))
            .build()
            .statements();

    assertThat(statements)
        .extracting(Statement::measure)
        .containsExactly(Measure.RATE_OF_CHANGE, Measure.SHARE);
    assertThat(statements)
        .extracting(statement -> statement.figure().amount().stated().orElseThrow().unit())
        .containsOnly(Unit.PERCENT);
  }

  @Test
  void statesNoneAsZeroWithoutDigits() {
    Figure none =
        budget()
            .statement(Item.REVENUE, Item.OTHER_INCOME, s -> s.none())
            .build()
            .statements()
            .get(0)
            .figure();

    assertThat(none.amount()).isEqualTo(Amount.of("0", Unit.TEN_THOUSAND_YUAN));
    assertThat(none.isMoney()).isFalse();
  }

  @Test
  void takesUnitOfTheSentence() {
    Figure figure =
        budget()
            .statement(Item.REVENUE, Item.OTHER_INCOME, s -> s.amount("500", Unit.YUAN))
            .build()
            .statements()
            .get(0)
            .figure();

    assertThat(figure.amount()).isEqualTo(Amount.of("500", Unit.YUAN));
  }

  private static DisclosureBuilder budget() {
    return DisclosureBuilder.budget("商促局", 2022);
  }
}

package io.gouji.rules;

import static io.gouji.rules.Example.figure;
import static io.gouji.rules.Example.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Amount;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Unit;
import io.gouji.rules.Relation.WordComparator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationEvaluatorTest {
  private static final Disclosure NOTHING = DisclosureBuilder.budget("商促局", 2022).build();

  @Test
  void sumsExactlyWhereBinaryFractionsWouldNot() {
    Relation sum =
        Relation.sum(
            figure("公用经费", "30.89"),
            List.of(
                figure("办公费", "5.04"),
                figure("邮电费", "3.64"),
                figure("差旅费", "2.53"),
                figure("公务用车运行维护费", "11.34"),
                figure("其他交通费用", "8.34")));

    assertThat(status(sum)).isEqualTo(new Check.Holds());
  }

  @Test
  void countsBlankAsZeroBesideAnythingStated() {
    assertThat(status(Relation.equal(figure("a", "0.00"), figure("b", ""))))
        .isEqualTo(new Check.Holds());
    assertThat(status(Relation.equal(figure("a", ""), figure("b", "1.00"))))
        .isEqualTo(fails("0", "1.00", "1.00"));
  }

  @Test
  void doesNotCompareNothingWithNothing() {
    assertThat(status(Relation.sum(figure("a", ""), List.of(figure("b", "—"), figure("c", "")))))
        .isEqualTo(new Check.NotApplicable(Check.Reason.ALL_BLANK));
  }

  @Test
  void cannotAssessUnreadableFigure() {
    assertThat(
            status(Relation.sum(figure("a", "3.00"), List.of(figure("b", "三万"), figure("c", "")))))
        .isEqualTo(new Check.NotAssessable(Check.Reason.UNREADABLE_FIGURE));
  }

  @Test
  void convertsUnits() {
    assertThat(
            status(Relation.equal(figure("a", "298.00"), figure("b", "2,980,000.00", Unit.YUAN))))
        .isEqualTo(new Check.Holds());
  }

  @Test
  void roundsEachFigureInItsOwnUnit() {
    assertThat(
            status(Relation.equal(figure("a", "667.43"), figure("b", "6,674,349.99", Unit.YUAN))))
        .isInstanceOf(Check.HoldsWithinRounding.class);
    assertThat(
            status(Relation.equal(figure("a", "667.43"), figure("b", "6,674,350.01", Unit.YUAN))))
        .isInstanceOf(Check.Fails.class);
  }

  @Test
  void saysDifferenceInTheUnitOfTheActualFigure() {
    assertThat(status(Relation.equal(figure("a", "10,000.00", Unit.YUAN), figure("b", "2.00"))))
        .hasToString("Fails[actual=10000.00元, expected=20000元, difference=10000.00]");
  }

  @Test
  void cannotCompareAnUnknownUnitWithAKnownOne() {
    Relation relation = Relation.equal(figure("a", "52.00"), figure("b", "52.00", Unit.UNKNOWN));

    assertThat(status(relation)).isEqualTo(new Check.NotAssessable(Check.Reason.UNKNOWN_UNIT));
  }

  @Test
  void addsUpAmountsOfAnUnknownUnitWithinTheirTable() {
    assertThat(
            status(
                Relation.sum(
                    figure("a", "3.00", Unit.UNKNOWN),
                    List.of(figure("b", "1.00", Unit.UNKNOWN), figure("c", "1.00", Unit.UNKNOWN)))))
        .isInstanceOf(Check.Fails.class);
  }

  @Test
  void cannotAssessUnitsOfDifferentDimensions() {
    Figure people = figure("在职人员", "52", Unit.PERSON);

    assertThat(status(Relation.equal(figure("a", "52.00"), people)))
        .isEqualTo(new Check.NotAssessable(Check.Reason.DIFFERENT_UNITS));
    assertThat(
            status(
                Relation.ratio(
                    figure("占比", "50", Unit.PERCENT),
                    List.of(Term.plus(figure("a", "26.00"))),
                    List.of(Term.plus(people)))))
        .isEqualTo(new Check.NotAssessable(Check.Reason.DIFFERENT_UNITS));
    assertThat(
            status(Relation.product(figure("a", "26.00"), figure("数量", "2", Unit.PIECE), people)))
        .isEqualTo(new Check.NotAssessable(Check.Reason.DIFFERENT_UNITS));
  }

  @Test
  void neverRoundsCounts() {
    assertThat(
            status(
                Relation.sum(
                    figure("a", "53", Unit.PERSON),
                    List.of(figure("b", "26", Unit.PERSON), figure("c", "26", Unit.PERSON)))))
        .isInstanceOf(Check.Fails.class);
  }

  @Test
  void readsFigureOfTheTextToItsFinestPlace() {
    Disclosure disclosure = disclosure("636.54", "298");
    Figure said = disclosure.statements().get(1).figure();

    assertThat(
            RelationEvaluator.of(disclosure).evaluate(Relation.equal(said, figure("表", "298.00"))))
        .isEqualTo(new Check.Holds());
    assertThat(
            RelationEvaluator.of(disclosure).evaluate(Relation.equal(said, figure("表", "298.40"))))
        .isInstanceOf(Check.Fails.class);
  }

  @Test
  void readsFigureOfTheTextAsPrintedWhereNothingIsFiner() {
    Disclosure disclosure = disclosure("636", "298");
    Figure said = disclosure.statements().get(1).figure();

    assertThat(
            RelationEvaluator.of(disclosure).evaluate(Relation.equal(said, figure("表", "298.40"))))
        .isInstanceOf(Check.HoldsWithinRounding.class);
  }

  @Test
  void readsFigureOfATableAsPrintedWhateverTheTextPrints() {
    Disclosure disclosure = disclosure("636.54", "298");

    assertThat(
            RelationEvaluator.of(disclosure)
                .evaluate(Relation.equal(figure("表一", "298"), figure("表二", "298.40"))))
        .isInstanceOf(Check.HoldsWithinRounding.class);
  }

  @Test
  void readsNoneAsExactlyNothing() {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .statement(Item.REVENUE, Item.OTHER_INCOME, statement -> statement.none())
            .build();
    Figure none = disclosure.statements().get(0).figure();

    assertThat(RelationEvaluator.of(disclosure).evaluate(Relation.equal(none, figure("表", "0.40"))))
        .isInstanceOf(Check.Fails.class);
  }

  @Test
  void comparesPartWithItsWhole() {
    assertThat(status(Relation.atMost(figure("a", "1.00"), figure("b", "2.00"))))
        .isEqualTo(new Check.Holds());
    assertThat(status(Relation.atMost(figure("a", "2.01"), figure("b", "2.00"))))
        .isEqualTo(new Check.HoldsWithinRounding(new BigDecimal("0.01")));
    assertThat(status(Relation.atLeast(figure("a", "1.00"), List.of(figure("b", "2.00")))))
        .isEqualTo(fails("1.00", "2.00", "1.00"));
  }

  @Test
  void acceptsAnyOfSeveralCandidates() {
    List<Figure> candidates = List.of(figure("本年收入合计", "900.00"), figure("收入总计", "965.43"));

    assertThat(status(Relation.oneOf(figure("收入", "965.43"), candidates)))
        .isEqualTo(new Check.Holds());
    assertThat(status(Relation.oneOf(figure("收入", "965.44"), candidates)))
        .isInstanceOf(Check.HoldsWithinRounding.class);
    assertThat(status(Relation.oneOf(figure("收入", "930.00"), candidates)))
        .isInstanceOf(Check.Fails.class);
  }

  @Test
  void comparesShareWithAllThatTheUnroundedFiguresCouldGive() {
    assertThat(status(share("33.33", "1.00", "3.00"))).isEqualTo(new Check.Holds());
    assertThat(status(share("33.40", "1.00", "3.00")))
        .isInstanceOf(Check.HoldsWithinRounding.class);
    assertThat(status(share("34.00", "1.00", "3.00"))).isInstanceOf(Check.Fails.class);
  }

  @Test
  void cannotAssessShareOfNothing() {
    assertThat(status(share("100", "1.00", "0.00")))
        .isEqualTo(new Check.NotAssessable(Check.Reason.ZERO_BASE));
  }

  @Test
  void comparesShareOfBlankAndStatedParts() {
    Figure wrong = figure("占比", "34.00", Unit.PERCENT);
    Relation share =
        Relation.ratio(
            wrong,
            List.of(Term.plus(figure("部分", "1.00"))),
            List.of(Term.plus(figure("其一", "")), Term.plus(figure("其二", "3.00"))));

    assertThat(status(share)).isInstanceOf(Check.Fails.class);
    assertThat(severity(share)).isEqualTo(Severity.WARNING);
  }

  @Test
  void takesPercentageFarFromWhatTheFiguresGiveForAnError() {
    assertThat(severity(staff("20.02"))).isEqualTo(Severity.WARNING);
    assertThat(severity(staff("21.01"))).isEqualTo(Severity.WARNING);
    assertThat(severity(staff("21.02"))).isEqualTo(Severity.ERROR);
    assertThat(severity(staff("19.00"))).isEqualTo(Severity.WARNING);
    assertThat(severity(staff("18.99"))).isEqualTo(Severity.ERROR);
    assertThat(severity(staff("90.00").withSeverity(Severity.INFO))).isEqualTo(Severity.WARNING);
    assertThat(severity(share("90.00", "1.00", "3.00"))).isEqualTo(Severity.WARNING);
  }

  /** 4001 of 20000 people are exactly 20.005 %. */
  private static Relation.Ratio staff(String printed) {
    return Relation.ratio(
            figure("占比", printed, Unit.PERCENT),
            List.of(Term.plus(figure("部分", "4001", Unit.PERSON))),
            List.of(Term.plus(figure("整体", "20000", Unit.PERSON))))
        .withErrorBeyond(BigDecimal.ONE);
  }

  private static Severity severity(Relation relation) {
    return RelationEvaluator.of(NOTHING).severity(relation, Severity.WARNING);
  }

  @Test
  void comparesWords() {
    assertThat(status(compare("366商促局", WordComparator.SAME_NAME, "商促局")))
        .isEqualTo(new Check.Holds());
    assertThat(status(compare("商促局", WordComparator.SAME_NAME, "商务和投资促进局")))
        .isEqualTo(new Check.Holds());
    assertThat(status(compare("商促局", WordComparator.SAME, "商务局"))).isEqualTo(new Check.WordsFail());
    assertThat(status(compare("一", WordComparator.DIFFERENT, "一")))
        .isEqualTo(new Check.WordsFail());
    assertThat(status(compare("一", WordComparator.DIFFERENT, "二"))).isEqualTo(new Check.Holds());
  }

  @Test
  void findsExpectedWordsPresentOrNot() {
    assertThat(status(compare("", WordComparator.PRESENT, "合计"))).isEqualTo(new Check.Holds());
    assertThat(status(Relation.words(words("a", ""), WordComparator.PRESENT, Optional.empty())))
        .isEqualTo(new Check.WordsFail());
    assertThat(status(Relation.words(words("a", "x"), WordComparator.SAME, Optional.empty())))
        .isEqualTo(new Check.NotApplicable(Check.Reason.NOTHING_OF_THE_KIND));
  }

  private static Relation share(String printed, String part, String whole) {
    return Relation.ratio(
        figure("占比", printed, Unit.PERCENT),
        List.of(Term.plus(figure("部分", part))),
        List.of(Term.plus(figure("整体", whole))));
  }

  private static Relation compare(String actual, WordComparator comparator, String expected) {
    return Relation.words(words("a", actual), comparator, Optional.of(words("b", expected)));
  }

  private static Check.Status fails(String actual, String expected, String difference) {
    return new Check.Fails(
        new Amount.Stated(new BigDecimal(actual), Unit.TEN_THOUSAND_YUAN),
        new Amount.Stated(new BigDecimal(expected), Unit.TEN_THOUSAND_YUAN),
        new BigDecimal(difference));
  }

  private static Check.Status status(Relation relation) {
    return RelationEvaluator.of(NOTHING).evaluate(relation);
  }

  private static Disclosure disclosure(String first, String second) {
    return DisclosureBuilder.budget("商促局", 2022)
        .statement(Item.EXPENDITURE, Item.PERSONNEL_EXPENDITURE, first)
        .statement(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, second)
        .build();
  }
}

package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Amount;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Relation.WordComparator;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each shape of relation is called in a sentence. */
class FindingWordsTest {
  private static final Disclosure DISCLOSURE = DisclosureBuilder.budget("商促局", 2022).build();

  private final Figure three = figure("甲", "3.00");
  private final Figure one = figure("乙", "1.00");
  private final Figure two = figure("丙", "2.50");
  private final Figure blank = figure("丁", "");

  @Test
  void namesBothFiguresOfPair() {
    assertSays(
        Relation.equal(three, one),
        "1.00",
        "「甲」为 3.00 万元，「乙」为 1.00 万元，相差 2.00 万元",
        "「甲」 is 3.00 万元, 「乙」 is 1.00 万元, difference 2.00 万元");
  }

  @Test
  void countsTheTermsOfSumThatAreNotBlank() {
    assertSays(
        Relation.sum(three, List.of(one, two, blank)),
        "3.50",
        "「甲」为 3.00 万元，2 项之和为 3.50 万元，相差 0.50 万元",
        "「甲」 is 3.00 万元, the sum of 2 figures is 3.50 万元, difference 0.50 万元");
  }

  @Test
  void saysThatAllTermsAreBlank() {
    assertSays(
        Relation.sum(three, List.of(blank, blank)),
        "0",
        "「甲」为 3.00 万元，其各项均为空白",
        "「甲」 is 3.00 万元, and all its parts are blank");
  }

  @Test
  void separatesThousandsWhereTheDocumentDoes() {
    Figure large = figure("甲", "1,234,567.50");

    assertSays(
        Relation.equal(large, one),
        "1.00",
        "「甲」为 1,234,567.50 万元，「乙」为 1.00 万元，相差 1,234,566.50 万元",
        "「甲」 is 1,234,567.50 万元, 「乙」 is 1.00 万元, difference 1,234,566.50 万元");
  }

  @Test
  void saysThatDifferenceIsComputed() {
    assertSays(
        Relation.equal(three, List.of(Term.plus(two), Term.minus(one))),
        "1.50",
        "「甲」为 3.00 万元，按有关数字算得 1.50 万元，相差 1.50 万元",
        "「甲」 is 3.00 万元, computed from related figures it is 1.50 万元, difference 1.50 万元");
  }

  @Test
  void saysThatFigureShouldBeZero() {
    assertSays(
        Relation.equal(three, List.of()), "0", "「甲」为 3.00 万元，应为零", "「甲」 is 3.00 万元, expected zero");
  }

  @Test
  void saysWhichFigureIsBlank() {
    assertSays(
        Relation.equal(three, blank), "0", "「甲」为 3.00 万元，「丁」为空白", "「甲」 is 3.00 万元, 「丁」 is blank");
  }

  @Test
  void saysThatPartExceedsItsWhole() {
    assertSays(
        Relation.atMost(three, one),
        "1.00",
        "「甲」为 3.00 万元，超过「乙」的 1.00 万元，多出 2.00 万元",
        "「甲」 is 3.00 万元, more than 「乙」 with 1.00 万元, by 2.00 万元");
  }

  @Test
  void saysThatWholeIsLessThanItsParts() {
    assertSays(
        Relation.atLeast(one, List.of(two, three)),
        "5.50",
        "「乙」为 1.00 万元，不足其中 2 项之和 5.50 万元，少 4.50 万元",
        "「乙」 is 1.00 万元, less than the sum of 2 of its parts 5.50 万元, by 4.50 万元");
    assertSays(
        Relation.atLeast(one, List.of(two)),
        "2.50",
        "「乙」为 1.00 万元，不足「丙」的 2.50 万元，少 1.50 万元",
        "「乙」 is 1.00 万元, less than 「丙」 with 2.50 万元, by 1.50 万元");
    assertSays(
        Relation.atLeast(figure("戊", "-1.00"), List.of()),
        "0",
        "「戊」为 -1.00 万元，应不小于零",
        "「戊」 is -1.00 万元, expected at least zero");
  }

  @Test
  void saysThatNoneOfSeveralFiguresAgrees() {
    assertSays(
        Relation.oneOf(three, List.of(one, two)),
        "2.50",
        "「甲」为 3.00 万元，与 2 处可比的数字均不一致，最接近的为 2.50 万元，相差 0.50 万元",
        "「甲」 is 3.00 万元, which none of 2 comparable figures is; the nearest is 2.50 万元,"
            + " difference 0.50 万元");
  }

  @Test
  void measuresSharesInPercentagePoints() {
    Figure share = figure("占比", "30.5", Unit.PERCENT);

    assertSays(
        Relation.ratio(share, List.of(Term.plus(one)), List.of(Term.plus(three))),
        "33.3",
        "「占比」为 30.5%，按有关数字算得 33.3%，相差 2.8 个百分点",
        "「占比」 is 30.5%, computed from related figures it is 33.3%, difference 2.8 percentage points");
  }

  @Test
  void saysThatOnlyTheLastDigitDiffersWhereItDoes() {
    Figure share = figure("占比", "33.2", Unit.PERCENT);
    Relation form =
        Relation.ratio(share, List.of(Term.plus(one)), List.of(Term.plus(three)))
            .withSeverity(Severity.INFO);

    assertSays(
        form,
        "33.3",
        "「占比」为 33.2%，按有关数字算得 33.3%，仅末位不同（截尾或凑整）",
        "「占比」 is 33.2%, and the figures make 33.3%: only the last digit differs (cut off, or moved to make"
            + " 100 %)");
    assertSays(
        form,
        "33.4",
        "「占比」为 33.2%，按有关数字算得 33.4%，相差 0.2 个百分点",
        "「占比」 is 33.2%, computed from related figures it is 33.4%, difference 0.2 percentage points");
  }

  @Test
  void comparesWords() {
    Mention first = new Mention("商促局", new Location.External("1"), "部门");
    Mention second = new Mention("财政局", new Location.External("2"), "单位");

    assertSays(
        Relation.words(first, WordComparator.SAME_NAME, Optional.of(second)),
        "「部门」为「商促局」，「单位」为「财政局」，不是同一名称",
        "「部门」 is \"商促局\", 「单位」 is \"财政局\": not the same name");
    assertSays(
        Relation.words(first, WordComparator.SAME, Optional.of(second)),
        "「部门」为「商促局」，「单位」为「财政局」，两者不同",
        "「部门」 is \"商促局\", 「单位」 is \"财政局\": they differ");
    assertSays(
        Relation.words(first, WordComparator.DIFFERENT, Optional.of(second)),
        "「部门」的「商促局」与「单位」重复",
        "「商促局」 of 「部门」 repeats that of 「单位」");
    assertSays(
        Relation.words(first, WordComparator.PRESENT, Optional.empty()),
        "「部门」缺少应有的内容",
        "「部门」 lacks what is required of it");
    assertSays(
        Relation.words(first, WordComparator.AMOUNT, Optional.empty()),
        "「部门」「商促局」不是数字",
        "「部门」 「商促局」 is no number");
  }

  @Test
  void saysHowManyPlacesDisagree() {
    Finding finding = finding(Relation.equal(three, one), "1.00");
    Finding several =
        new Finding(
            finding.rule(),
            finding.severity(),
            List.of(finding.checks().get(0), finding.checks().get(0)),
            finding.comparison(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "f");

    assertThat(words(Locale.CHINESE).message(several)).endsWith("相差 2.00 万元（共 2 处不符）");
    assertThat(words(Locale.ENGLISH).message(several)).endsWith(" (2 places disagree)");
  }

  private static void assertSays(
      Relation relation, String expected, String chinese, String english) {
    Finding finding = finding(relation, expected);
    assertThat(words(Locale.CHINESE).message(finding)).isEqualTo(chinese);
    assertThat(words(Locale.ENGLISH).message(finding)).isEqualTo(english);
  }

  private static void assertSays(Relation.Words relation, String chinese, String english) {
    Check check = new Check("Rule", Severity.WARNING, Optional.of(relation), new Check.WordsFail());
    Finding finding = finding(check, Optional.empty());
    assertThat(words(Locale.CHINESE).message(finding)).isEqualTo(chinese);
    assertThat(words(Locale.ENGLISH).message(finding)).isEqualTo(english);
  }

  private static FindingWords words(Locale language) {
    Messages messages = Messages.of(language);
    return new FindingWords(messages, new Places(DISCLOSURE, messages));
  }

  private static Finding finding(Relation relation, String expected) {
    Amount.Stated actual =
        relation.figures().findFirst().orElseThrow().amount().stated().orElseThrow();
    Amount.Stated other = new Amount.Stated(new BigDecimal(expected), actual.unit());
    BigDecimal difference = actual.value().subtract(other.value()).abs();
    Check check =
        new Check(
            "Rule",
            relation.severity().orElse(Severity.ERROR),
            Optional.of(relation),
            new Check.Fails(actual, other, difference));
    return finding(check, Optional.of(new Finding.Comparison(actual, other, difference)));
  }

  private static Finding finding(Check check, Optional<Finding.Comparison> comparison) {
    List<Evidence> evidence =
        check.relation().stream()
            .flatMap(Relation::figures)
            .map(figure -> Evidence.of(Evidence.Role.ACTUAL, figure))
            .toList();
    return new Finding(
        check.rule(),
        check.severity(),
        List.of(check),
        comparison,
        evidence,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "f");
  }

  private static Figure figure(String label, String printed) {
    return figure(label, printed, Unit.TEN_THOUSAND_YUAN);
  }

  private static Figure figure(String label, String printed, Unit unit) {
    return new Figure(
        Amount.parse(printed, unit),
        printed,
        new Location.External(label),
        label,
        label,
        Optional.empty());
  }
}

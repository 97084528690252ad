package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says in words what the findings of one document are. Text and JSON say the same. */
final class FindingWords {
  private static final int LONGEST_LABEL = 40;

  private final Messages messages;
  private final Places places;

  FindingWords(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  /** The finding in one sentence: both figures, their units and their difference. */
  String message(Finding finding) {
    boolean isUnitSlip = finding.comparison().map(Finding.Comparison::isUnitSlip).orElse(false);
    String sentence = sentence(finding) + (isUnitSlip ? messages.text("message.unitSlip") : "");
    if (finding.severity() == Severity.INFO && !finding.explanation().isEmpty()) {
      sentence += messages.text("message.split");
    }
    int checks = finding.checks().size();
    return checks == 1 ? sentence : sentence + messages.text("message.several", checks);
  }

  private String sentence(Finding finding) {
    Relation relation = finding.relation();
    if (relation instanceof Relation.Words words) {
      return words(finding.rule(), words);
    }
    Numbers numbers = Numbers.printedLike(finding);
    Figure actual = relation.figures().findFirst().orElseThrow();
    if (finding.comparison().isEmpty()) {
      return messages.text("message.other", name(actual), figure(actual, numbers));
    }
    Finding.Comparison comparison = finding.comparison().get();
    if (relation instanceof Relation.Linear linear) {
      return linear(finding, linear, comparison, numbers);
    }
    String key =
        !(relation instanceof Relation.Ratio)
            ? "message.oneOf"
            : finding.severity() == Severity.INFO && isLastDigit(comparison)
                ? "message.ratio.lastDigit"
                : "message.ratio";
    return messages.text(
        key,
        name(actual),
        numbers.withUnit(comparison.actual()),
        relation.figures().count() - 1,
        numbers.withUnit(comparison.expected()),
        difference(comparison, numbers));
  }

  /** Whether a figure is off by no more than one in its last digit. */
  private static boolean isLastDigit(Finding.Comparison comparison) {
    BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-comparison.actual().value().scale());
    return comparison.difference().compareTo(digit) <= 0;
  }

  private String linear(
      Finding finding, Relation.Linear linear, Finding.Comparison comparison, Numbers numbers) {
    List<Term> terms = linear.expected();
    boolean isPlain = linear.isPlainSum();
    boolean isPair =
        isPlain && terms.size() == 1 && terms.get(0).coefficient().compareTo(BigDecimal.ONE) == 0;
    boolean isSum = terms.stream().allMatch(term -> term.coefficient().signum() > 0);
    String shape =
        !isPlain
            ? "computed"
            : isPair ? "pair" : terms.isEmpty() ? "zero" : isSum ? "sum" : "computed";
    String comparator =
        switch (linear.comparator()) {
          case EQUAL -> "equal";
          case AT_MOST -> "atMost";
          case AT_LEAST -> "atLeast";
        };
    boolean oneIsBlank = isPair && linear.actual().isStated() != terms.get(0).figure().isStated();
    if (oneIsBlank && linear.comparator() == Relation.Comparator.EQUAL) {
      Figure other = terms.get(0).figure();
      Object[] arguments = {
        name(linear.actual()), figure(linear.actual(), numbers), name(other), figure(other, numbers)
      };
      return messages
          .find("message." + finding.rule(), arguments)
          .orElseGet(() -> messages.text("message.blank", arguments));
    }
    int addends = Numbers.counting(terms).size();
    if (shape.equals("sum") && addends == 0) {
      shape = "blanks";
    }
    return messages.text(
        "message." + comparator + "." + shape,
        name(linear.actual()),
        numbers.withUnit(comparison.actual()),
        isPair ? name(terms.get(0).figure()) : addends,
        numbers.withUnit(comparison.expected()),
        difference(comparison, numbers));
  }

  private String words(String rule, Relation.Words words) {
    Mention actual = words.actual();
    Optional<Mention> expected = words.expected();
    Object[] arguments = {
      places.name(actual.label(), actual.location()),
      actual.text().strip(),
      expected.map(mention -> places.name(mention.label(), mention.location())).orElse(""),
      expected.map(mention -> mention.text().strip()).orElse(""),
      Places.shorten(actual.label(), LONGEST_LABEL)
    };
    String key =
        switch (words.comparator()) {
          case SAME_NAME -> "message.words.sameName";
          case SAME -> "message.words.same";
          case DIFFERENT -> "message.words.different";
          case PRESENT -> "message.words.missing";
          case AMOUNT -> "message.words.noAmount";
        };
    return messages
        .find("message." + rule, arguments)
        .orElseGet(() -> messages.text(key, arguments));
  }

  private String difference(Finding.Comparison comparison, Numbers numbers) {
    Unit unit = comparison.actual().unit();
    return unit == Unit.PERCENT
        ? messages.text("percentagePoints", numbers.decimal(comparison.difference()))
        : numbers.withUnit(comparison.difference(), unit);
  }

  private String name(Figure figure) {
    return places.name(figure.label(), figure.location());
  }

  private String figure(Figure figure, Numbers numbers) {
    return figure
        .amount()
        .match(
            numbers::withUnit,
            () -> messages.text("blank.word"),
            unreadable -> messages.text("mark", unreadable.text()));
  }

  /** The places of a finding that are printed line by line: all but addends and further parts. */
  static List<Evidence> sides(Finding finding) {
    return finding.evidence().stream().filter(Evidence::isSide).toList();
  }
}

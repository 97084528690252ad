package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Suspect;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    String sentence = sentence(finding);
    int checks = finding.checks().size();
    return checks == 1 ? sentence : sentence + messages.text("message.several", checks);
  }

  private String sentence(Finding finding) {
    Relation relation = finding.relation();
    if (relation instanceof Relation.Words words) {
      return words(finding.rule(), words);
    }
    Figure actual = relation.figures().findFirst().orElseThrow();
    if (finding.comparison().isEmpty()) {
      return messages.text("message.other", name(actual), figure(actual));
    }
    Finding.Comparison comparison = finding.comparison().get();
    if (relation instanceof Relation.Linear linear) {
      return linear(finding.rule(), linear, comparison);
    }
    String key = relation instanceof Relation.Ratio ? "message.ratio" : "message.oneOf";
    return messages.text(
        key,
        name(actual),
        Numbers.withUnit(comparison.actual()),
        relation.figures().count() - 1,
        Numbers.withUnit(comparison.expected()),
        difference(comparison));
  }

  private String linear(String rule, Relation.Linear linear, Finding.Comparison comparison) {
    List<Term> terms = linear.expected();
    boolean isPair = terms.size() == 1 && terms.get(0).coefficient().compareTo(BigDecimal.ONE) == 0;
    boolean isSum = terms.stream().allMatch(term -> term.coefficient().signum() > 0);
    String shape = isPair ? "pair" : terms.isEmpty() ? "zero" : isSum ? "sum" : "computed";
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
        name(linear.actual()), figure(linear.actual()), name(other), figure(other)
      };
      return messages
          .find("message." + rule, arguments)
          .orElseGet(() -> messages.text("message.blank", arguments));
    }
    return messages.text(
        "message." + comparator + "." + shape,
        name(linear.actual()),
        Numbers.withUnit(comparison.actual()),
        isPair ? name(terms.get(0).figure()) : Numbers.counting(terms).size(),
        Numbers.withUnit(comparison.expected()),
        difference(comparison));
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

  private String difference(Finding.Comparison comparison) {
    Unit unit = comparison.actual().unit();
    return unit == Unit.PERCENT
        ? messages.text("percentagePoints", comparison.difference().toPlainString())
        : Numbers.withUnit(comparison.difference(), unit);
  }

  private String name(Figure figure) {
    return places.name(figure.label(), figure.location());
  }

  private String figure(Figure figure) {
    return figure
        .amount()
        .match(
            Numbers::withUnit,
            () -> messages.text("blank.word"),
            unreadable -> messages.text("mark", unreadable.text()));
  }

  /** The figures that account for the difference, as an equation. */
  Optional<String> explanation(Finding finding) {
    if (finding.explanation().isEmpty() || finding.comparison().isEmpty()) {
      return Optional.empty();
    }
    Finding.Comparison comparison = finding.comparison().get();
    Unit unit = comparison.actual().unit();
    List<Term> terms = finding.explanation().stream().map(Term::plus).toList();
    String sum = Numbers.sum(terms, Numbers.shortNames(finding.explanation()));
    BigDecimal total =
        finding.explanation().stream()
            .map(figure -> Numbers.valueIn(unit, figure))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Amount.Stated smaller = comparison.actual();
    Amount.Stated larger = comparison.expected();
    if (valueIn(unit, smaller).compareTo(valueIn(unit, larger)) > 0) {
      smaller = comparison.expected();
      larger = comparison.actual();
    }
    boolean bridges = valueIn(unit, smaller).add(total).compareTo(valueIn(unit, larger)) == 0;
    return Optional.of(
        bridges
            ? messages.text(
                "explanation.bridge",
                smaller.value().toPlainString(),
                sum,
                larger.value().toPlainString())
            : messages.text("explanation.sum", sum, total.toPlainString()));
  }

  private static BigDecimal valueIn(Unit unit, Amount.Stated amount) {
    return amount.unit().dimension() == unit.dimension()
        ? amount.unit().convert(amount.value(), unit)
        : amount.value();
  }

  /** The checks that speak for either side, as equations: sums first, none twice. */
  List<String> support(Finding finding) {
    Comparator<Check> sumsFirst = Comparator.comparing(check -> Numbers.termCount(check) < 2);
    Set<String> lines = new LinkedHashSet<>();
    finding.support().stream()
        .filter(check -> Numbers.termCount(check) > 1 || places(check).count() > 1)
        .sorted(sumsFirst)
        .forEach(
            check ->
                Numbers.equation(check)
                    .ifPresent(
                        equation -> lines.add(messages.text("support", equation, where(check)))));
    return List.copyOf(lines);
  }

  private String where(Check check) {
    return places(check).collect(Collectors.joining(messages.text("and")));
  }

  private Stream<String> places(Check check) {
    return check.relation().stream()
        .flatMap(Relation::figures)
        .filter(Figure::isStated)
        .map(figure -> whereOf(figure.location()))
        .distinct();
  }

  private String whereOf(Location place) {
    return places.shortTableName(place).orElseGet(() -> places.kindLabel(place));
  }

  /** The addends of a sum with their names, as an equation; empty if there is nothing to add. */
  Optional<String> addends(Finding finding) {
    if (finding.relation() instanceof Relation.Linear linear) {
      List<Term> terms = Numbers.counting(linear.expected());
      if (terms.size() > 1 && finding.comparison().isPresent()) {
        List<String> names = Numbers.shortNames(terms.stream().map(Term::figure).toList());
        return Optional.of(
            Numbers.sum(terms, names)
                + " = "
                + finding.comparison().get().expected().value().toPlainString());
      }
    }
    if (finding.relation() instanceof Relation.Ratio ratio) {
      return Optional.of(Numbers.quotient(ratio));
    }
    return Optional.empty();
  }

  /** Why a figure is suspected. */
  String because(Suspect suspect) {
    return messages.text(
        "suspect.because", suspect.proposed().toPlainString(), suspect.mendedChecks());
  }

  /** A suspected figure and the value it would need. */
  String suspect(Suspect suspect) {
    Figure figure = suspect.figure();
    return messages.text(
        "suspect",
        name(figure),
        figure.isStated() ? Numbers.plain(figure) : messages.text("blank.word"),
        suspect.proposed().toPlainString(),
        suspect.mendedChecks());
  }

  /** The places of a finding that are printed line by line: all but the addends. */
  static List<Evidence> sides(Finding finding) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.role() != Evidence.Role.TERM)
        .toList();
  }
}

package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Severity;
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

/** Shows by equations what a finding is about: what adds up, what does not, and what would. */
final class Equations {
  private final Messages messages;
  private final Places places;

  Equations(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  /** The figures that account for the difference, as an equation. */
  Optional<String> explanation(Finding finding) {
    if (finding.explanation().isEmpty() || finding.comparison().isEmpty()) {
      return Optional.empty();
    }
    Numbers numbers = Numbers.printedLike(finding);
    Finding.Comparison comparison = finding.comparison().get();
    Unit unit = comparison.actual().unit();
    List<Term> terms = finding.explanation().stream().map(Term::plus).toList();
    String sum = numbers.sum(terms, Numbers.shortNames(finding.explanation()));
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
    boolean isForm = finding.severity() == Severity.INFO;
    return Optional.of(
        bridges || isForm
            ? messages.text(
                bridges ? "explanation.bridge" : "explanation.rounded",
                numbers.decimal(smaller.value()),
                sum,
                numbers.decimal(larger.value()))
            : messages.text("explanation.sum", sum, numbers.decimal(total)));
  }

  /** The parts that only one side has, where the sides split one total differently. */
  Optional<String> unmatched(Finding finding) {
    List<String> parts =
        finding.evidence().stream()
            .filter(evidence -> evidence.role() == Evidence.Role.UNMATCHED)
            .map(
                evidence ->
                    messages.text(
                        "unmatched",
                        places.name(evidence.label(), evidence.location()),
                        evidence.text()))
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(messages.text("and"), parts));
  }

  private static BigDecimal valueIn(Unit unit, Amount.Stated amount) {
    return amount.unit().dimension() == unit.dimension()
        ? amount.unit().convert(amount.value(), unit)
        : amount.value();
  }

  /** The checks that speak for either side, as equations: sums first, none twice. */
  List<String> support(Finding finding) {
    Numbers numbers = Numbers.printedLike(finding);
    Comparator<Check> sumsFirst = Comparator.comparing(check -> Numbers.termCount(check) < 2);
    Set<String> lines = new LinkedHashSet<>();
    finding.support().stream()
        .filter(check -> Numbers.termCount(check) > 1 || places(check).count() > 1)
        .sorted(sumsFirst)
        .forEach(
            check ->
                numbers
                    .equation(check)
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
    Numbers numbers = Numbers.printedLike(finding);
    if (finding.relation() instanceof Relation.Linear linear && linear.isPlainSum()) {
      List<Term> terms = Numbers.counting(linear.expected());
      if (terms.size() > 1 && finding.comparison().isPresent()) {
        List<String> names = Numbers.shortNames(terms.stream().map(Term::figure).toList());
        return Optional.of(
            numbers.sum(terms, names)
                + " = "
                + numbers.decimal(finding.comparison().get().expected().value()));
      }
    }
    if (finding.relation() instanceof Relation.Ratio ratio) {
      return finding
          .comparison()
          .map(
              comparison ->
                  numbers.quotient(ratio) + " = " + numbers.withUnit(comparison.expected()));
    }
    return Optional.empty();
  }

  /** Why a figure is suspected. */
  String because(Finding finding, Suspect suspect) {
    Numbers numbers = Numbers.printedLike(finding);
    return messages.text(
            "suspect.because", numbers.decimal(suspect.proposed()), suspect.mendedChecks())
        + slip(suspect);
  }

  /** A suspected figure and the value it would need. */
  String suspect(Finding finding, Suspect suspect) {
    Numbers numbers = Numbers.printedLike(finding);
    Figure figure = suspect.figure();
    return messages.text(
            "suspect",
            places.name(figure.label(), figure.location()),
            figure.isStated() ? numbers.plain(figure) : messages.text("blank.word"),
            numbers.decimal(suspect.proposed()),
            suspect.mendedChecks())
        + slip(suspect);
  }

  private String slip(Suspect suspect) {
    return suspect
        .slip()
        .map(slip -> messages.text("suspect.slip", messages.text("slip." + slip.name())))
        .orElse("");
  }
}

package io.gouji.office;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import io.gouji.office.Calculation.Value;
import io.gouji.rules.Check;
import io.gouji.rules.Relation;
import io.gouji.rules.RoundingAllowance;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the calculations of checks as formulas over the cells of their figures. */
final class CheckFormulas {
  /** To how many decimals a spreadsheet is trusted: it counts with fifteen digits. */
  private static final int MOST_PLACES = 10;

  private static final int QUOTIENT_DIGITS = 20;

  /** Excel nests no more than 64 functions. */
  private static final int MOST_CANDIDATES = 30;

  private final FigureCells cells;
  private final SumFormula sums;
  private final RoundingAllowance allowance;
  private final WorkpaperWords words;

  CheckFormulas(FigureCells cells, RoundingAllowance allowance, WorkpaperWords words) {
    this.cells = cells;
    this.sums = new SumFormula(cells);
    this.allowance = allowance;
    this.words = words;
  }

  /**
   * The calculation of a check that was made; empty for words, which are not calculated, and where
   * Excel would not take it.
   */
  Optional<Calculation> of(Check check, int row) {
    return of(check.relation().orElseThrow(), row).filter(Calculation::fitsExcel);
  }

  private Optional<Calculation> of(Relation relation, int row) {
    CalculationColumns columns = new CalculationColumns(row, words);
    if (relation instanceof Relation.Linear linear) {
      return unitOf(linear).map(unit -> linear(linear, unit, columns));
    }
    if (relation instanceof Relation.Ratio ratio) {
      return Optional.of(ratio(ratio, columns));
    }
    if (relation instanceof Relation.Product product) {
      return Optional.of(product(product, columns));
    }
    return relation instanceof Relation.OneOf oneOf ? oneOf(oneOf, columns) : Optional.empty();
  }

  private static Optional<Unit> unitOf(Relation.Linear relation) {
    return relation
        .figures()
        .flatMap(figure -> figure.amount().stated().stream())
        .map(Amount.Stated::unit)
        .findFirst()
        .or(() -> relation.constant().map(Amount.Stated::unit));
  }

  private Calculation linear(Relation.Linear relation, Unit unit, CalculationColumns columns) {
    BigDecimal divisor = relation.divisor();
    boolean isDivided = divisor.compareTo(BigDecimal.ONE) != 0;
    String sum = columns.sum(sums.parts(relation.expected(), unit));
    BigDecimal undivided = SumFormula.value(relation.expected(), unit);
    if (relation.constant().isPresent()) {
      Amount.Stated constant = relation.constant().get();
      BigDecimal value = constant.unit().convert(constant.value(), unit);
      sum += (value.signum() < 0 ? "-" : "+") + value.abs().toPlainString();
      undivided = undivided.add(value);
    }
    String expected = isDivided ? "(" + sum + ")/" + divisor.toPlainString() : sum;
    BigDecimal actual = value(relation.actual(), unit);
    BigDecimal difference = actual.multiply(divisor).subtract(undivided);
    int places = places(Stream.of(actual.multiply(divisor), undivided));
    String times = isDivided ? "*" + divisor.toPlainString() : "";
    String rest =
        "ROUND(%s%s-%s%s,%d)".formatted(columns.actual(), times, columns.expected(), times, places);
    BigDecimal granted = allowance.of(relation.actual(), unit).multiply(divisor);
    String d = columns.difference();
    String verdict =
        switch (relation.comparator()) {
          case EQUAL -> columns.verdict(d + "=0", "ABS(" + d + ")<=" + columns.allowance());
          case AT_MOST -> columns.verdict(d + "<=0", d + "<=" + columns.allowance());
          case AT_LEAST -> columns.verdict(d + ">=0", "-" + d + "<=" + columns.allowance());
        };
    String sign =
        switch (relation.comparator()) {
          case EQUAL -> "=";
          case AT_MOST -> "≤";
          case AT_LEAST -> "≥";
        };
    return new Calculation(
        sign,
        new Value(inUnit(relation.actual(), unit), actual),
        new Value(expected, quotient(undivided, divisor)),
        new Value(rest, difference),
        Value.constant(granted.add(allowance(relation.expected(), unit))),
        verdict,
        columns.helpers());
  }

  private Optional<Calculation> oneOf(Relation.OneOf relation, CalculationColumns columns) {
    Optional<Unit> stated = relation.actual().amount().stated().map(Amount.Stated::unit);
    List<Figure> candidates =
        relation.candidates().stream()
            .filter(candidate -> stated.isPresent() && fits(candidate, stated.get()))
            .toList();
    if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
      return Optional.empty();
    }
    Unit unit = stated.get();
    BigDecimal actual = value(relation.actual(), unit);
    int places =
        places(
            Stream.concat(
                Stream.of(actual), candidates.stream().map(candidate -> value(candidate, unit))));
    Figure chosen = chosen(relation.actual(), candidates, unit);
    List<String> granted = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Figure candidate : candidates) {
      references.add(inUnit(candidate, unit));
      granted.add(granted(relation.actual(), candidate, unit).toPlainString());
    }
    boolean isOneAllowance = granted.stream().distinct().count() == 1;
    String a = columns.actual();
    Value allowed =
        new Value(
            isOneAllowance ? "" : choice(references, granted, granted, a, places),
            granted(relation.actual(), chosen, unit));
    String d = columns.difference();
    return Optional.of(
        new Calculation(
            "=",
            new Value(inUnit(relation.actual(), unit), actual),
            new Value(choice(references, granted, references, a, places), value(chosen, unit)),
            new Value(
                "ROUND(%s-%s,%d)".formatted(a, columns.expected(), places),
                actual.subtract(value(chosen, unit))),
            allowed,
            columns.verdict(d + "=0", "ABS(" + d + ")<=" + columns.allowance()),
            columns.helpers()));
  }

  private static boolean fits(Figure candidate, Unit unit) {
    return candidate
        .amount()
        .stated()
        .map(stated -> stated.unit().dimension() == unit.dimension())
        .orElse(candidate.amount().isBlank());
  }

  /** The candidate that is equal, or else one within rounding, or else the first. */
  private Figure chosen(Figure actual, List<Figure> candidates, Unit unit) {
    BigDecimal value = value(actual, unit);
    return candidates.stream()
        .filter(candidate -> value(candidate, unit).compareTo(value) == 0)
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(
                        candidate ->
                            value
                                    .subtract(value(candidate, unit))
                                    .abs()
                                    .compareTo(granted(actual, candidate, unit))
                                <= 0)
                    .findFirst())
        .orElse(candidates.get(0));
  }

  private static String choice(
      List<String> references, List<String> granted, List<String> answers, String a, int places) {
    StringBuilder formula = new StringBuilder();
    int open = 0;
    for (int i = 0; i < references.size() && references.size() > 1; i++, open++) {
      formula.append(
          "IF(ROUND(%s-%s,%d)=0,%s,".formatted(a, references.get(i), places, answers.get(i)));
    }
    for (int i = 1; i < references.size(); i++, open++) {
      formula.append(
          "IF(ABS(ROUND(%s-%s,%d))<=%s,%s,"
              .formatted(a, references.get(i), places, granted.get(i), answers.get(i)));
    }
    return formula.append(answers.get(0)).append(")".repeat(open)).toString();
  }

  private BigDecimal granted(Figure actual, Figure candidate, Unit unit) {
    return allowance.of(actual, unit).add(allowance.of(candidate, unit));
  }

  /** What the unrounded figures could give lies between the quotients of their extremes. */
  private Calculation ratio(Relation.Ratio relation, CalculationColumns columns) {
    Unit unit =
        relation.denominator().stream()
            .flatMap(term -> term.figure().amount().stated().stream())
            .findFirst()
            .orElseThrow()
            .unit();
    BigDecimal part = SumFormula.value(relation.numerator(), unit);
    BigDecimal base = SumFormula.value(relation.denominator(), unit);
    BigDecimal partAllowance = allowance(relation.numerator(), unit);
    BigDecimal baseAllowance = allowance(relation.denominator(), unit);
    String n = columns.helper(columns.sum(sums.parts(relation.numerator(), unit)), part);
    String d = columns.helper(columns.sum(sums.parts(relation.denominator(), unit)), base);
    List<String> extremes = new ArrayList<>();
    for (String up : List.of("-", "+")) {
      for (String down : List.of("-", "+")) {
        extremes.add(
            "(%s%s%s)/(%s%s%s)*100"
                .formatted(
                    n, up, partAllowance.toPlainString(), d, down, baseAllowance.toPlainString()));
      }
    }
    String all = String.join(",", extremes);
    BigDecimal stated = value(relation.actual(), Unit.PERCENT);
    int places = Math.max(0, stated.scale());
    BigDecimal quotient =
        part.scaleByPowerOfTen(2).divide(base, QUOTIENT_DIGITS, RoundingMode.HALF_UP);
    BigDecimal expected = quotient.setScale(places, RoundingMode.HALF_UP);
    String low = columns.helper("MIN(" + all + ")", quotient);
    String high = columns.helper("MAX(" + all + ")", quotient);
    String a = columns.actual();
    String within =
        "AND(ROUND(%1$s+%2$s,%5$d)>=ROUND(%3$s,%5$d),ROUND(%1$s-%2$s,%5$d)<=ROUND(%4$s,%5$d))"
            .formatted(a, columns.allowance(), low, high, MOST_PLACES);
    return new Calculation(
        "=",
        new Value(inUnit(relation.actual(), Unit.PERCENT), stated),
        new Value("ROUND(ROUND(%s/%s*100,%d),%d)".formatted(n, d, MOST_PLACES, places), expected),
        new Value(
            "ROUND(%s-%s,%d)".formatted(a, columns.expected(), places), stated.subtract(expected)),
        Value.constant(allowance.of(relation.actual(), Unit.PERCENT)),
        columns.verdict(columns.difference() + "=0", within),
        columns.helpers());
  }

  /** Tables in 万元 often print prices in 元; the price is understood either way. */
  private Calculation product(Relation.Product relation, CalculationColumns columns) {
    Amount.Stated actual = stated(relation.actual());
    Amount.Stated price = stated(relation.price());
    BigDecimal quantity = stated(relation.quantity()).value();
    Unit unit = actual.unit();
    BigDecimal expected = price.unit().convert(price.value(), unit).multiply(quantity);
    BigDecimal own = allowance.of(relation.actual(), unit);
    BigDecimal inYuan = Unit.YUAN.convert(quantity, unit);
    BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-price.value().scale());
    BigDecimal ofPrinted = own.add(allowance.of(relation.price(), unit).multiply(quantity.abs()));
    BigDecimal ofYuan = own.add(half.multiply(inYuan.abs()));
    String q = cells.of(relation.quantity()).reference();
    String p = cells.of(relation.price()).reference();
    String a = columns.actual();
    String d = columns.difference();
    String within =
        "OR(ABS(%s)<=%s,ROUND(ABS(%s-%s*%s),%d)<=%s)"
            .formatted(
                d,
                columns.allowance(),
                a,
                p,
                SumFormula.converted(q, Unit.YUAN, unit),
                MOST_PLACES,
                ofYuan.toPlainString());
    int places = places(Stream.of(actual.value(), expected));
    return new Calculation(
        "=",
        new Value(inUnit(relation.actual(), unit), actual.value()),
        new Value(SumFormula.converted(p, price.unit(), unit) + "*" + q, expected),
        new Value(
            "ROUND(%s-%s,%d)".formatted(a, columns.expected(), places),
            actual.value().subtract(expected)),
        Value.constant(ofPrinted),
        columns.verdict(d + "=0", within),
        columns.helpers());
  }

  private BigDecimal allowance(List<Term> terms, Unit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      sum = sum.add(allowance.of(term.figure(), unit).multiply(term.coefficient().abs()));
    }
    return sum;
  }

  private String inUnit(Figure figure, Unit unit) {
    String reference = cells.of(figure).reference();
    return figure
        .amount()
        .stated()
        .map(stated -> SumFormula.converted(reference, stated.unit(), unit))
        .orElse(reference);
  }

  private static BigDecimal value(Figure figure, Unit unit) {
    return SumFormula.value(List.of(Term.plus(figure)), unit);
  }

  private static Amount.Stated stated(Figure figure) {
    return figure.amount().stated().orElseThrow();
  }

  private static int places(Stream<BigDecimal> values) {
    return Math.min(MOST_PLACES, values.mapToInt(BigDecimal::scale).reduce(0, Math::max));
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return divisor.compareTo(BigDecimal.ONE) == 0
        ? dividend
        : dividend.divide(divisor, QUOTIENT_DIGITS, RoundingMode.HALF_UP);
  }
}

package io.gouji.office;

import io.gouji.model.Amount;
import io.gouji.model.Unit;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes sums of figures as formulas over their cells: SUM(C7:C17)-C6. */
final class SumFormula {
  /** Beyond this, a sum is calculated in parts; Excel takes formulas of 8,192 characters. */
  private static final int LONGEST = 2_000;

  private final FigureCells cells;

  SumFormula(FigureCells cells) {
    this.cells = cells;
  }

  /** The parts of a sum, each short enough for a formula; none for nothing. */
  List<Calculation.Value> parts(List<Term> terms, Unit unit) {
    List<Calculation.Value> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int start = 0;
    for (int i = 0; i < terms.size(); ) {
      int end = endOfRun(terms, i, unit);
      String addend = addend(terms, i, end, unit);
      boolean isFirst = part.isEmpty();
      part.append(isFirst && addend.startsWith("+") ? addend.substring(1) : addend);
      if (part.length() > LONGEST || end == terms.size()) {
        parts.add(new Calculation.Value(part.toString(), value(terms.subList(start, end), unit)));
        part.setLength(0);
        start = end;
      }
      i = end;
    }
    return parts;
  }

  /** Terms with their sign, those that stand side by side as one. */
  private String addend(List<Term> terms, int start, int end, Unit unit) {
    BigDecimal coefficient = terms.get(start).coefficient();
    if (end - start == 1) {
      return signed(coefficient, inUnit(terms.get(start), unit));
    }
    SheetCell first = cells.of(terms.get(start).figure());
    SheetCell last = cells.of(terms.get(end - 1).figure());
    return signed(coefficient, "SUM(" + first.rangeTo(last) + ")");
  }

  private int endOfRun(List<Term> terms, int start, Unit unit) {
    return Math.max(endOfRun(terms, start, unit, true), endOfRun(terms, start, unit, false));
  }

  private int endOfRun(List<Term> terms, int start, Unit unit, boolean below) {
    int end = start + 1;
    while (end < terms.size()
        && terms.get(end).coefficient().compareTo(terms.get(start).coefficient()) == 0
        && isPrintedIn(terms.get(end), unit)
        && isPrintedIn(terms.get(start), unit)
        && cells
            .of(terms.get(end - 1).figure())
            .isBefore(cells.of(terms.get(end).figure()), below)) {
      end++;
    }
    return end;
  }

  private static String signed(BigDecimal coefficient, String what) {
    String sign = coefficient.signum() < 0 ? "-" : "+";
    BigDecimal factor = coefficient.abs();
    return factor.compareTo(BigDecimal.ONE) == 0
        ? sign + what
        : sign + factor.toPlainString() + "*" + what;
  }

  private String inUnit(Term term, Unit unit) {
    String reference = cells.of(term.figure()).reference();
    return isPrintedIn(term, unit) ? reference : converted(reference, unitOf(term, unit), unit);
  }

  /** What stands in a cell, in another unit. A division by a power of ten is exact to the last. */
  static String converted(String reference, Unit from, Unit to) {
    BigDecimal factor = from.convert(BigDecimal.ONE, to);
    int order = factor.compareTo(BigDecimal.ONE);
    if (order == 0) {
      return reference;
    }
    return order < 0
        ? reference + "/" + to.convert(BigDecimal.ONE, from).toPlainString()
        : reference + "*" + factor.toPlainString();
  }

  private static boolean isPrintedIn(Term term, Unit unit) {
    return unitOf(term, unit) == unit;
  }

  private static Unit unitOf(Term term, Unit unit) {
    return term.figure().amount().stated().map(Amount.Stated::unit).orElse(unit);
  }

  /** The value of a sum. */
  static BigDecimal value(List<Term> terms, Unit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      if (term.figure().amount() instanceof Amount.Stated stated) {
        BigDecimal value = stated.unit().convert(stated.value(), unit);
        sum = sum.add(value.multiply(term.coefficient()));
      }
    }
    return sum;
  }
}

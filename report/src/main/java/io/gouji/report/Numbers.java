package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes numbers and the equations between them: 30.89 = 5.04 + 3.64. */
final class Numbers {
  private final boolean grouped;

  private Numbers(boolean grouped) {
    this.grouped = grouped;
  }

  /** Numbers as the places of a finding print them: with thousands separators or without. */
  static Numbers printedLike(Finding finding) {
    return new Numbers(
        finding.evidence().stream().anyMatch(evidence -> evidence.text().indexOf(',') >= 0));
  }

  /** A number with its decimals: 1,234.50. */
  String decimal(BigDecimal value) {
    String plain = value.toPlainString();
    if (!grouped) {
      return plain;
    }
    StringBuilder separated = new StringBuilder(plain);
    int point = plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      separated.insert(i, ',');
    }
    return separated.toString();
  }

  /** An amount with its unit: 68.52 万元. */
  String withUnit(BigDecimal value, Unit unit) {
    String space = unit == Unit.PERCENT ? "" : " ";
    return decimal(value) + space + unit.label();
  }

  String withUnit(Amount.Stated amount) {
    return withUnit(amount.value(), amount.unit());
  }

  /** The value of a figure with its printed decimals; its text if it is no number. */
  String plain(Figure figure) {
    return figure.amount().stated().map(stated -> decimal(stated.value())).orElse(figure.text());
  }

  /** The value of a figure in another unit, zero if it is blank. */
  static BigDecimal valueIn(Unit unit, Figure figure) {
    return figure
        .amount()
        .stated()
        .filter(stated -> stated.unit().dimension() == unit.dimension())
        .map(stated -> stated.unit().convert(stated.value(), unit))
        .orElse(BigDecimal.ZERO);
  }

  /** The equation that a check stands for; empty for words and where nothing is stated. */
  Optional<String> equation(Check check) {
    if (check.relation().isEmpty()) {
      return Optional.empty();
    }
    Relation relation = check.relation().get();
    String equals = check.status() instanceof Check.HoldsWithinRounding ? " ≈ " : " = ";
    if (relation instanceof Relation.Linear linear) {
      String sign =
          switch (linear.comparator()) {
            case EQUAL -> equals;
            case AT_MOST -> " ≤ ";
            case AT_LEAST -> " ≥ ";
          };
      return stated(linear.actual()).map(actual -> actual + sign + expected(linear));
    }
    if (relation instanceof Relation.Ratio ratio) {
      return stated(ratio.actual()).map(actual -> actual + "%" + equals + quotient(ratio));
    }
    if (relation instanceof Relation.OneOf oneOf) {
      return oneOf.candidates().stream()
          .filter(candidate -> candidate.amount().equals(oneOf.actual().amount()))
          .findFirst()
          .flatMap(candidate -> stated(oneOf.actual()).map(a -> a + equals + plain(candidate)));
    }
    return Optional.empty();
  }

  /** The other side of a linear relation: (5.04 + 3.64 + 1.00) ÷ 3. */
  private String expected(Relation.Linear linear) {
    String sum = sum(linear.expected());
    boolean isSum = Numbers.counting(linear.expected()).size() > 1;
    if (linear.constant().isPresent()) {
      String constant = withUnit(linear.constant().get());
      sum = sum.equals("0") ? constant : sum + " + " + constant;
      isSum |= !sum.equals(constant);
    }
    if (linear.divisor().compareTo(BigDecimal.ONE) == 0) {
      return sum;
    }
    return (isSum ? "(" + sum + ")" : sum) + " ÷ " + linear.divisor().toPlainString();
  }

  /** How many terms that are not zero the other side of a check has. */
  static int termCount(Check check) {
    if (check.relation().isPresent() && check.relation().get() instanceof Relation.Linear linear) {
      return counting(linear.expected()).size();
    }
    return 1;
  }

  /** A sum of terms, those of zero left out: 5.04 + 3.64 − 1.00. */
  String sum(List<Term> terms) {
    return sum(terms, terms.stream().map(term -> "").toList());
  }

  /**
   * A sum of terms, each with a name before it: 办公费 5.04 + 邮电费 3.64. What is added comes before
   * what is subtracted.
   */
  String sum(List<Term> terms, List<String> names) {
    StringBuilder sum = new StringBuilder();
    for (int sign : new int[] {1, -1}) {
      for (int i = 0; i < terms.size(); i++) {
        if (counts(terms.get(i)) && terms.get(i).coefficient().signum() == sign) {
          append(sum, terms.get(i), names.get(i));
        }
      }
    }
    return sum.length() == 0 ? "0" : sum.toString();
  }

  private void append(StringBuilder sum, Term term, String name) {
    boolean negative = term.coefficient().signum() < 0;
    if (sum.length() > 0) {
      sum.append(negative ? " − " : " + ");
    } else if (negative) {
      sum.append("−");
    }
    BigDecimal factor = term.coefficient().abs();
    if (factor.compareTo(BigDecimal.ONE) != 0) {
      sum.append(factor.toPlainString()).append(" × ");
    }
    sum.append(name).append(name.isEmpty() ? "" : " ").append(plain(term.figure()));
  }

  /** The two sides of a quotient: 30.89 ÷ (667.43 + 298.00). */
  String quotient(Relation.Ratio ratio) {
    return inParentheses(ratio.numerator()) + " ÷ " + inParentheses(ratio.denominator());
  }

  private String inParentheses(List<Term> terms) {
    String sum = sum(terms);
    return counting(terms).size() > 1 ? "(" + sum + ")" : sum;
  }

  /** The terms that are more than zero or less. */
  static List<Term> counting(List<Term> terms) {
    return terms.stream().filter(Numbers::counts).toList();
  }

  private static boolean counts(Term term) {
    return term.figure().amount().stated().map(s -> s.value().signum() != 0).orElse(false);
  }

  private Optional<String> stated(Figure figure) {
    return figure.isStated() ? Optional.of(plain(figure)) : Optional.empty();
  }

  /**
   * The shortest names that tell figures of tables apart: that of the row, or that of the column
   * where the rows are the same.
   */
  static List<String> shortNames(List<Figure> figures) {
    List<List<String>> ways = new ArrayList<>();
    ways.add(figures.stream().map(figure -> figure.label().split(" / ", 2)[0]).toList());
    ways.add(figures.stream().map(Numbers::lastPart).toList());
    List<String> whole = figures.stream().map(Figure::label).toList();
    return ways.stream()
        .filter(names -> names.stream().collect(Collectors.toSet()).size() == names.size())
        .findFirst()
        .orElse(whole);
  }

  private static String lastPart(Figure figure) {
    String label = figure.label();
    int separator = label.lastIndexOf(" / ");
    return separator < 0 ? label : label.substring(separator + 3);
  }
}

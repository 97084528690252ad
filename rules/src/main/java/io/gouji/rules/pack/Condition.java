package io.gouji.rules.pack;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On what it depends whether a formula is stated. Figures count as they are printed. */
sealed interface Condition {

  /** Whether it is met. */
  boolean isMet(Scope scope);

  /** 且. */
  record All(List<Condition> conditions) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      return conditions.stream().allMatch(condition -> condition.isMet(scope));
    }
  }

  /** 或. */
  record Any(List<Condition> conditions) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      return conditions.stream().anyMatch(condition -> condition.isMet(scope));
    }
  }

  /** 非. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      return !condition.isMet(scope);
    }
  }

  /** 有: the document has a figure, blank or not. */
  record HasFigure(Reference reference) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      return !reference.cases(scope).isEmpty();
    }
  }

  /** 有: a table has a row. */
  record HasRow(Reference.Cell cell) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      return cell.hasRow(scope);
    }
  }

  /** 有: the document has a table of a kind, for certain funds if they are given. */
  record HasTable(TableKind kind, Optional<Fund> fund) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      TableBody table = scope.tables().get(kind);
      return table != null && (fund.isEmpty() || table.fund() == fund.get());
    }
  }

  /**
   * 有: some figure compares so.
   *
   * @param comparison of the figure, which is the first of its terms
   */
  record HasSuch(Compared comparison) implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      for (List<Figure> figures : comparison.terms().get(0).reference().cases(scope)) {
        if (comparison.isMet(scope, figures)) {
          return true;
        }
      }
      return false;
    }
  }

  /** How the sum of terms compares with zero. */
  enum Sign {
    /** =. */
    ZERO,
    /** ≠. */
    NOT_ZERO,
    /** &lt;. */
    NEGATIVE,
    /** ≤. */
    NOT_POSITIVE,
    /** &gt;. */
    POSITIVE,
    /** ≥. */
    NOT_NEGATIVE;

    boolean is(int sign) {
      return switch (this) {
        case ZERO -> sign == 0;
        case NOT_ZERO -> sign != 0;
        case NEGATIVE -> sign < 0;
        case NOT_POSITIVE -> sign <= 0;
        case POSITIVE -> sign > 0;
        case NOT_NEGATIVE -> sign >= 0;
      };
    }
  }

  /**
   * A sum of figures compared with zero; not met if one of them is not there or cannot be read, or
   * if their units differ. Of what the text states more than once, the first counts.
   *
   * @param constant what is added besides, in the base unit: yuan, pieces, per cent
   */
  record Compared(List<Conclusion.Comparison.Multiple> terms, BigDecimal constant, Sign sign)
      implements Condition {
    @Override
    public boolean isMet(Scope scope) {
      List<List<Figure>> cases = terms.get(0).reference().cases(scope);
      return !cases.isEmpty() && isMet(scope, cases.get(0));
    }

    /** Whether it is met with certain figures for the first term. */
    boolean isMet(Scope scope, List<Figure> first) {
      BigDecimal sum = constant;
      Unit.@Nullable Dimension dimension = null;
      for (int i = 0; i < terms.size(); i++) {
        Conclusion.Comparison.Multiple term = terms.get(i);
        List<List<Figure>> cases = i == 0 ? List.of(first) : term.reference().cases(scope);
        if (cases.isEmpty()) {
          return false;
        }
        for (Figure figure : cases.get(0)) {
          if (figure.amount() instanceof Amount.Unreadable) {
            return false;
          }
          if (figure.amount() instanceof Amount.Stated stated) {
            if (dimension != null && stated.unit().dimension() != dimension) {
              return false;
            }
            dimension = stated.unit().dimension();
            sum = sum.add(inBaseUnit(stated).multiply(term.factor()));
          }
        }
      }
      return sign.is(sum.signum());
    }

    private static BigDecimal inBaseUnit(Amount.Stated amount) {
      return amount.unit().dimension() == Unit.Dimension.MONEY
          ? amount.unit().convert(amount.value(), Unit.YUAN)
          : amount.value();
    }
  }
}

package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a check came to its verdict: a tree from the comparison down to each printed figure and its
 * place, with the values in one unit and the intervals of what was rounded. A pure value,
 * immutable, made by {@link Traces}.
 *
 * @param check what was checked
 * @param unit the unit in which the sides were compared; empty for words
 * @param sides what was compared, the actual side first; further ones are alternatives
 * @param difference actual minus expected, in the unit; empty where nothing was compared
 * @param rounding what rounding has to do with the difference; empty where it was not asked
 */
public record Trace(
    Check check,
    Optional<Unit> unit,
    List<Step> sides,
    Optional<BigDecimal> difference,
    Optional<Rounding> rounding) {
  public Trace {
    sides = List.copyOf(sides);
  }

  /** A step of the calculation. */
  public sealed interface Step {}

  /** Something with a value: all but words. */
  public sealed interface Quantity extends Step {
    /** The value in the unit of the trace; a step of a quotient or product may have another. */
    BigDecimal value();

    /** All values that the unrounded figures could give. */
    RoundingInterval interval();
  }

  /** How a printed figure became a value. */
  public enum Reading {
    /** As it is printed. */
    PRINTED,
    /** As it is printed, converted to another unit. */
    CONVERTED,
    /** Nothing is printed, or a dash: it counts as zero. */
    BLANK_AS_ZERO,
    /** Words such as 无 say that there is nothing: exactly zero. */
    WORD_AS_ZERO,
    /** It cannot be read, and the check was not made. */
    UNREADABLE
  }

  /** A figure, where it stands. */
  public record Printed(Figure figure, Reading reading, BigDecimal value, RoundingInterval interval)
      implements Quantity {}

  /** A figure with its coefficient. */
  public record Addend(BigDecimal coefficient, Printed figure) {}

  /**
   * A sum; of no addends, zero. A quotient without end is given to some more places than are
   * printed.
   *
   * @param constant an amount of the rule's own that is added
   * @param divisor by which all of it is divided; one, mostly
   */
  public record Sum(
      List<Addend> addends,
      Optional<BigDecimal> constant,
      BigDecimal divisor,
      BigDecimal value,
      RoundingInterval interval)
      implements Quantity {
    public Sum {
      addends = List.copyOf(addends);
    }
  }

  /** A part in per cent of a whole. */
  public record Quotient(Sum part, Sum whole, BigDecimal value, RoundingInterval interval)
      implements Quantity {}

  /** A quantity at a unit price. */
  public record Multiple(
      Printed quantity, Printed price, BigDecimal value, RoundingInterval interval)
      implements Quantity {}

  /** Words, where they stand. */
  public record Quote(Mention mention) implements Step {}

  /** What rounding has to do with a difference. */
  public enum Verdict {
    /** There is no difference. */
    EXACT,
    /** The unrounded figures may agree. */
    EXPLAINED,
    /** No unrounded figures that print like these agree. */
    IMPOSSIBLE
  }

  /**
   * A difference and what rounding can make of it.
   *
   * @param tolerance the largest difference that rounding can make, in the unit of the trace
   * @param odds how likely rounding makes such a difference; empty where the figures were not
   *     rounded to one place, or the comparison is no equation
   * @param habit how the document's sums in this unit turn out
   * @param isDoubted whether a finding of the evaluation says that, by the evidence of these sums,
   *     it is not rounding but a wrong figure
   */
  public record Rounding(
      Verdict verdict, BigDecimal tolerance, Optional<Odds> odds, Habit habit, boolean isDoubted) {}

  /**
   * How likely the rounding of each of some addends makes a difference.
   *
   * @param addends how many figures were rounded, those printed as zero included
   * @param exactly the probability of just this difference
   * @param atLeast the probability of this or a larger one, in either direction
   */
  public record Odds(int addends, Probability exactly, Probability atLeast) {}

  /**
   * The document's own evidence: how its sums of at least two amounts turn out. Where rounding is
   * its habit, some of them are off.
   *
   * @param exact how many are exact
   * @param rounded how many are off by no more than rounding explains
   */
  public record Habit(int exact, int rounded) {}
}

package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises amounts that were printed in the place of others: those beside them, or alike. */
final class CopiedAmounts {
  /** Amounts of fewer digits are equal by chance. */
  private static final int TELLING_DIGITS = 3;

  /** So are amounts that stand in more places than this. */
  private static final int MOST_PLACES = 32;

  private final Map<BigDecimal, List<Figure>> byValue = new HashMap<>();

  CopiedAmounts(Iterable<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.amount() instanceof Amount.Stated stated) {
        BigDecimal value = stated.value().stripTrailingZeros();
        if (value.precision() >= TELLING_DIGITS) {
          byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(figure);
        }
      }
    }
  }

  /** The slip that put another figure's amount in the place of a figure, or its own in another. */
  Optional<Slip> of(Change change) {
    Figure figure = change.figure();
    if (!(figure.amount() instanceof Amount.Stated printed)) {
      return Optional.empty();
    }
    Optional<Slip> best = Optional.empty();
    for (Figure other : printing(printed.value())) {
      best = likelier(best, copied(figure, other));
    }
    if (best.isEmpty()) {
      for (Figure other : printing(change.value())) {
        best = likelier(best, moved(figure, other));
      }
    }
    return best;
  }

  private List<Figure> printing(BigDecimal value) {
    List<Figure> figures = byValue.getOrDefault(value.stripTrailingZeros(), List.of());
    return figures.size() <= MOST_PLACES ? figures : List.of();
  }

  private static Optional<Slip> likelier(Optional<Slip> one, Optional<Slip> other) {
    boolean isBetter = other.isPresent() && (one.isEmpty() || other.get().compareTo(one.get()) < 0);
    return isBetter ? other : one;
  }

  /** How the amount of another figure came to stand for a figure. */
  private static Optional<Slip> copied(Figure figure, Figure other) {
    if (other.isSameAs(figure)) {
      return Optional.empty();
    }
    if (isOfOtherYear(figure, other)) {
      return Optional.of(Slip.OTHER_YEAR);
    }
    if (figure.location() instanceof Location.Cell a
        && other.location() instanceof Location.Cell b) {
      return isOfOneTable(a, b) ? ofOneTable(a, b) : Optional.empty();
    }
    boolean inOneParagraph =
        figure.location() instanceof Location.Text a
            && other.location() instanceof Location.Text b
            && a.isInParagraphOf(b);
    return inOneParagraph && !figure.subject().equals(other.subject())
        ? Optional.of(Slip.OTHER_ITEM)
        : Optional.empty();
  }

  private static Optional<Slip> ofOneTable(Location.Cell one, Location.Cell other) {
    if (one.row() == other.row()) {
      return Optional.of(Slip.COLUMN_SLIPPED);
    }
    if (one.column() != other.column()) {
      return Optional.empty();
    }
    return Optional.of(isNextRow(one, other) ? Slip.ROW_SLIPPED : Slip.OTHER_ITEM);
  }

  /** How a figure's own amount came to stand beside it, as where a column moved by one row. */
  private static Optional<Slip> moved(Figure figure, Figure other) {
    if (figure.location() instanceof Location.Cell a
        && other.location() instanceof Location.Cell b
        && isOfOneTable(a, b)) {
      boolean isAbove = a.column() == b.column() && isNextRow(a, b);
      boolean isBeside = a.row() == b.row() && Math.abs(a.column() - b.column()) == 1;
      return isAbove
          ? Optional.of(Slip.ROW_SLIPPED)
          : isBeside ? Optional.of(Slip.COLUMN_SLIPPED) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isOfOneTable(Location.Cell one, Location.Cell other) {
    return one.table() == other.table() && one.container().equals(other.container());
  }

  private static boolean isNextRow(Location.Cell one, Location.Cell other) {
    return Math.abs(one.row() - other.row()) == 1;
  }

  private static boolean isOfOtherYear(Figure figure, Figure other) {
    if (figure.subject().isEmpty() || other.subject().isEmpty()) {
      return false;
    }
    Subject one = figure.subject().get();
    Subject another = other.subject().get();
    return one.fiscalYear() != another.fiscalYear()
        && one.fiscalYear() != 0
        && another.fiscalYear() != 0
        && one.item().equals(another.item())
        && one.code().equals(another.code())
        && one.fund() == another.fund();
  }
}

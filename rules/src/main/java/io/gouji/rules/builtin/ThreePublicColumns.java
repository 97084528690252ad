package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import java.util.Optional;

/** Finds what a “三公” table with a column for each item states. */
final class ThreePublicColumns {
  private ThreePublicColumns() {}

  /** The figure of an item, for the measure and year of a subject and whatever funds. */
  static Optional<Figure> figure(TableBody table, Subject subject) {
    return table
        .figures()
        .filter(figure -> figure.subject().map(other -> isSame(other, subject)).orElse(false))
        .findFirst();
  }

  private static boolean isSame(Subject column, Subject subject) {
    return column.item().equals(subject.item())
        && column.measure() == subject.measure()
        && column.fiscalYear() == subject.fiscalYear();
  }
}

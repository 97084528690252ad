package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Draws up the ledger of a disclosure. */
final class Ledgers {
  private Ledgers() {}

  /** The entries of the ledger of a disclosure that was checked. */
  static List<Ledger.Entry> entries(Disclosure disclosure, List<Check> checks) {
    IdentityHashMap<Figure, List<Check>> byFigure = new IdentityHashMap<>();
    for (Check check : checks) {
      if (check.status().isAssessed()) {
        check
            .relation()
            .ifPresent(
                relation ->
                    relation.forEachFigure(
                        figure ->
                            byFigure.computeIfAbsent(figure, key -> new ArrayList<>()).add(check)));
      }
    }
    List<Ledger.Entry> entries = new ArrayList<>();
    for (DisclosureTable table : disclosure.tables()) {
      table.body().figures().forEach(figure -> add(figure, byFigure, entries));
    }
    for (Statement statement : disclosure.statements()) {
      add(statement.figure(), byFigure, entries);
    }
    return entries;
  }

  private static void add(
      Figure figure, IdentityHashMap<Figure, List<Check>> byFigure, List<Ledger.Entry> entries) {
    if (figure.isMoney()) {
      entries.add(new Ledger.Entry(figure, byFigure.getOrDefault(figure, List.of())));
    }
  }
}

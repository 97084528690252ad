package io.gouji.rules;

import io.gouji.model.Figure;
import java.util.List;

/** Every figure of the document, and what it was checked by. */
public record Ledger(List<Entry> entries) {
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * A figure and the checks that were made of it, whatever came of them. A figure without any is
   * one of which no rule speaks.
   */
  public record Entry(Figure figure, List<Check> checks) {
    public Entry {
      checks = List.copyOf(checks);
    }

    /** Whether any check was made. */
    public boolean isChecked() {
      return !checks.isEmpty();
    }
  }

  /** How many figures the document has. */
  public int size() {
    return entries.size();
  }

  /** How many of them were checked. */
  public int checked() {
    return (int) entries.stream().filter(Entry::isChecked).count();
  }

  /** The figures of which no check was made. */
  public List<Figure> unchecked() {
    return entries.stream().filter(entry -> !entry.isChecked()).map(Entry::figure).toList();
  }
}

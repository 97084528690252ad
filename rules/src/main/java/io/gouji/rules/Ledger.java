package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of the document, and what it was checked by. A ledger is a value; that of an
 * evaluation is drawn up when it is first asked for, and may be asked for by many threads.
 */
public final class Ledger {
  private final Supplier<List<Entry>> drawnUp;
  private volatile @Nullable List<Entry> entries;

  /** A ledger with these entries. */
  public Ledger(List<Entry> entries) {
    List<Entry> copy = List.copyOf(entries);
    this.drawnUp = () -> copy;
    this.entries = copy;
  }

  private Ledger(Supplier<List<Entry>> drawnUp) {
    this.drawnUp = drawnUp;
  }

  static Ledger of(Disclosure disclosure, List<Check> checks) {
    return new Ledger(() -> Ledgers.entries(disclosure, checks));
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

  /** The figures: those of tables before those of the text, each in document order. */
  public List<Entry> entries() {
    List<Entry> known = entries;
    if (known == null) {
      known = List.copyOf(drawnUp.get());
      entries = known;
    }
    return known;
  }

  /** How many figures the document has. */
  public int size() {
    return entries().size();
  }

  /** How many of them were checked. */
  public int checked() {
    return (int) entries().stream().filter(Entry::isChecked).count();
  }

  /** The figures of which no check was made. */
  public List<Figure> unchecked() {
    return entries().stream().filter(entry -> !entry.isChecked()).map(Entry::figure).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger ledger && entries().equals(ledger.entries());
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  @Override
  public String toString() {
    return "Ledger[entries=" + entries() + "]";
  }
}

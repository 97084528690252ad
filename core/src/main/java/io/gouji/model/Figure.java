package io.gouji.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An amount where it stands: the one currency in which rules deal, whether it stood in a cell or in
 * a sentence. Two figures are equal if their amounts and subjects are; places and printed text do
 * not count.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Figure {
  private final Amount amount;
  private final String text;
  private final Location location;
  private final Names names;
  private final Optional<Subject> subject;

  /** What a figure is called. Few figures are ever named: those of tables are when asked. */
  interface Names {
    String label();

    String key();
  }

  private record Given(String label, String key) implements Names {}

  /**
   * Creates a figure.
   *
   * @param amount what it says
   * @param text the printed figure without its unit; "" for a blank cell
   * @param location where it stands
   * @param label what it is, as a reader of the document would say
   * @param key what it is, independently of its place
   * @param subject the fact it states, if it was understood
   */
  public Figure(
      Amount amount,
      String text,
      Location location,
      String label,
      String key,
      Optional<Subject> subject) {
    this(
        amount,
        text,
        location,
        new Given(Objects.requireNonNull(label, "label"), Objects.requireNonNull(key, "key")),
        subject);
  }

  Figure(Amount amount, String text, Location location, Names names, Optional<Subject> subject) {
    this.amount = Objects.requireNonNull(amount, "amount");
    this.text = Objects.requireNonNull(text, "text");
    this.location = Objects.requireNonNull(location, "location");
    this.names = names;
    this.subject = Objects.requireNonNull(subject, "subject");
  }

  /** What it says. */
  public Amount amount() {
    return amount;
  }

  /** The printed figure without its unit; "" for a blank cell. */
  public String text() {
    return text;
  }

  /** Where it stands. */
  public Location location() {
    return location;
  }

  /** What it is, as a reader of the document would say: row and column, or item and measure. */
  public String label() {
    return names.label();
  }

  /**
   * What it is, independently of its place: table type, row path and column role, or the item of a
   * statement; stable from year to year and from one printing to the next.
   */
  public String key() {
    return names.key();
  }

  /** The fact it states, if it was understood. */
  public Optional<Subject> subject() {
    return subject;
  }

  /** Whether an amount is printed here. */
  public boolean isStated() {
    return amount instanceof Amount.Stated;
  }

  /** Whether an amount other than zero is printed here. */
  public boolean isNonZero() {
    return amount instanceof Amount.Stated stated && stated.value().signum() != 0;
  }

  /** Whether this is a stated amount of money, printed in digits. */
  public boolean isMoney() {
    return amount instanceof Amount.Stated stated && stated.unit().isMoney() && hasDigit();
  }

  private boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are one figure at one place, not merely equal ones. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isSameAs(Figure other) {
    return this == other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure
        && amount.equals(figure.amount)
        && key().equals(figure.key())
        && subject.equals(figure.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, key(), subject);
  }

  @Override
  public String toString() {
    return label() + " = " + amount;
  }
}

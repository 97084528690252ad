package io.gouji.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An amount where it stands: the one currency in which rules deal, whether it stood in a cell or in
 * a sentence. Two figures are equal if their amounts and subjects are; places and printed text do
 * not count.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param amount what it says
 * @param text the printed figure without its unit; "" for a blank cell
 * @param location where it stands
 * @param label what it is, as a reader of the document would say: row and column, or item and
 *     measure
 * @param key what it is, independently of its place: table type, row path and column role, or the
 *     item of a statement; stable from year to year and from one printing to the next
 * @param subject the fact it states, if it was understood
 */
public record Figure(
    Amount amount,
    String text,
    Location location,
    String label,
    String key,
    Optional<Subject> subject) {

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
        && key.equals(figure.key)
        && subject.equals(figure.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, key, subject);
  }

  @Override
  public String toString() {
    return label + " = " + amount;
  }
}

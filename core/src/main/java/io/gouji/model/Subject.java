package io.gouji.model;

import java.util.Optional;

/**
 * What a figure is a figure of. Figures with equal subjects state the same fact, wherever they
 * stand, and owe each other agreement.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param code the classification code to which the figure is confined, if any
 * @param fund the funds to which the figure is confined
 * @param fiscalYear the year for which the figure is stated; 0 if the document does not say
 */
public record Subject(
    Item item, Optional<ClassificationCode> code, Fund fund, Measure measure, int fiscalYear) {

  // As records have it, without the detour: subjects are looked up for every figure.
  @Override
  public int hashCode() {
    int codeHash = code.isPresent() ? code.get().digits().hashCode() : 0;
    int hash = 31 * item.id().hashCode() + codeHash;
    return 31 * (31 * (31 * hash + fund.hashCode()) + measure.hashCode()) + fiscalYear;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Subject that
        && fund == that.fund
        && measure == that.measure
        && fiscalYear == that.fiscalYear
        && item.equals(that.item)
        && code.equals(that.code);
  }

  /** The same fact of other funds. */
  public Subject withFund(Fund other) {
    return new Subject(item, code, other, measure, fiscalYear);
  }

  /** The same fact of another item. */
  public Subject withItem(Item other) {
    return new Subject(other, code, fund, measure, fiscalYear);
  }

  /** The same fact, confined to a code or not. */
  public Subject withCode(Optional<ClassificationCode> other) {
    return new Subject(item, other, fund, measure, fiscalYear);
  }

  /** Another measure of the same item. */
  public Subject withMeasure(Measure other) {
    return new Subject(item, code, fund, other, fiscalYear);
  }
}

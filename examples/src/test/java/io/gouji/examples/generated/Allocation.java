package io.gouji.examples.generated;

/**
 * Money from one source for one item of the functional classification.
 *
 * @param code seven digits
 * @param carriedOver whether it was left over from the prior year
 * @param amount in hundredths of 万元
 */
record Allocation(String code, Source source, Use use, boolean carriedOver, long amount) {

  /** What money is for, in the order of the columns of 支出总表. */
  enum Use {
    BASIC,
    PROJECT,
    OPERATING,
    TO_SUPERIORS,
    TO_SUBORDINATES,
    /** 单位预留机动经费, which only Jiangsu has. */
    RESERVED
  }

  /** The same for another amount. */
  Allocation with(long other) {
    return new Allocation(code, source, use, carriedOver, other);
  }

  Allocation {
    if (code.length() != 7 || amount <= 0) {
      throw new IllegalArgumentException("Expected an amount for an item but was " + amount);
    }
  }
}

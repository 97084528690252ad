package io.gouji.rules;

/**
 * How a figure may have come to be printed in the place of another.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum Slip {
  /** One digit is another. */
  DIGIT_CHANGED,
  /** The amount is off by one unit of its last place. */
  LAST_PLACE,
  /** Two neighbouring digits are swapped. */
  DIGITS_SWAPPED,
  /** A digit is missing. */
  DIGIT_DROPPED,
  /** A digit stands twice. */
  DIGIT_DOUBLED,
  /** There is one digit too many. */
  DIGIT_ADDED,
  /** The decimal point stands elsewhere. */
  POINT_MOVED,
  /** The amount is stated in another unit: 元 for 万元. */
  OTHER_UNIT,
  /** The sign is the other one. */
  SIGN_CHANGED,
  /** Nothing is printed, or nothing should be. */
  LEFT_OUT,
  /** The amount is that of another year. */
  OTHER_YEAR,
  /** The amount belongs to the row above or below. */
  ROW_SLIPPED,
  /** The amount belongs to another column of the row. */
  COLUMN_SLIPPED,
  /** The amount is that of another item of the column or the sentence. */
  OTHER_ITEM
}

package io.gouji.parser.internal.narrative;

/**
 * A year as a text names it: by its number, or from the year of which it speaks (上年).
 *
 * @param year the number, or 0 if the year is named from another
 * @param offset how many years after that other year it is: -1 for 上年
 */
record YearReference(int year, int offset) {

  static YearReference of(int year) {
    return new YearReference(year, 0);
  }

  static YearReference relative(int offset) {
    return new YearReference(0, offset);
  }

  /** Whether it is the year of which the text speaks anyway. */
  boolean isOwn() {
    return year == 0 && offset == 0;
  }

  /** The year, seen from another; 0 if that is 0 and needed. */
  int from(int current) {
    if (year != 0) {
      return year;
    }
    return current == 0 ? 0 : current + offset;
  }
}

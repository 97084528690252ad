package io.gouji.examples.generated;

import java.util.List;

/** What is planned to be bought; empty if nothing is. */
record Procurement(List<Line> lines) {

  /** Whether goods, works or services are bought. */
  enum Category {
    GOODS,
    WORKS,
    SERVICES
  }

  /** The column of the money: three funds, 财政专户, 单位资金, and what was carried over. */
  enum Paid {
    GENERAL,
    FUND,
    CAPITAL,
    SPECIAL_ACCOUNT,
    UNIT_FUNDS,
    FISCAL_CARRYOVER,
    OTHER_CARRYOVER
  }

  /**
   * A line of the table.
   *
   * @param projectFunds the budget of its project
   * @param unitPrice in hundredths of 万元; times the quantity, exactly the amount
   * @param reserved for small enterprises, a part of the amount
   */
  record Line(
      String project,
      long projectFunds,
      String goods,
      String catalogueNumber,
      String measuringUnit,
      int quantity,
      long unitPrice,
      Category category,
      Paid paid,
      long reserved) {
    long amount() {
      return quantity * unitPrice;
    }
  }

  Procurement {
    lines = List.copyOf(lines);
  }

  long total() {
    return lines.stream().mapToLong(Line::amount).sum();
  }

  long total(Category category) {
    return lines.stream().filter(line -> line.category() == category).mapToLong(Line::amount).sum();
  }

  long total(Paid paid) {
    return lines.stream().filter(line -> line.paid() == paid).mapToLong(Line::amount).sum();
  }

  long reserved() {
    return lines.stream().mapToLong(Line::reserved).sum();
  }

  long projectFunds() {
    return lines.stream().mapToLong(Line::projectFunds).sum();
  }
}

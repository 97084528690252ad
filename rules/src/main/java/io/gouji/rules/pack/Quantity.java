package io.gouji.rules.pack;

/** What figures measure, as far as a rule file tells. */
enum Quantity {
  /** Amounts of money. */
  MONEY,
  /** Numbers of people or things. */
  COUNT,
  /** Percentages. */
  RATIO,
  /** Not known before a document is there. */
  ANY
}

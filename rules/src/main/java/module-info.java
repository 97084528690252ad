/** Checks the agreements that the figures of a disclosure owe each other. */
module io.gouji.rules {
  requires transitive io.gouji.core;
  requires static org.jspecify;
  requires org.slf4j;

  exports io.gouji.rules;
  exports io.gouji.rules.builtin;
  exports io.gouji.rules.pack;
  exports io.gouji.rules.review;

  uses io.gouji.rules.Rule;
}

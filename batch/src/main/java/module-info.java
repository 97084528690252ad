/** Checks many files at once, by settings and a baseline that are kept in files. */
module io.gouji.batch {
  requires transitive io.gouji.core;
  requires transitive io.gouji.parser;
  requires transitive io.gouji.report;
  requires transitive io.gouji.rules;
  requires static org.jspecify;
  requires org.snakeyaml.engine;

  exports io.gouji.batch;
}

/** Renders an evaluation for people and for machines. */
module io.gouji.report {
  requires transitive io.gouji.core;
  requires transitive io.gouji.rules;
  requires java.xml;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports io.gouji.report;
}

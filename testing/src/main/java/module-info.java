/**
 * Assertions on disclosures and their evaluations, and a JUnit source over archived disclosures.
 */
module io.gouji.testing {
  requires io.gouji.batch;
  requires transitive io.gouji.core;
  requires transitive io.gouji.parser;
  requires io.gouji.report;
  requires transitive io.gouji.rules;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires transitive org.assertj.core;
  requires static org.jspecify;
  requires static transitive org.junit.jupiter.api;

  exports io.gouji.testing;
}

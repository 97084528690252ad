/** Writes findings where people work: as comments into a copy of the Word file. */
module io.gouji.office {
  requires transitive io.gouji.core;
  requires io.gouji.parser;
  requires transitive io.gouji.report;
  requires transitive io.gouji.rules;
  requires jakarta.xml.bind;
  requires org.apache.commons.compress;
  requires org.docx4j.core;
  requires org.docx4j.openxml_objects;
  requires static org.jspecify;

  exports io.gouji.office;
}

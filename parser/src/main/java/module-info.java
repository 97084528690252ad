/** Reads a budget disclosure from a Word file into the model. */
module io.gouji.parser {
  exports io.gouji.parser;

  requires com.fasterxml.aalto;
  requires transitive io.gouji.core;
  requires java.xml;
  requires org.apache.poi.ooxml;
  requires org.codehaus.stax2;
  requires static org.jspecify;
  requires org.slf4j;
}

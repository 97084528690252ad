/** The command line of Gouji: an application, which exports nothing. */
module io.gouji.cli {
  requires info.picocli;
  requires io.gouji.batch;
  requires io.gouji.core;
  requires io.gouji.office;
  requires io.gouji.parser;
  requires io.gouji.report;
  requires io.gouji.rules;
  requires static org.jspecify;

  opens io.gouji.cli to
      info.picocli;
}

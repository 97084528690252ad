/** The model of budget disclosures: values only, and no dependency. */
module io.gouji.core {
  requires static org.jspecify;

  exports io.gouji.model;
}

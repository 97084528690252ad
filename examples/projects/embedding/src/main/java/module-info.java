/** A program that embeds Gouji as modules. */
module com.example.embedding {
  requires io.gouji.parser;
  requires io.gouji.rules;
}

package io.gouji.cli;

import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands need of the parser and the rules. */
interface Library {

  /** Reads a document, with a password if it is encrypted. */
  ParseResult parse(Path file, Optional<String> password) throws IOException;

  /** The rules by which documents are checked. */
  RuleEngine engine();

  /** The parser and the rules that ship, and rules that stand on the class path. */
  static Library standard() {
    DisclosureParser parser = DisclosureParser.standard();
    RuleEngine engine =
        RuleEngine.of(BuiltInRules.all()).withRulesFrom(Library.class.getClassLoader());
    return new Library() {
      @Override
      public ParseResult parse(Path file, Optional<String> password) throws IOException {
        return password.map(parser::withPassword).orElse(parser).parse(file);
      }

      @Override
      public RuleEngine engine() {
        return engine;
      }
    };
  }
}

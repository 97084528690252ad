package io.gouji.cli;

import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.parser.ParserLimits;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the commands need of the parser and the rules. */
interface Library {

  /**
   * Reads the files of a disclosure, mostly one.
   *
   * @param password for those that are encrypted
   * @param time how long the reading may take; the parser's own limit if empty
   */
  ParseResult parse(List<Path> files, Optional<String> password, Optional<Duration> time)
      throws IOException;

  /** The rules by which documents are checked. */
  RuleEngine engine();

  /** The parser and the rules that ship, and rules that stand on the class path. */
  static Library standard() {
    DisclosureParser parser = DisclosureParser.standard();
    RuleEngine engine =
        RuleEngine.of(BuiltInRules.all()).withRulesFrom(Library.class.getClassLoader());
    return new Library() {
      @Override
      public ParseResult parse(List<Path> files, Optional<String> password, Optional<Duration> time)
          throws IOException {
        DisclosureParser limited =
            time.map(limit -> parser.withLimits(ParserLimits.standard().withTime(limit)))
                .orElse(parser);
        return password.map(limited::withPassword).orElse(limited).parseTogether(files);
      }

      @Override
      public RuleEngine engine() {
        return engine;
      }
    };
  }
}

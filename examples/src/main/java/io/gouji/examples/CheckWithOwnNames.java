package io.gouji.examples;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Subject;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Ledger;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a disclosure of a department that has items and names of its own: the same lexicon serves
 * its tables, its sentences and the rules.
 */
public final class CheckWithOwnNames {
  private static final Item ITEM = new Item("transportSubsidies");

  /** 公务交通补贴 under its code, and a name for 公务接待费 that the standard lexicon lacks. */
  private static final Lexicon LEXICON =
      Lexicon.standard()
          .with(Lexicon.Entry.of(ITEM.id(), "公务交通补贴", "公车补贴").withEconomicCode("30239"))
          .withNames(Map.of("来宾接待费", "officialHospitality"));

  private CheckWithOwnNames() {}

  /** Checks the file given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path file, PrintStream out) throws IOException {
    Disclosure disclosure =
        DisclosureParser.standard().withLexicon(LEXICON).parse(file).disclosure();
    RuleEngine engine = RuleEngine.of(BuiltInRules.all()).withLexicon(LEXICON);
    for (DisclosureTable table : disclosure.tables()) {
      table.body().row(ITEM).ifPresent(row -> out.println(table.kind() + ": " + row.label()));
    }
    for (Ledger.Entry entry : engine.evaluate(disclosure).ledger().entries()) {
      if (entry.figure().subject().map(Subject::item).equals(Optional.of(ITEM))) {
        out.println(entry.figure() + ", checked " + entry.checks().size() + " times");
      }
    }
  }
}

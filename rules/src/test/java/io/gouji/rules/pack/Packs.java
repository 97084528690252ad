package io.gouji.rules.pack;

import io.gouji.rules.RuleTester;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Rule packs from text. */
final class Packs {
  private Packs() {}

  static RulePack pack(String text) {
    try {
      return RulePack.read(new StringReader(text), "test.rules");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rule with a body, and clauses before it. */
  static String rule(String clauses, String body) {
    return "规则 Test \"例\" 级别 错误 " + clauses + "\n  " + body + "\n";
  }

  /** A tester of the only rule of a pack with a body. */
  static RuleTester tester(String body) {
    return tester("", body);
  }

  static RuleTester tester(String clauses, String body) {
    return RuleTester.of(pack(rule(clauses, body)).rules().get(0));
  }

  /** The reports of the mistakes in a file. */
  static List<String> reports(String text) {
    try {
      pack(text);
      return List.of();
    } catch (RulePackException e) {
      return e.faults().stream().map(fault -> fault.report(Locale.CHINESE)).toList();
    }
  }
}

package io.gouji.report;

import io.gouji.rules.Rule;
import io.gouji.rules.RuleParameter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Lists rules: their ids, severities and titles.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RuleListing {
  private RuleListing() {}

  /** Writes a list of rules. */
  public static void write(
      List<Rule> rules, ListingFormat format, Writer out, ReportOptions options)
      throws IOException {
    Messages messages = Messages.of(options.language());
    switch (format) {
      case TEXT -> writeText(rules, out, messages, new TextStyle(options.color()));
      case JSON -> writeJson(rules, out, messages);
    }
    out.flush();
  }

  private static void writeText(List<Rule> rules, Writer out, Messages messages, TextStyle style)
      throws IOException {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (Rule rule : rules) {
      String severity = messages.text("severity." + rule.severity());
      out.write(
          TextStyle.pad(rule.id(), width)
              + "  "
              + style.of(rule.severity(), TextStyle.pad(severity, 7))
              + "  "
              + rule.title(messages.language())
              + "\n");
    }
  }

  private static void writeJson(List<Rule> rules, Writer out, Messages messages)
      throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.write(
          () -> {
            json.startArray();
            for (Rule rule : rules) {
              json.line(
                  () -> {
                    json.string("id", rule.id());
                    json.string("severity", rule.severity().name());
                    json.string("title", rule.title(messages.language()));
                    json.string("status", rule.status().name());
                    json.stringLine(
                        "kinds", rule.scope().kinds().stream().sorted().map(Enum::name).toList());
                    json.number("firstYear", rule.scope().firstYear());
                    json.number("lastYear", rule.scope().lastYear());
                    if (!rule.scope().provinces().isEmpty()) {
                      json.stringLine(
                          "provinces", rule.scope().provinces().stream().sorted().toList());
                    }
                    json.string("basis", rule.basis());
                    if (!rule.aliases().isEmpty()) {
                      json.stringLine("aliases", rule.aliases());
                    }
                    if (!rule.parameters().isEmpty()) {
                      json.array(
                          "parameters", rule.parameters(), parameter -> parameter(json, parameter));
                    }
                  });
            }
            json.endArray();
          });
    }
  }

  private static void parameter(JsonOutput json, RuleParameter parameter) {
    json.object(
        () -> {
          json.string("name", parameter.name());
          json.number("standard", parameter.standard());
          json.number("smallest", parameter.smallest());
        });
  }
}

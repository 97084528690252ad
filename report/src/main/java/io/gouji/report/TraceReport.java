package io.gouji.report;

import io.gouji.model.Disclosure;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Trace;
import io.gouji.rules.Traces;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Shows how checks of one document came to their verdicts: as one line each, as a paragraph, as a
 * tree down to every printed figure, or as JSON. For one thread at a time.
 */
public final class TraceReport {
  private final Disclosure disclosure;
  private final Traces traces;
  private final Messages messages;
  private final Places places;
  private final TraceWords words;
  private final RuleTitles titles;

  private TraceReport(Evaluation evaluation, ReportOptions options) {
    this.disclosure = evaluation.disclosure();
    this.traces = Traces.of(evaluation);
    this.messages = Messages.of(options.language());
    this.places = new Places(evaluation.disclosure(), messages);
    this.words = new TraceWords(messages, places);
    this.titles = new RuleTitles(evaluation.rules(), messages.language());
  }

  /** The traces of an evaluation, in the language of the options. */
  public static TraceReport of(Evaluation evaluation, ReportOptions options) {
    return new TraceReport(evaluation, options);
  }

  /**
   * A check in one line, such as 「667.43 = 610.45 + 30.89 + 26.09 √」.
   *
   * @throws IllegalArgumentException if the check has no relation
   */
  public String line(Check check) {
    return words.line(traces.of(check));
  }

  /**
   * A check in a few sentences.
   *
   * @throws IllegalArgumentException if the check has no relation
   */
  public String paragraph(Check check) {
    return words.paragraph(traces.of(check));
  }

  /**
   * Writes checks as text: line, rule, tree and paragraph of each.
   *
   * @throws IllegalArgumentException if a check has no relation
   */
  public void writeText(List<Check> checks, Writer out) throws IOException {
    TraceTree tree = new TraceTree(messages, places);
    for (Check check : checks) {
      Trace trace = traces.of(check);
      out.write(TextStyle.printable(words.line(trace)) + "\n");
      out.write("  " + messages.text("rule", titles.of(check.rule()), check.rule()) + "\n");
      for (String line : tree.lines(trace)) {
        out.write("  " + line + "\n");
      }
      out.write("  " + TextStyle.printable(words.paragraph(trace)) + "\n\n");
    }
    out.flush();
  }

  /**
   * Writes checks as a JSON array with an object for each.
   *
   * @throws IllegalArgumentException if a check has no relation
   */
  public void writeJson(List<Check> checks, Writer out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      JsonTraces writer = new JsonTraces(json, new JsonLocations(json, disclosure, places), words);
      json.write(() -> json.array(() -> checks.forEach(check -> writer.trace(traces.of(check)))));
    }
  }
}

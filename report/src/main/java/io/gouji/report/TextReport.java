package io.gouji.report;

import io.gouji.model.Diagnostic;
import io.gouji.rules.Evaluation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes reports to read in a terminal. */
final class TextReport implements ReportWriter {
  private static final int MOST_DIAGNOSTICS = 10;
  private static final String INDENT = "    ";

  private final Writer out;
  private final Messages messages;
  private final TextStyle style;
  private final TextSummary summary;
  private final boolean withLedger;
  private final Tally found = new Tally();
  private int documents;
  private int unreadable;

  TextReport(Writer out, ReportOptions options) {
    this.out = out;
    this.messages = Messages.of(options.language());
    this.style = new TextStyle(options.color());
    this.summary = new TextSummary(messages, style);
    this.withLedger = options.ledger();
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    if (documents > 0) {
      line("");
    }
    documents++;
    line(style.bold(TextStyle.printable(document.source())));
    for (String line : document.match(this::checked, this::unreadable)) {
      line(line);
    }
  }

  @Override
  public void close() throws IOException {
    if (documents > 1) {
      line("");
      line(summary.overall(documents, unreadable, found));
    }
    out.flush();
  }

  private List<String> unreadable(DocumentReport.Unreadable document) {
    unreadable++;
    String reason = DiagnosticWords.reason(messages, document);
    return List.of(
        style.bad(messages.text("unreadable", reason, document.code())),
        "  " + TextStyle.printable(document.message()));
  }

  private List<String> checked(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    List<String> lines = new ArrayList<>();
    lines.add(summary.headline(evaluation));
    found.add(evaluation.findings());
    Places places = new Places(evaluation.disclosure(), messages);
    FindingTree tree = new FindingTree(evaluation.findings());
    RuleTitles titles = new RuleTitles(evaluation.rules(), messages.language());
    TextFinding text = new TextFinding(messages, style, places, tree, titles, document.review());
    for (FindingTree.Node root : tree.roots()) {
      lines.add("");
      lines.addAll(text.lines(root));
      for (FindingTree.Node consequence : root.consequences()) {
        lines.add("");
        text.lines(consequence).forEach(line -> lines.add(INDENT + line));
      }
    }
    lines.add("");
    lines.addAll(crashes(evaluation));
    lines.addAll(diagnostics(evaluation, places));
    lines.addAll(new TextReview(messages, document.review()).lines());
    lines.addAll(
        summary.lines(
            evaluation, tree.roots().size(), document.review().accepted(evaluation).size()));
    if (withLedger) {
      lines.addAll(new TextLedger(messages, style, places).lines(evaluation));
    }
    return lines;
  }

  private List<String> crashes(Evaluation evaluation) {
    return new CrashWords(messages)
        .crashes(evaluation).values().stream()
            .map(line -> style.bad(TextStyle.printable(line)))
            .toList();
  }

  private List<String> diagnostics(Evaluation evaluation, Places places) {
    List<Diagnostic> diagnostics = evaluation.disclosure().diagnostics();
    List<String> lines = new ArrayList<>();
    if (!diagnostics.isEmpty()) {
      lines.add(messages.text("diagnostics", diagnostics.size()));
      diagnostics.stream()
          .limit(MOST_DIAGNOSTICS)
          .map(diagnostic -> DiagnosticWords.line(messages, places, diagnostic))
          .forEach(line -> lines.add("  " + TextStyle.printable(line)));
      if (diagnostics.size() > MOST_DIAGNOSTICS) {
        lines.add("  " + messages.text("more", diagnostics.size() - MOST_DIAGNOSTICS));
      }
    }
    return lines;
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}

package io.gouji.report;

import io.gouji.model.Diagnostic;
import io.gouji.model.Identity;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes reports to read in a terminal. */
final class TextReport implements ReportWriter {
  private static final int MOST_DIAGNOSTICS = 10;
  private static final String INDENT = "    ";

  private final Writer out;
  private final Messages messages;
  private final TextStyle style;
  private final int[] severities = new int[Severity.values().length];
  private int documents;
  private int unreadable;

  TextReport(Writer out, ReportOptions options) {
    this.out = out;
    this.messages = Messages.of(options.language());
    this.style = new TextStyle(options.color());
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
      line(style.bold(overall()));
    }
    out.flush();
  }

  private String overall() {
    String read = unreadable == 0 ? "" : messages.text("overall.unreadable", unreadable);
    return messages.text("overall", documents, read, counts(severities));
  }

  private List<String> unreadable(DocumentReport.Unreadable document) {
    unreadable++;
    String reason =
        messages
            .find("unreadable." + document.code())
            .orElseGet(() -> messages.text("unreadable.other"));
    return List.of(
        style.bad(messages.text("unreadable", reason, document.code())),
        "  " + TextStyle.printable(document.message()));
  }

  private List<String> checked(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    List<String> lines = new ArrayList<>();
    lines.add(headline(evaluation));
    Places places = new Places(evaluation.disclosure(), messages);
    FindingTree tree = new FindingTree(evaluation.findings());
    RuleTitles titles = new RuleTitles(evaluation.rules(), messages.language());
    TextFinding text = new TextFinding(messages, style, places, tree, titles);
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
    lines.addAll(summary(evaluation, tree));
    return lines;
  }

  private String headline(Evaluation evaluation) {
    Identity identity = evaluation.disclosure().identity();
    String department =
        identity.department().map(TextStyle::printable).orElseGet(() -> messages.text("unnamed"));
    String code = identity.departmentCode().map(value -> messages.text("code", value)).orElse("");
    String year =
        identity.fiscalYear().isPresent()
            ? messages.text("year", identity.fiscalYear().getAsInt())
            : "";
    String kind = messages.text("kind." + identity.kind());
    return messages.text(
        "headline",
        department + code,
        year + kind,
        evaluation.disclosure().tables().size(),
        evaluation.ledger().size(),
        CheckCounts.of(evaluation.checks()).checks());
  }

  private List<String> summary(Evaluation evaluation, FindingTree tree) {
    List<String> lines = new ArrayList<>();
    int[] found = new int[Severity.values().length];
    evaluation.findings().forEach(finding -> found[finding.severity().ordinal()]++);
    for (int i = 0; i < found.length; i++) {
      severities[i] += found[i];
    }
    int findings = evaluation.findings().size();
    int roots = tree.roots().size();
    if (findings == 0) {
      lines.add(style.good(messages.text("none")));
    } else {
      String causes =
          findings == roots ? "" : messages.text("summary.roots", roots, findings - roots);
      lines.add(style.bold(messages.text("summary", counts(found), causes)));
    }
    lines.add(checks(CheckCounts.of(evaluation.checks())));
    String percent = Coverage.percent(evaluation.ledger()).orElse("0.0");
    int unchecked = evaluation.ledger().size() - evaluation.ledger().checked();
    lines.add(
        messages.text(
                "coverage", evaluation.ledger().size(), evaluation.ledger().checked(), percent)
            + (unchecked == 0 ? "" : messages.text("coverage.unchecked", unchecked)));
    return lines;
  }

  private String checks(CheckCounts counts) {
    String parts =
        Stream.of(
                part("checks.holds", counts.holds() + counts.holdsWithinRounding()),
                part("checks.withinRounding", counts.holdsWithinRounding()),
                part("checks.fails", counts.fails()),
                part("checks.notApplicable", counts.notApplicable()),
                part("checks.notAssessable", counts.notAssessable()),
                part("checks.crashed", counts.crashed()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(messages.text("comma")));
    return messages.text("checks", counts.checks(), parts);
  }

  private String part(String key, int count) {
    return count == 0 && !key.equals("checks.holds") ? "" : messages.text(key, count);
  }

  private String counts(int[] found) {
    return Stream.of(Severity.values())
        .map(severity -> messages.text("count." + severity, found[severity.ordinal()]))
        .collect(Collectors.joining(messages.text("comma")));
  }

  private List<String> crashes(Evaluation evaluation) {
    return evaluation.checks().stream()
        .filter(check -> check.status() instanceof Check.Crashed)
        .map(check -> messages.text("crashed", check.rule(), exception(check)))
        .distinct()
        .map(line -> style.bad(TextStyle.printable(line)))
        .toList();
  }

  private static String exception(Check check) {
    return check.status() instanceof Check.Crashed crashed ? crashed.exception() : "";
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

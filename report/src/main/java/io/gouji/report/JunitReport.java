package io.gouji.report;

import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Rule;
import io.gouji.rules.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Writes JUnit XML: a suite for each file, with a case for each finding and one for each rule that
 * found nothing. A finding that counts fails if it is grave enough; one that was accepted is
 * skipped.
 */
final class JunitReport implements ReportWriter {
  private final JunitOutput xml;
  private final Messages messages;
  private final Optional<Severity> failOn;
  private boolean started;

  JunitReport(Writer out, ReportOptions options) {
    this.xml = new JunitOutput(out);
    this.messages = Messages.of(options.language());
    this.failOn = options.failOn();
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    xml.write(
        () -> {
          start();
          if (document instanceof DocumentReport.Checked checked) {
            checked(checked);
          } else {
            unreadable((DocumentReport.Unreadable) document);
          }
        });
  }

  @Override
  public void close() throws IOException {
    xml.write(
        () -> {
          start();
          xml.end();
        });
    xml.close();
  }

  private void start() throws XMLStreamException {
    if (!started) {
      started = true;
      xml.start("testsuites", "name", Tool.NAME);
    }
  }

  private void unreadable(DocumentReport.Unreadable document) throws XMLStreamException {
    String reason = DiagnosticWords.reason(messages, document);
    suite(document.source(), 1, 0, 1, 0);
    xml.start("testcase", "classname", document.source(), "name", document.code());
    xml.text(
        document.message(),
        "error",
        "type",
        document.code(),
        "message",
        messages.text("unreadable", reason, document.code()));
    xml.end();
    xml.end();
  }

  private void checked(DocumentReport.Checked document) throws XMLStreamException {
    Evaluation evaluation = document.evaluation();
    List<Finding> findings = evaluation.findings();
    Map<String, String> crashes = new CrashWords(messages).crashes(evaluation);
    Set<String> found = new HashSet<>(crashes.keySet());
    findings.forEach(finding -> found.add(finding.rule()));
    List<Rule> silent =
        evaluation.rules().stream().filter(rule -> !found.contains(rule.id())).toList();
    Set<String> made = new HashSet<>();
    evaluation.checks().stream()
        .filter(check -> check.status().isAssessed())
        .forEach(check -> made.add(check.rule()));
    int failures = (int) findings.stream().filter(finding -> fails(document, finding)).count();
    int skipped =
        document.review().accepted(evaluation).size()
            + (int) silent.stream().filter(rule -> !made.contains(rule.id())).count();
    suite(
        document.source(),
        findings.size() + crashes.size() + silent.size(),
        failures,
        crashes.size(),
        skipped);
    RuleTitles titles = new RuleTitles(evaluation.rules(), messages.language());
    FindingWords words = new FindingWords(messages, new Places(evaluation.disclosure(), messages));
    for (Finding finding : findings) {
      xml.start(
          "testcase",
          "classname",
          finding.rule(),
          "name",
          titles.of(finding.rule()) + " [" + finding.fingerprint() + "]");
      finding(document, finding, words.message(finding));
      xml.end();
    }
    for (Map.Entry<String, String> crash : crashes.entrySet()) {
      xml.start("testcase", "classname", crash.getKey(), "name", titles.of(crash.getKey()));
      xml.text("", "error", "type", "CRASHED", "message", crash.getValue());
      xml.end();
    }
    for (Rule rule : silent) {
      xml.start("testcase", "classname", rule.id(), "name", titles.of(rule.id()));
      if (!made.contains(rule.id())) {
        xml.text("", "skipped", "message", reason(evaluation, rule));
      }
      xml.end();
    }
    xml.end();
  }

  private boolean fails(DocumentReport.Checked document, Finding finding) {
    return failOn.isPresent()
        && finding.severity().compareTo(failOn.get()) <= 0
        && !document.review().of(finding).isAccepted();
  }

  private void finding(DocumentReport.Checked document, Finding finding, String message)
      throws XMLStreamException {
    if (fails(document, finding)) {
      xml.text(message, "failure", "type", finding.severity().name(), "message", message);
    } else if (document.review().of(finding).isAccepted()) {
      String reason = document.review().of(finding).reason();
      xml.text(
          message,
          "skipped",
          "message",
          messages.text("junit.accepted", reason.isBlank() ? messages.text("noReason") : reason));
    } else {
      xml.text(finding.severity().name() + " " + message, "system-out");
    }
  }

  private String reason(Evaluation evaluation, Rule rule) {
    return evaluation.checks().stream()
        .filter(check -> check.rule().equals(rule.id()))
        .flatMap(check -> check.reason().stream())
        .findFirst()
        .map(reason -> messages.text("reason." + reason))
        .orElseGet(() -> messages.text("reason." + Check.Reason.NOTHING_OF_THE_KIND));
  }

  private void suite(String name, int tests, int failures, int errors, int skipped)
      throws XMLStreamException {
    xml.start(
        "testsuite",
        "name",
        name,
        "tests",
        String.valueOf(tests),
        "failures",
        String.valueOf(failures),
        "errors",
        String.valueOf(errors),
        "skipped",
        String.valueOf(skipped));
  }
}

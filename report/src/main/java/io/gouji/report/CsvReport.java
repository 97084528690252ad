package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.Identity;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.review.LogicalPath;
import io.gouji.rules.review.Review;
import io.gouji.rules.review.Standing;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a row for each finding, as spreadsheets read it. */
final class CsvReport implements ReportWriter {
  private static final List<String> COLUMNS =
      List.of(
          "file",
          "department",
          "code",
          "year",
          "kind",
          "severity",
          "rule",
          "title",
          "place",
          "message",
          "actual",
          "expected",
          "difference",
          "unit",
          "root",
          "state",
          "reason",
          "fingerprint");

  private final Messages messages;
  private final CsvOutput csv;
  private boolean started;

  CsvReport(Writer out, ReportOptions options) {
    this.csv = new CsvOutput(out);
    this.messages = Messages.of(options.language());
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    start();
    List<List<String>> rows = document.match(this::checked, this::unreadable);
    for (List<String> row : rows) {
      csv.row(row);
    }
  }

  @Override
  public void close() throws IOException {
    start();
    csv.flush();
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      csv.start();
      csv.row(COLUMNS.stream().map(name -> messages.text("csv." + name)).toList());
    }
  }

  private List<List<String>> unreadable(DocumentReport.Unreadable document) {
    List<String> row = new ArrayList<>();
    row.add(document.source());
    row.addAll(List.of("", "", "", "", messages.text("severity.ERROR"), document.code(), "", ""));
    row.add(
        messages.text("unreadable", DiagnosticWords.reason(messages, document), document.code()));
    return List.of(filled(row));
  }

  private List<List<String>> checked(DocumentReport.Checked document) {
    Places places = new Places(document.evaluation().disclosure(), messages);
    FindingWords words = new FindingWords(messages, places);
    RuleTitles titles = new RuleTitles(document.evaluation().rules(), messages.language());
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : document.evaluation().findings()) {
      List<String> row = identity(document);
      row.add(messages.text("severity." + finding.severity()));
      row.add(finding.rule());
      row.add(titles.of(finding.rule()));
      row.add(place(document, finding));
      row.add(words.message(finding));
      row.addAll(amounts(finding.comparison()));
      row.add(messages.text(finding.isRoot() ? "csv.yes" : "csv.no"));
      row.add(state(document.review(), finding));
      row.add(document.review().of(finding).reason());
      row.add(finding.fingerprint());
      rows.add(row);
    }
    new CrashWords(messages)
        .crashes(document.evaluation())
        .forEach((rule, crash) -> rows.add(crash(document, rule, crash)));
    return rows;
  }

  private List<String> crash(DocumentReport.Checked document, String rule, String crash) {
    List<String> row = identity(document);
    row.addAll(List.of(messages.text("severity.ERROR"), rule, "", "", crash));
    return filled(row);
  }

  private List<String> identity(DocumentReport.Checked document) {
    Identity identity = document.evaluation().disclosure().identity();
    List<String> row = new ArrayList<>();
    row.add(document.source());
    row.add(identity.department().orElse(""));
    row.add(identity.departmentCode().orElse(""));
    row.add(
        identity.fiscalYear().isPresent() ? String.valueOf(identity.fiscalYear().getAsInt()) : "");
    row.add(messages.text("kind." + identity.kind()));
    return row;
  }

  private static String place(DocumentReport.Checked document, Finding finding) {
    Evidence first = finding.evidence().get(0);
    return LogicalPath.of(document.evaluation().disclosure(), first.location(), first.label())
        .toString();
  }

  private static List<String> amounts(Optional<Finding.Comparison> comparison) {
    if (comparison.isEmpty()) {
      return List.of("", "", "", "");
    }
    Amount.Stated actual = comparison.get().actual();
    Amount.Stated expected = comparison.get().expected();
    BigDecimal inUnitOfActual =
        expected.unit().dimension() == actual.unit().dimension()
            ? expected.unit().convert(expected.value(), actual.unit())
            : expected.value();
    return List.of(
        actual.value().toPlainString(),
        inUnitOfActual.toPlainString(),
        comparison.get().difference().toPlainString(),
        actual.unit().label());
  }

  private String state(Review review, Finding finding) {
    Standing standing = review.of(finding);
    if (standing.isAccepted()) {
      return messages.text("csv.accepted");
    }
    return review.compared() ? messages.text("csv." + standing.state().name()) : "";
  }

  private static List<String> filled(List<String> row) {
    while (row.size() < COLUMNS.size()) {
      row.add("");
    }
    return row;
  }
}

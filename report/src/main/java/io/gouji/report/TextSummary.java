package io.gouji.report;

import io.gouji.model.Identity;
import io.gouji.model.TableKind;
import io.gouji.rules.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whose disclosure it is, what was checked and how much was found. */
final class TextSummary {
  private final Messages messages;
  private final TextStyle style;

  TextSummary(Messages messages, TextStyle style) {
    this.messages = messages;
    this.style = style;
  }

  /** Whose disclosure it is, and how much there is to check. */
  String headline(Evaluation evaluation) {
    Identity identity = evaluation.disclosure().identity();
    String department = identity.department().orElseGet(() -> messages.text("unnamed"));
    String code = identity.departmentCode().map(value -> messages.text("code", value)).orElse("");
    String year =
        identity.fiscalYear().isPresent()
            ? messages.text("year", identity.fiscalYear().getAsInt())
            : "";
    return messages.text(
        "headline",
        TextStyle.printable(department + code),
        year + messages.text("kind." + identity.kind()),
        evaluation.disclosure().tables().size(),
        evaluation.ledger().size(),
        evaluation.checks().size());
  }

  /** What was found in one document, by how many checks of how many figures. */
  List<String> lines(Evaluation evaluation, int roots, int accepted) {
    List<String> lines = new ArrayList<>();
    Tally found = Tally.of(evaluation.findings());
    if (found.total() == 0) {
      lines.add(
          hasTable(evaluation)
              ? style.good(messages.text("none"))
              : style.bold(messages.text("none.noTable")));
    } else {
      int consequences = found.total() - roots;
      String causes = consequences == 0 ? "" : messages.text("summary.roots", roots, consequences);
      String known = accepted == 0 ? "" : messages.text("summary.accepted", accepted);
      lines.add(
          style.bold(
              messages.text("summary", found.total(), found.words(messages), causes + known)));
    }
    lines.add(checks(CheckCounts.of(evaluation.checks())));
    lines.add(coverage(evaluation));
    return lines;
  }

  private static boolean hasTable(Evaluation evaluation) {
    return evaluation.disclosure().tables().stream()
        .anyMatch(table -> table.kind() != TableKind.UNRECOGNISED);
  }

  /** What was found in all documents. */
  String overall(int documents, int unreadable, Tally found) {
    String read = unreadable == 0 ? "" : messages.text("overall.unreadable", unreadable);
    String findings =
        found.total() == 0
            ? messages.text("none")
            : messages.text("summary", found.total(), found.words(messages), "");
    return style.bold(messages.text("overall", documents, read, findings));
  }

  private String coverage(Evaluation evaluation) {
    int figures = evaluation.ledger().size();
    int unchecked = figures - evaluation.ledger().checked();
    return Coverage.percent(evaluation.ledger())
        .map(
            percent ->
                messages.text("coverage", figures, figures - unchecked, percent)
                    + (unchecked == 0 ? "" : messages.text("coverage.unchecked", unchecked)))
        .orElseGet(() -> messages.text("coverage.none"));
  }

  private String checks(CheckCounts counts) {
    String parts =
        Stream.of(
                messages.text("checks.holds", counts.holds() + counts.holdsWithinRounding()),
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
    return count == 0 ? "" : messages.text(key, count);
  }
}

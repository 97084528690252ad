package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Ledger;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing that the document determines goes unchecked: every figure of the 366 file is falsified by
 * every typing error, and each time a finding must name it.
 */
class EveryFigureCountsTest {
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final long SEED = 366;

  /**
   * Figures of which nothing in the document says what they must be, with the reason. The list may
   * only shrink.
   */
  private static final Map<String, String> UNDETERMINED = Map.of();

  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  private static EditableDocx docx;
  private static Disclosure original;
  private static Evaluation evaluation;
  private static Set<String> known;

  private record Falsified(Figure figure, TypingErrors error, String text) {
    @Override
    public String toString() {
      return figure.label()
          + " "
          + figure.text()
          + " -> "
          + text
          + " ("
          + error
          + ") "
          + figure.location();
    }
  }

  @BeforeAll
  static void read() throws Exception {
    byte[] bytes = Files.readAllBytes(FILE);
    docx = EditableDocx.of(bytes);
    original = PARSER.parse(bytes, "366").disclosure();
    evaluation = ENGINE.evaluate(original);
    known = evaluation.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }

  @Test
  void everyTypingErrorInEveryFigureIsFound() throws Exception {
    List<Figure> figures =
        evaluation.ledger().entries().stream().map(Ledger.Entry::figure).toList();
    EditableDocx.Template template = docx.template(figures.stream().map(Figure::location).toList());
    Random random = new Random(SEED);
    List<Falsified> cases = new ArrayList<>();
    for (Figure figure : figures) {
      assertThat(template.original(figure.location()).strip()).isEqualTo(figure.text());
      for (TypingErrors error : TypingErrors.values()) {
        String text = error.apply(figure.text(), random);
        if (error.changes(figure.text(), text)) {
          cases.add(new Falsified(figure, error, text));
        }
      }
    }
    assertThat(cases).hasSizeGreaterThan(figures.size() * 4);

    Set<String> undetermined = Collections.synchronizedSet(new TreeSet<>());
    List<String> missed =
        cases.parallelStream()
            .filter(falsified -> !isFound(template, falsified))
            .peek(falsified -> undetermined.add(falsified.figure().key()))
            .filter(falsified -> !UNDETERMINED.containsKey(falsified.figure().key()))
            .map(Falsified::toString)
            .toList();

    assertThat(missed).as("typing errors that no finding names, seed %d", SEED).isEmpty();
    assertThat(undetermined)
        .as("figures listed as undetermined")
        .containsExactlyElementsOf(new TreeSet<>(UNDETERMINED.keySet()));
  }

  private static boolean isFound(EditableDocx.Template template, Falsified falsified) {
    try {
      byte[] changed = template.with(Map.of(falsified.figure().location(), falsified.text()));
      return findings(changed).stream()
          .anyMatch(finding -> names(finding, falsified.figure().location(), falsified.text()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Finding> findings(byte[] bytes) {
    return ENGINE.evaluate(PARSER.parse(bytes, "falsified").disclosure()).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static boolean names(Finding finding, Location place, String text) {
    return finding.evidence().stream()
        .anyMatch(
            evidence ->
                isSamePlace(evidence.location(), place)
                    && (!known.contains(finding.fingerprint()) || evidence.text().equals(text)));
  }

  /** The changed text may be shorter or longer than the original one. */
  private static boolean isSamePlace(Location found, Location changed) {
    return (found instanceof Location.Text a && changed instanceof Location.Text b)
        ? a.paragraph() == b.paragraph() && a.start() == b.start()
        : found.equals(changed);
  }

  @Test
  void everyFigureMovedIntoNeighbouringColumnIsFound() throws Exception {
    List<String> missed = new ArrayList<>();
    int moves = 0;
    for (DisclosureTable table : original.tables()) {
      TableBody body = table.body();
      for (Row row : body.rows()) {
        List<Figure> cells =
            body.amountColumns(row.panel()).stream()
                .flatMap(column -> body.figure(row, column).stream())
                .toList();
        for (int i = 0; i + 1 < cells.size(); i++) {
          Figure left = cells.get(i);
          Figure right = cells.get(i + 1);
          if (left.isStated() != right.isStated()) {
            Figure from = left.isStated() ? left : right;
            Figure to = left.isStated() ? right : left;
            moves++;
            byte[] changed =
                docx.template(List.of(from.location(), to.location()))
                    .with(Map.of(from.location(), "", to.location(), from.text()));
            boolean found =
                findings(changed).stream()
                    .anyMatch(
                        finding ->
                            names(finding, to.location(), from.text())
                                || names(finding, from.location(), ""));
            if (!found) {
              missed.add(from + " moved to " + to.label());
            }
          }
        }
      }
    }
    assertThat(moves).isGreaterThan(50);
    assertThat(missed).isEmpty();
  }

  @Test
  void everyRowLeftOutIsFound() throws Exception {
    List<String> missed = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (DisclosureTable table : original.tables()) {
      TableBody body = table.body();
      for (Row row : body.rows()) {
        boolean hasAmount =
            body.columns().stream()
                .flatMap(column -> body.figure(row, column).stream())
                .anyMatch(Figure::isMoney);
        if (hasAmount && done.add(body.index() + "/" + row.gridRow())) {
          byte[] changed = docx.withoutRow(body.index(), row.gridRow());
          boolean found =
              findings(changed).stream()
                  .filter(finding -> !known.contains(finding.fingerprint()))
                  .flatMap(finding -> finding.evidence().stream())
                  .anyMatch(
                      evidence ->
                          (evidence.location() instanceof Location.Cell cell
                                  && cell.table() == body.index())
                              || (evidence.location() instanceof Location.Table whole
                                  && whole.table() == body.index()));
          if (!found) {
            missed.add(body.caption().title().text() + " " + row.label());
          }
        }
      }
    }
    assertThat(done).hasSizeGreaterThan(80);
    assertThat(missed).isEmpty();
  }
}

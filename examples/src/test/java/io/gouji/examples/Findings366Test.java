package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import io.gouji.model.UnboundNumber;
import io.gouji.model.UnboundNumber.Reason;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The 366 file is wrong on purpose, and these are all its faults. */
class Findings366Test {
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  private static final List<String> FINDINGS =
      List.of(
          "INFO CountsAgreeWithAssets: 4辆 against 0辆",
          "WARNING OfficeOperatingBreakdownAgreesWithTable: 2.1万元 against 5.04万元",
          "ERROR TextAgreesWithTable: 77.36万元 against 66.84万元",
          "ERROR TextAgreesWithTable: 68.52万元 against 55.00万元",
          "ERROR TextAgreesWithTable: 8.84万元 against 11.84万元",
          "ERROR ThreePublicExpensesCoverBasicExpenditure: 8.84万元 against 11.34万元",
          "INFO PartsAreNumberedOnce: 第一部分");

  private static Disclosure parse(byte[] bytes) {
    return DisclosureParser.standard().parse(bytes, "366").disclosure();
  }

  private static Evaluation evaluation() throws IOException {
    return ENGINE.evaluate(parse(Files.readAllBytes(FILE)));
  }

  private static List<String> summary(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.rule()
                    + ": "
                    + finding
                        .comparison()
                        .map(amounts -> amounts.actual() + " against " + amounts.expected())
                        .orElse(finding.evidence().get(0).text()))
        .toList();
  }

  private static Finding finding(Evaluation evaluation, String actual) {
    return evaluation.findings().stream()
        .filter(f -> f.comparison().isPresent())
        .filter(f -> f.comparison().get().actual().toString().equals(actual))
        .findFirst()
        .orElseThrow();
  }

  private static List<Location> places(Finding finding) {
    return finding.evidence().stream().map(Evidence::location).toList();
  }

  @Test
  void findsTheseAndNoOthers() throws IOException {
    assertThat(summary(evaluation())).containsExactlyElementsOf(FINDINGS);
  }

  @Test
  void namesBothPlacesOfEachDisagreement() throws IOException {
    Evaluation evaluation = evaluation();
    assertThat(places(finding(evaluation, "77.36万元")))
        .containsExactly(new Location.Text(49, 12, 17), new Location.Cell(8, 5, 2));
    assertThat(places(finding(evaluation, "68.52万元")))
        .containsExactly(new Location.Text(49, 27, 32), new Location.Cell(8, 12, 2));
    assertThat(places(finding(evaluation, "8.84万元")))
        .containsExactly(new Location.Text(49, 47, 51), new Location.Cell(8, 11, 2));
    assertThat(places(finding(evaluation, "2.1万元")))
        .startsWith(new Location.Text(47, 26, 29), new Location.Cell(5, 18, 5));
  }

  @Test
  void holdsTwoItemsForTheRootsAndTheOthersForTheirConsequences() throws IOException {
    Evaluation evaluation = evaluation();
    Finding hospitality = finding(evaluation, "68.52万元");
    Finding operation = finding(evaluation, "8.84万元");
    Finding total = finding(evaluation, "77.36万元");
    Finding part =
        evaluation.findings().stream()
            .filter(f -> f.rule().equals("ThreePublicExpensesCoverBasicExpenditure"))
            .findFirst()
            .orElseThrow();
    assertThat(hospitality.isRoot()).isTrue();
    assertThat(operation.isRoot()).isTrue();
    assertThat(total.causedBy())
        .containsExactlyInAnyOrder(hospitality.fingerprint(), operation.fingerprint());
    assertThat(part.causedBy()).containsExactly(operation.fingerprint());
    assertThat(part.evidence())
        .extracting(Evidence::text)
        .containsExactly("8.84", "11.34", "11.34");
  }

  @Test
  void explainsTheBreakdownThatTheTextSplits() throws IOException {
    assertThat(finding(evaluation(), "2.1万元").explanation())
        .extracting(figure -> figure.text())
        .containsExactly("0.84", "1.68", "0.42");
  }

  @Test
  void confirmsTheBreakdownOfTheTable() throws IOException {
    assertThat(evaluation().checks())
        .filteredOn(check -> check.status() instanceof Check.Holds)
        .extracting(check -> check.relation().orElseThrow())
        .filteredOn(Relation.Linear.class::isInstance)
        .extracting(relation -> relation.figures().map(figure -> figure.text()).toList())
        .contains(List.of("30.89", "5.04", "3.64", "2.53", "11.34", "8.34"));
  }

  @Test
  void checksNearlyEveryFigure() throws IOException {
    Evaluation evaluation = evaluation();
    assertThat(evaluation.ledger().size()).isEqualTo(238);
    assertThat(evaluation.ledger().unchecked()).isEmpty();
  }

  @Test
  void bindsEveryAmountOfTheText() throws IOException {
    Disclosure disclosure = parse(Files.readAllBytes(FILE));
    assertThat(disclosure.unboundNumbers())
        .filteredOn(UnboundNumber::isMoney)
        .extracting(UnboundNumber::reason)
        .containsOnly(Reason.NO_FIGURES_HERE, Reason.THRESHOLD);
    assertThat(disclosure.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsTheSameWhenRunsAreSplitAtRandom(long seed) throws Exception {
    byte[] bytes = Files.readAllBytes(FILE);
    byte[] split = EditableDocx.of(bytes).withRunsSplit(new Random(seed));
    assertThat(split).isNotEqualTo(bytes);
    assertSameReading(parse(split), parse(bytes));
  }

  @Test
  @Tag("system-tools")
  void readsTheSameWhenLibreOfficeHasSavedIt(@TempDir Path directory) throws Exception {
    Path copy = Files.copy(FILE, directory.resolve("366.docx"));
    Path out = Files.createDirectory(directory.resolve("out"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                out.toString(),
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
    byte[] saved = Files.readAllBytes(out.resolve("366.docx"));
    assertSameReading(parse(saved), parse(Files.readAllBytes(FILE)));
  }

  private static void assertSameReading(Disclosure actual, Disclosure expected) {
    assertThat(actual.identity()).isEqualTo(expected.identity());
    assertThat(actual.tables()).isEqualTo(expected.tables());
    assertThat(actual.statements()).isEqualTo(expected.statements());
    assertThat(summary(ENGINE.evaluate(actual))).containsExactlyElementsOf(FINDINGS);
  }
}

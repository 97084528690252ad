package io.gouji.examples.generated;

import io.gouji.examples.generated.Passage.Said;
import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares what was read with what is true. */
final class TruthComparison {
  private final List<Sheet> sheets;
  private final Disclosure read;
  private final List<String> differences = new ArrayList<>();

  private TruthComparison(List<Sheet> sheets, Disclosure read) {
    this.sheets = sheets;
    this.read = read;
  }

  /** What was read otherwise than it was written, in words. */
  static List<String> differences(GeneratedDisclosure truth, Disclosure read) {
    TruthComparison comparison = new TruthComparison(truth.sheets(), read);
    comparison.identity(truth.budget().department());
    comparison.tables();
    comparison.sentences(truth.passages());
    return comparison.differences;
  }

  /** What was read otherwise than it was written in tables, in words. */
  static List<String> differences(TemplateDisclosure truth, Disclosure read) {
    TruthComparison comparison = new TruthComparison(truth.sheets(), read);
    comparison.expect("diagnostics", List.of(), read.diagnostics());
    comparison.tables();
    return comparison.differences;
  }

  private void identity(Department department) {
    expect("department", Optional.of(department.shortName()), read.identity().department());
    expect("code", Optional.of(department.code()), read.identity().departmentCode());
    expect("year", OptionalInt.of(department.year()), read.identity().fiscalYear());
    expect("diagnostics", List.of(), read.diagnostics());
  }

  private void expect(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add("%s: expected %s but was %s".formatted(what, expected, actual));
    }
  }

  private void tables() {
    expect("number of tables", sheets.size(), read.tables().size());
    for (int i = 0; i < Math.min(sheets.size(), read.tables().size()); i++) {
      table(sheets.get(i), read.tables().get(i));
    }
  }

  private void table(Sheet sheet, DisclosureTable table) {
    TableBody body = table.body();
    expect("kind of table " + body.index(), sheet.kind(), body.kind());
    Map<Sheet.Place, Figure> figures = new HashMap<>();
    body.figures()
        .forEach(
            figure -> {
              if (figure.location() instanceof Location.Cell cell) {
                figures.put(new Sheet.Place(cell.row(), cell.column()), figure);
              }
            });
    sheet
        .truth()
        .forEach(
            (place, value) -> {
              Optional<BigDecimal> actual =
                  Optional.ofNullable(figures.remove(place)).flatMap(TruthComparison::value);
              expect(
                  body.kind() + " " + place,
                  value.map(BigDecimal::stripTrailingZeros),
                  actual.map(BigDecimal::stripTrailingZeros));
            });
    figures.forEach(
        (place, figure) -> {
          if (figure.isStated()) {
            differences.add("%s %s is no figure but was %s".formatted(body.kind(), place, figure));
          }
        });
  }

  private static Optional<BigDecimal> value(Figure figure) {
    return figure
        .amount()
        .stated()
        .map(
            stated ->
                stated.unit().isMoney() && stated.unit() != Unit.UNKNOWN
                    ? stated.unit().convert(stated.value(), Unit.TEN_THOUSAND_YUAN)
                    : stated.value());
  }

  private void sentences(List<Passage> passages) {
    Map<String, List<Statement>> statements = new HashMap<>();
    for (Statement statement : read.statements()) {
      if (statement.figure().location() instanceof Location.Text place) {
        paragraph(place)
            .ifPresent(
                text -> statements.computeIfAbsent(text, key -> new ArrayList<>()).add(statement));
      }
    }
    for (Passage passage : passages) {
      List<Statement> found =
          statements.computeIfAbsent(passage.text(), nothing -> new ArrayList<>());
      passage.said().forEach(said -> sentence(passage, said, found));
    }
    statements.forEach((text, found) -> found.forEach(statement -> notSaid(text, statement)));
  }

  private void notSaid(String text, Statement statement) {
    if (statement.figure().text().chars().anyMatch(Character::isDigit)) {
      differences.add("Not said: %s in 「%s」".formatted(statement, text));
    }
  }

  private Optional<String> paragraph(Location.Text place) {
    return read.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(p -> p.index() == place.paragraph() && p.container().equals(place.container()))
        .map(Block.Paragraph::text)
        .findFirst();
  }

  private void sentence(Passage passage, Said said, List<Statement> found) {
    Optional<Statement> statement =
        found.stream().filter(candidate -> isAt(candidate, said)).findFirst();
    if (statement.isEmpty()) {
      if (!said.inWords()) {
        differences.add("Unbound: %s in 「%s」".formatted(words(passage, said), passage.text()));
      }
      return;
    }
    found.remove(statement.get());
    Statement actual = statement.get();
    String what = words(passage, said) + " in 「" + passage.text() + "」";
    expect("item of " + what, said.item(), actual.item());
    expect("measure of " + what, said.measure(), actual.measure());
    if (said.measure() != Measure.COUNT && said.measure() != Measure.STOCK) {
      expect("year of " + what, said.year(), actual.fiscalYear());
    }
    if (said.fund() != Fund.ALL && said.measure() == Measure.BUDGET) {
      expect("fund of " + what, said.fund(), actual.subject().fund());
    }
    if (said.direction().isPresent()) {
      expect("direction of " + what, said.direction(), actual.direction());
    }
    actual
        .figure()
        .amount()
        .stated()
        .ifPresent(
            stated -> {
              boolean same = stated.value().compareTo(said.value()) == 0;
              expect("value of " + what, true, same);
              if (!said.inWords()) {
                expect("unit of " + what, said.unit(), stated.unit());
              }
            });
  }

  private static boolean isAt(Statement statement, Said said) {
    Location.Text place = (Location.Text) statement.figure().location();
    return place.start() < said.end() && said.start() < place.end();
  }

  private static String words(Passage passage, Said said) {
    return "“" + passage.text().substring(said.start(), said.end()) + "” (" + said.item() + ")";
  }
}

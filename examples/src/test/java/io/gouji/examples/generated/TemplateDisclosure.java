package io.gouji.examples.generated;

import io.gouji.examples.TypingErrors;
import io.gouji.examples.generated.Manuscript.Style;
import io.gouji.model.Location;
import io.gouji.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The tables of a disclosure in one of the templates in use across the country, without text, in
 * which every figure agrees with every other one.
 */
final class TemplateDisclosure {
  private static final List<TypingErrors> ERRORS = List.of(TypingErrors.values());

  private final Template template;
  private final long seed;
  private final Department department;
  private final Layout layout;
  private final long markup;
  private final List<Sheet> sheets;

  private TemplateDisclosure(
      Template template,
      long seed,
      Department department,
      Layout layout,
      long markup,
      List<Sheet> sheets) {
    this.template = template;
    this.seed = seed;
    this.department = department;
    this.layout = layout;
    this.markup = markup;
    this.sheets = sheets;
  }

  /** The disclosure of a seed: always the same, to the byte. */
  static TemplateDisclosure of(Template template, long seed) {
    Draw draw = Draw.of(seed * Template.values().length + template.stream());
    Budget budget = BudgetDraw.draw(draw.fork());
    Layout layout = Layout.draw(draw.fork());
    List<Sheet> sheets = template.sheets(budget, layout, draw.fork());
    return new TemplateDisclosure(
        template, seed, budget.department(), layout, draw.between(0, Integer.MAX_VALUE), sheets);
  }

  private byte[] write(List<Sheet> tables) {
    Manuscript manuscript = new Manuscript();
    String title = "%s%d年%s".formatted(department.fullName(), department.year(), template.what());
    manuscript.heading(Style.HEADING, title);
    tables.forEach(manuscript::sheet);
    return WordPackage.of(new WordBody(layout, Draw.of(markup)).write(manuscript), 1);
  }

  /**
   * The same document with one typing error.
   *
   * @param row the first words of its row
   * @param printed what was printed
   * @param changed what is printed instead
   */
  record Falsified(
      TableKind kind,
      Location.Cell place,
      String row,
      String printed,
      String changed,
      Supplier<byte[]> content) {

    byte[] bytes() {
      return content.get();
    }
  }

  /** One figure typed wrongly; empty if the error drawn cannot be made in the figure drawn. */
  Optional<Falsified> falsified(Random random) {
    int table = random.nextInt(sheets.size());
    Sheet sheet = sheets.get(table);
    List<Sheet.Place> stated =
        sheet.truth().entrySet().stream()
            .filter(cell -> cell.getValue().filter(value -> value.signum() != 0).isPresent())
            .map(Map.Entry::getKey)
            .toList();
    TypingErrors error = ERRORS.get(random.nextInt(ERRORS.size()));
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Sheet.Place place = stated.get(random.nextInt(stated.size()));
    String printed = sheet.text(place).replace(",", "");
    String changed = error.apply(printed, random);
    if (!error.changes(printed, changed)) {
      return Optional.empty();
    }
    List<Sheet> others = new ArrayList<>(sheets);
    others.set(table, sheet.with(place, changed));
    return Optional.of(
        new Falsified(
            sheet.kind(),
            new Location.Cell(table, place.row(), place.column()),
            sheet.rowName(place.row()),
            printed,
            changed,
            () -> write(others)));
  }

  Template template() {
    return template;
  }

  String fileName() {
    return template + "-" + seed + ".docx";
  }

  byte[] bytes() {
    return write(sheets);
  }

  /** The tables in document order, with what their cells state. */
  List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public String toString() {
    return "TemplateDisclosure.of(Template.%s, %d)".formatted(template, seed);
  }
}

package io.gouji.examples.generated;

import io.gouji.examples.generated.Manuscript.Style;
import java.util.List;

/**
 * The tables of a disclosure in one of the templates in use across the country, without text, in
 * which every figure agrees with every other one.
 */
final class TemplateDisclosure {
  private final Template template;
  private final long seed;
  private final List<Sheet> sheets;
  private final byte[] bytes;

  private TemplateDisclosure(Template template, long seed, List<Sheet> sheets, byte[] bytes) {
    this.template = template;
    this.seed = seed;
    this.sheets = sheets;
    this.bytes = bytes;
  }

  /** The disclosure of a seed: always the same, to the byte. */
  static TemplateDisclosure of(Template template, long seed) {
    Draw draw = Draw.of(seed * Template.values().length + template.ordinal());
    Budget budget = BudgetDraw.draw(draw.fork());
    Layout layout = Layout.draw(draw.fork());
    List<Sheet> sheets = template.sheets(budget, layout, draw.fork());
    Manuscript manuscript = new Manuscript();
    Department department = budget.department();
    String title = "%s%d年%s".formatted(department.fullName(), department.year(), template.what());
    manuscript.heading(Style.HEADING, title);
    sheets.forEach(manuscript::sheet);
    String body = new WordBody(layout, draw.fork()).write(manuscript);
    return new TemplateDisclosure(template, seed, sheets, WordPackage.of(body, 1));
  }

  String fileName() {
    return template + "-" + seed + ".docx";
  }

  byte[] bytes() {
    return bytes.clone();
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

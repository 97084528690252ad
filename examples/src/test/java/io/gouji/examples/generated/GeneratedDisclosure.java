package io.gouji.examples.generated;

import io.gouji.examples.generated.Manuscript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A disclosure that somebody could have published and in which every figure agrees with every other
 * one: the Word file, and the truth about what it says.
 */
final class GeneratedDisclosure {
  private final long seed;
  private final Budget budget;
  private final Layout layout;
  private final Manuscript manuscript;
  private final Set<String> wordings;
  private final byte[] bytes;

  private GeneratedDisclosure(
      long seed,
      Budget budget,
      Layout layout,
      Manuscript manuscript,
      Set<String> wordings,
      byte[] bytes) {
    this.seed = seed;
    this.budget = budget;
    this.layout = layout;
    this.manuscript = manuscript;
    this.wordings = wordings;
    this.bytes = bytes;
  }

  /** The disclosure of a seed: always the same, to the byte. */
  static GeneratedDisclosure of(long seed) {
    return of(seed, manuscript -> manuscript);
  }

  /** The disclosure of a seed after somebody has gone over its manuscript. */
  static GeneratedDisclosure of(long seed, UnaryOperator<Manuscript> editor) {
    Draw draw = Draw.of(seed);
    Budget budget = BudgetDraw.draw(draw.fork());
    Layout layout = Layout.draw(draw.fork());
    Wording wording = new Wording(budget, layout, draw.fork());
    Manuscript manuscript = editor.apply(new Narrative(budget, layout, wording).manuscript());
    String body = new WordBody(layout, draw.fork()).write(manuscript);
    byte[] bytes = WordPackage.of(body, Narrative.firstAutomaticNumber(layout));
    return new GeneratedDisclosure(seed, budget, layout, manuscript, wording.used(), bytes);
  }

  /** A name for it, with its seed. */
  String fileName() {
    Department department = budget.department();
    return "%s%s-%d-%d.docx"
        .formatted(department.code(), department.shortName(), department.year(), seed);
  }

  long seed() {
    return seed;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Budget budget() {
    return budget;
  }

  Layout layout() {
    return layout;
  }

  Manuscript manuscript() {
    return manuscript;
  }

  /** The tables in document order, with what their cells state. */
  List<Sheet> sheets() {
    return manuscript.sheets();
  }

  /** The paragraphs with figures, with what they state. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Part part : manuscript.parts()) {
      if (!part.passage().said().isEmpty()) {
        passages.add(part.passage());
      }
    }
    return passages;
  }

  /** Which wordings of which sentences it uses. */
  Set<String> wordings() {
    return wordings;
  }
}

package io.gouji.examples.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document in its order, before Word's markup. */
final class Manuscript {

  /** What a paragraph is. */
  enum Style {
    TITLE,
    HEADING,
    NUMBERED_HEADING,
    BODY
  }

  /** A paragraph or a table; exactly one of them. */
  record Part(Passage passage, Style style, Optional<Sheet> sheet) {}

  private final List<Part> parts = new ArrayList<>();

  List<Part> parts() {
    return parts;
  }

  List<Sheet> sheets() {
    return parts.stream().flatMap(part -> part.sheet().stream()).toList();
  }

  void heading(Style style, String text) {
    parts.add(new Part(new Passage().text(text), style, Optional.empty()));
  }

  void body(String text) {
    body(new Passage().text(text));
  }

  void body(Passage passage) {
    parts.add(new Part(passage, Style.BODY, Optional.empty()));
  }

  /** The same with another paragraph in the place of one. */
  Manuscript with(int part, Passage passage) {
    Manuscript other = new Manuscript();
    other.parts.addAll(parts);
    other.parts.set(part, new Part(passage, parts.get(part).style(), Optional.empty()));
    return other;
  }

  /** A table with what stands above and below it. */
  void sheet(Sheet sheet) {
    if (!sheet.hasTitleRow()) {
      heading(Style.TITLE, sheet.title());
    }
    sheet.captions().forEach(this::body);
    parts.add(new Part(new Passage(), Style.BODY, Optional.of(sheet)));
    sheet.notes().forEach(this::body);
    if (sheet.notes().isEmpty()) {
      body("");
    }
  }
}

package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.TableCaption;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A caption while it is gathered from title, paragraphs, rows above the header and notes. */
final class Caption {
  private final Map<CaptionText.Kind, Mention> mentions = new EnumMap<>(CaptionText.Kind.class);
  private final List<Mention> notes = new ArrayList<>();
  private Optional<Unit> unit = Optional.empty();

  /** Adds what a cell says; what was said before remains. */
  void add(CaptionText text, Location place) {
    List<CaptionText.Part> parts = text.parts();
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), place);
    }
  }

  /** Adds what a paragraph says, each part with its characters. */
  void add(CaptionText text, Block.Paragraph paragraph) {
    for (CaptionText.Part part : text.parts()) {
      add(part, paragraph.location(part.start(), part.end()));
    }
  }

  void add(CaptionText.Part part, Location place) {
    if (mentions.containsKey(part.kind())) {
      return;
    }
    mentions.put(part.kind(), new Mention(part.value(), place, part.kind().label()));
    if (part.kind() == CaptionText.Kind.UNIT) {
      unit = Unit.ofLabel(part.value());
    }
  }

  /** Adds the unit that a column header states, for a table without another. */
  void addUnit(Unit stated, Location place) {
    if (unit.isEmpty()) {
      unit = Optional.of(stated);
      mentions.put(
          CaptionText.Kind.UNIT, new Mention(stated.label(), place, CaptionText.Kind.UNIT.label()));
    }
  }

  void addNote(Mention note) {
    notes.add(note);
  }

  Optional<Unit> unit() {
    return unit;
  }

  Optional<String> text(CaptionText.Kind kind) {
    return Optional.ofNullable(mentions.get(kind)).map(Mention::text);
  }

  /** The year of the date as of which the table holds. */
  Optional<Integer> yearOfDate() {
    return text(CaptionText.Kind.DATE).map(date -> Integer.valueOf(date.substring(0, 4)));
  }

  TableCaption with(Mention title) {
    return new TableCaption(
        title,
        mention(CaptionText.Kind.DEPARTMENT),
        mention(CaptionText.Kind.DEPARTMENT_CODE),
        mention(CaptionText.Kind.YEAR),
        mention(CaptionText.Kind.DATE),
        mention(CaptionText.Kind.UNIT),
        notes);
  }

  private Optional<Mention> mention(CaptionText.Kind kind) {
    return Optional.ofNullable(mentions.get(kind));
  }
}

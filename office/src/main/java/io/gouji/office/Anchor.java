package io.gouji.office;

import io.gouji.model.Location;
import io.gouji.parser.DocumentMarkup;
import io.gouji.parser.DocumentMarkup.BlockMarkup;
import io.gouji.parser.DocumentMarkup.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in the markup a comment stands.
 *
 * @param paragraph the position of the start tag of the paragraph, for a place without characters
 * @param spans the characters that it is about, in the order of the document; may be none
 */
record Anchor(int paragraph, List<Span> spans) {
  Anchor {
    spans = List.copyOf(spans);
  }

  /**
   * Characters of one run.
   *
   * @param from the first of them, as a position in the markup
   * @param to the position after the last one
   */
  record Span(int run, int from, int to) {}

  /** The anchor at a place, or at the beginning of what the place is; empty outside the body. */
  static Optional<Anchor> of(DocumentMarkup markup, Location place) {
    if (place instanceof Location.Document) {
      return markup.block(new Location.Text(0, 0, 0)).map(Anchor::atParagraph);
    }
    if (place instanceof Location.Table table && table.container().isEmpty()) {
      return markup.block(new Location.Cell(table.table(), 0, 0)).map(Anchor::atParagraph);
    }
    return markup.block(place).map(block -> of(markup, block, place));
  }

  private static Anchor atParagraph(BlockMarkup block) {
    return new Anchor(block.paragraphs().get(0), List.of());
  }

  private static Anchor of(DocumentMarkup markup, BlockMarkup block, Location place) {
    boolean isText = place instanceof Location.Text;
    int start = isText ? ((Location.Text) place).start() : 0;
    int end = isText ? ((Location.Text) place).end() : Integer.MAX_VALUE;
    List<Span> spans = new ArrayList<>();
    for (Characters characters : block.characters()) {
      int from = Math.max(start - characters.textStart(), 0);
      int to = Math.min(end - characters.textStart(), characters.length());
      if (from < to) {
        spans.add(span(markup, characters, from, to));
      }
    }
    return new Anchor(block.paragraphs().get(0), spans);
  }

  /** Characters of a CDATA section cannot be parted. */
  private static Span span(DocumentMarkup markup, Characters characters, int from, int to) {
    if (markup.xml().startsWith("<![CDATA[", characters.start())) {
      int end = markup.xml().indexOf("]]>", characters.start()) + 3;
      return new Span(characters.run(), characters.start(), end);
    }
    return new Span(
        characters.run(), markup.position(characters, from), markup.position(characters, to));
  }
}

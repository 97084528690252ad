package io.gouji.parser.internal.docx;

import io.gouji.model.Location;
import io.gouji.parser.DocumentMarkup.BlockMarkup;
import io.gouji.parser.DocumentMarkup.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps where in the markup of the main part the text of each block of the body stands, while the
 * part is being read.
 */
final class MarkupTrace {

  /** What is known of a block so far. */
  private record Found(List<Integer> paragraphs, List<Characters> characters) {}

  private final String xml;
  private final Map<Location, Found> blocks = new HashMap<>();

  /** What is known about each open element, by its depth. */
  private int[] starts = new int[64];

  private String[] names = new String[64];
  private @Nullable Location[] places = new Location[64];

  /**
   * Creates a trace of a part.
   *
   * @param xml the part, decoded
   */
  MarkupTrace(String xml) {
    this.xml = xml;
  }

  /** What is known of each block. */
  Map<Location, BlockMarkup> blocks() {
    Map<Location, BlockMarkup> all = new HashMap<>();
    blocks.forEach(
        (place, found) -> all.put(place, new BlockMarkup(found.paragraphs(), found.characters())));
    return all;
  }

  /** Takes note of an element whose start tag begins at a position, or after white space there. */
  void open(int depth, String name, long offset) {
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, depth * 2);
      names = Arrays.copyOf(names, depth * 2);
      places = Arrays.copyOf(places, depth * 2);
    }
    starts[depth] = xml.indexOf('<', Math.toIntExact(offset));
    names[depth] = name;
    places[depth] = null;
  }

  /** Takes note of the paragraph that is open at a depth: it belongs to the block at a place. */
  void paragraph(int depth, Place place) {
    if (place.container().isEmpty()) {
      Location block = place.at(0);
      places[depth] = block;
      blocks
          .computeIfAbsent(block, key -> new Found(new ArrayList<>(), new ArrayList<>()))
          .paragraphs()
          .add(starts[depth]);
    }
  }

  /** Takes note of characters that are about to be appended to the text of the open paragraph. */
  void characters(int depth, int textStart, int length, long offset) {
    int paragraph = innermost("p", depth);
    Location block = paragraph < 0 ? null : places[paragraph];
    int run = innermost("r", depth);
    if (block == null || run < paragraph) {
      return;
    }
    List<Characters> characters = Objects.requireNonNull(blocks.get(block), "block").characters();
    // The result of a field takes the place of what stood in its instruction.
    while (!characters.isEmpty() && last(characters).textStart() >= textStart) {
      characters.remove(characters.size() - 1);
    }
    characters.add(new Characters(textStart, length, starts[run], Math.toIntExact(offset)));
  }

  private static Characters last(List<Characters> characters) {
    return characters.get(characters.size() - 1);
  }

  private int innermost(String name, int depth) {
    int at = depth;
    while (at >= 0 && !name.equals(names[at])) {
      at--;
    }
    return at;
  }
}

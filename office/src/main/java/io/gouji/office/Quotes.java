package io.gouji.office;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands around places of the text. */
final class Quotes {
  private static final int BEFORE = 30;
  private static final int AFTER = 10;

  private record Place(int paragraph, Optional<Location.Container> container) {}

  private final Map<Place, String> paragraphs = new HashMap<>();

  private Quotes() {}

  static Quotes of(Disclosure disclosure) {
    Quotes quotes = new Quotes();
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        quotes.paragraphs.put(
            new Place(paragraph.index(), paragraph.container()), paragraph.text());
      }
    }
    return quotes;
  }

  /** Some characters around a place, the place in brackets; "" if it is not in the text. */
  String around(Location location) {
    if (!(location instanceof Location.Text place)) {
      return "";
    }
    String text = paragraphs.get(new Place(place.paragraph(), place.container()));
    if (text == null || place.end() > text.length()) {
      return "";
    }
    int start = Math.max(0, place.start() - BEFORE);
    int end = Math.min(text.length(), place.end() + AFTER);
    return (start > 0 ? "…" : "")
        + text.substring(start, place.start())
        + "【"
        + text.substring(place.start(), place.end())
        + "】"
        + text.substring(place.end(), end)
        + (end < text.length() ? "…" : "");
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Lexicon;
import io.gouji.model.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows what a number behind the name of an item counts, by its measure word: 公务接待 20批次. */
final class Counts {
  private static final Map<String, String> COUNTED = load();

  private final Lexicon lexicon;

  Counts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the number counts; the item itself if its measure word says nothing else. */
  Noun counted(Noun noun, Quantity quantity) {
    if (quantity.isMoney()) {
      return noun;
    }
    return Optional.ofNullable(COUNTED.get(noun.entry().id() + " " + quantity.measureWord()))
        .flatMap(lexicon::entry)
        .map(noun::counting)
        .orElse(noun);
  }

  /** Whether things are counted of an item of expenditure, as the guests of 公务接待费 are. */
  static boolean areCountedOf(Lexicon.Entry entry, Lexicon.Entry things) {
    String named = entry.id() + " ";
    return entry.nature() == Lexicon.Nature.EXPENDITURE
        && COUNTED.entrySet().stream()
            .anyMatch(
                counted ->
                    counted.getKey().startsWith(named) && counted.getValue().equals(things.id()));
  }

  /** Whether a number with a unit can be a value or a count of an item. */
  static boolean accepts(Lexicon.Entry entry, Quantity quantity) {
    Unit unit = quantity.unit().orElseThrow();
    return switch (entry.nature()) {
      case STAFF -> unit == Unit.PERSON;
      case OCCURRENCE -> unit.dimension() == Unit.Dimension.COUNT;
      case ASSET ->
          unit.isMoney() || COUNTED.containsKey(entry.id() + " " + quantity.measureWord());
      case REVENUE, EXPENDITURE, ROW -> unit.isMoney();
    };
  }

  private static Map<String, String> load() {
    Map<String, String> counted = new HashMap<>();
    for (String line : Vocabulary.lines("counts.tsv")) {
      String[] fields = line.split("\t", -1);
      for (String item : List.of(fields[1].split("\\|"))) {
        for (String word : List.of(fields[2].split("\\|"))) {
          counted.put(item + " " + word, fields[0]);
        }
      }
    }
    return Map.copyOf(counted);
  }
}

package io.gouji.parser.internal.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the automatic numbers of a document, which must ask for them in document order. All lists
 * that share an abstract definition share its counters; a list that overrides the start of a level
 * begins anew when it first uses that level.
 *
 * <p>See ECMA-376, part 1, 17.9.
 */
final class Numbering {

  static final int LEVELS = 9;

  private static final Numbering EMPTY = new Numbering(Map.of(), Map.of(), StyleSheet.empty());

  private final Map<Integer, AbstractList> abstractLists;
  private final Map<Integer, NumberedList> lists;
  private final StyleSheet styles;
  private final Map<Integer, Counters> counters = new HashMap<>();
  private final Set<Long> overridesUsed = new HashSet<>();

  Numbering(
      Map<Integer, AbstractList> abstractLists,
      Map<Integer, NumberedList> lists,
      StyleSheet styles) {
    this.abstractLists = abstractLists;
    this.lists = lists;
    this.styles = styles;
  }

  /** A level of a list, as it is defined. */
  static final class Level {
    int start = 1;
    String format = "decimal";
    String customFormat = "";
    String text = "";
    String font = "";
    String style = "";
    boolean legal;

    /** Whether the number is counted, but not shown. */
    boolean hidden;

    /** After which levels it begins anew: -1 for all above it, 0 for none. */
    int restart = -1;
  }

  /** A definition that lists share. */
  static final class AbstractList {
    final @Nullable Level[] levels = new Level[LEVELS];

    /** The style in which the levels are defined instead, or "". */
    String styleLink = "";
  }

  /** A list: a definition, and what it overrides. */
  static final class NumberedList {
    int abstractId = -1;
    final @Nullable Level[] levels = new Level[LEVELS];
    final @Nullable Integer[] starts = new Integer[LEVELS];
  }

  /** Where the counting has got to. */
  private static final class Counters {
    private final int[] values = new int[LEVELS];
    private final boolean[] started = new boolean[LEVELS];
  }

  /** The numbering of a document without any. */
  static Numbering empty() {
    return EMPTY;
  }

  /** The next number of a list at a level, as Word shows it; "" if there is no such list. */
  String next(int listId, int levelIndex) {
    NumberedList list = lists.get(listId);
    if (list == null || levelIndex < 0 || levelIndex >= LEVELS) {
      return "";
    }
    int abstractId = resolve(list.abstractId);
    Level level = level(list, abstractId, levelIndex);
    if (level == null) {
      return "";
    }
    Counters counting = counters.computeIfAbsent(abstractId, id -> new Counters());
    count(counting, listId, list, levelIndex, level);
    for (int deeper = levelIndex + 1; deeper < LEVELS; deeper++) {
      Level below = level(list, abstractId, deeper);
      if (below == null || below.restart < 0 || levelIndex < below.restart) {
        counting.started[deeper] = false;
      }
    }
    return level.hidden ? "" : text(counting, list, abstractId, level);
  }

  /** The level at which a list numbers paragraphs of a style. */
  int levelOfStyle(int listId, String style) {
    NumberedList list = lists.get(listId);
    int abstractId = list == null ? -1 : resolve(list.abstractId);
    for (int i = 0; list != null && i < LEVELS; i++) {
      Level level = level(list, abstractId, i);
      if (level != null && level.style.equals(style)) {
        return i;
      }
    }
    return 0;
  }

  private void count(
      Counters counting, int listId, NumberedList list, int levelIndex, Level level) {
    Integer start = list.starts[levelIndex];
    if (start != null && overridesUsed.add((long) listId * LEVELS + levelIndex)) {
      counting.values[levelIndex] = start;
    } else if (counting.started[levelIndex]) {
      counting.values[levelIndex]++;
    } else {
      counting.values[levelIndex] = start != null ? start : level.start;
    }
    counting.started[levelIndex] = true;
  }

  /** Replaces %1 to %9 by the numbers of those levels. */
  private String text(Counters counting, NumberedList list, int abstractId, Level level) {
    if (level.format.equals("bullet")) {
      return bullet(level);
    }
    StringBuilder text = new StringBuilder();
    String pattern = level.text;
    int from = 0;
    for (int sign = pattern.indexOf('%'); sign >= 0; sign = pattern.indexOf('%', sign + 1)) {
      int referred = sign + 1 < pattern.length() ? pattern.charAt(sign + 1) - '1' : -1;
      if (sign >= from && referred >= 0 && referred < LEVELS) {
        text.append(pattern, from, sign);
        Level shown = level(list, abstractId, referred);
        if (shown != null) {
          text.append(number(counting, list, referred, shown, level.legal));
        }
        from = sign + 2;
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private static String number(
      Counters counting, NumberedList list, int index, Level level, boolean legal) {
    Integer start = list.starts[index];
    int first = start != null ? start : level.start;
    int value = counting.started[index] ? counting.values[index] : first;
    if (legal) {
      return Integer.toString(value);
    }
    return level.format.equals("custom")
        ? NumberFormat.formatLike(level.customFormat, value)
        : NumberFormat.format(level.format, value);
  }

  private static String bullet(Level level) {
    StringBuilder text = new StringBuilder(level.text);
    SymbolFonts.mapCodes(text, 0, level.font);
    return text.toString();
  }

  private @Nullable Level level(NumberedList list, int abstractId, int index) {
    Level own = list.levels[index];
    AbstractList definition = abstractLists.get(abstractId);
    return own != null || definition == null ? own : definition.levels[index];
  }

  /** Follows the links from definitions to styles and back, once each. */
  private int resolve(int abstractId) {
    Set<Integer> seen = new HashSet<>();
    int id = abstractId;
    while (seen.add(id)) {
      AbstractList definition = abstractLists.get(id);
      if (definition == null || definition.styleLink.isEmpty() || hasLevels(definition)) {
        return id;
      }
      NumberedList linked = lists.get(styles.resolve(definition.styleLink).numberingId());
      if (linked == null) {
        return id;
      }
      id = linked.abstractId;
    }
    return id;
  }

  private static boolean hasLevels(AbstractList definition) {
    return Arrays.stream(definition.levels).anyMatch(level -> level != null);
  }
}

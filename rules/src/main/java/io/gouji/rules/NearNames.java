package io.gouji.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names that somebody may have meant.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /**
   * The nearest names, the nearest first: those that contain the word, or differ by few letters.
   */
  public static List<String> of(String word, List<String> names) {
    String sought = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(sought, name) <= Math.max(2, sought.length() / 3))
        .sorted(
            Comparator.comparingInt((String name) -> distance(sought, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static int distance(String sought, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return sought.length() > 2 && lower.contains(sought) ? 0 : edits(sought, lower);
  }

  /** The Levenshtein distance. */
  private static int edits(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}

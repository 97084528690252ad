package io.gouji.examples.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of classification codes by year, and lists that stand in resources. */
final class Classification {
  private static final int YEAR_OF_RENAMING = 2020;
  private static final Map<String, List<String>> NAMES = names();
  private static final List<String> CATEGORIES =
      NAMES.keySet().stream()
          .filter(code -> code.length() == 3 && code.startsWith("2"))
          .sorted()
          .toList();

  private Classification() {}

  /** The name of a code of 3, 5 or 7 digits in a year. */
  static String name(String code, int year) {
    List<String> names = NAMES.get(code);
    if (names == null) {
      throw new IllegalArgumentException("Expected a known code but was \"" + code + "\"");
    }
    return year < YEAR_OF_RENAMING ? names.get(names.size() - 1) : names.get(0);
  }

  /** Codes of the categories of 收支总表, of which the last came in 2020. */
  static List<String> categories(int year) {
    return CATEGORIES.stream()
        .filter(code -> year >= YEAR_OF_RENAMING || !code.equals("234"))
        .toList();
  }

  /** The economic codes of 3 and 5 digits, in order. */
  static List<String> economicCodes() {
    return NAMES.keySet().stream().filter(code -> code.startsWith("3")).sorted().toList();
  }

  /** The lines of a resource, split at tabs, without comments. */
  static List<List<String>> lines(String resource) {
    try (InputStream in = Classification.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Expected the resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new HashMap<>();
    for (String resource : List.of("functional-codes.tsv", "economic-codes.tsv")) {
      for (List<String> line : lines(resource)) {
        names.put(line.get(0), List.of(line.get(1).split("\\|")));
      }
    }
    return Map.copyOf(names);
  }
}

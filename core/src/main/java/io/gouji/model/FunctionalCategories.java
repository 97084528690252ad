package io.gouji.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The categories (类) of the functional classification and their names, by which balance tables
 * print their expenditure lines. Source: 政府收支分类科目.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class FunctionalCategories {
  private static final Map<String, ClassificationCode> BY_NAME = new LinkedHashMap<>();
  private static final Map<ClassificationCode, String> NAMES = new LinkedHashMap<>();

  static {
    try (InputStream in =
        FunctionalCategories.class.getResourceAsStream("functional-categories.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Expected resource functional-categories.tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line; (line = reader.readLine()) != null; ) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t");
          ClassificationCode code =
              new ClassificationCode(ClassificationDomain.FUNCTIONAL, fields[0]);
          String[] names = fields[1].split("\\|");
          NAMES.put(code, names[0]);
          for (String name : names) {
            BY_NAME.put(Label.normalise(name), code);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FunctionalCategories() {}

  /** The code of the category with a name, current or earlier. */
  public static Optional<ClassificationCode> named(String name) {
    return Optional.ofNullable(BY_NAME.get(Label.normalise(name)));
  }

  /** All names, current and earlier, {@linkplain Label#normalise normalised}. */
  public static Set<String> all() {
    return Collections.unmodifiableSet(BY_NAME.keySet());
  }

  /** The current names by code, in the order of the classification. */
  public static Map<ClassificationCode, String> names() {
    return Collections.unmodifiableMap(NAMES);
  }
}

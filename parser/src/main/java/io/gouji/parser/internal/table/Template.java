package io.gouji.parser.internal.table;

import io.gouji.model.ColumnRole;
import io.gouji.model.Fund;
import io.gouji.model.TableKind;
import io.gouji.parser.internal.words.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a kind of table: what it is called, which columns it has, and which of them it
 * cannot be without.
 *
 * @param titles what its title says
 * @param unless words that its title does not say
 * @param columns the columns that it may have
 * @param required the roles that it must have: one of each set
 * @param panels the number of halves, at least
 * @param labels where a row's name stands, the best place first
 * @param captionLabels first cells of rows above the header that are notes
 * @param rows the form of the body
 */
record Template(
    TableKind kind,
    List<TitlePattern> titles,
    List<String> unless,
    Columns columns,
    List<Set<ColumnRole>> required,
    int panels,
    List<ColumnRole> labels,
    Set<String> captionLabels,
    Rows rows) {

  /**
   * What the rows of a table are.
   *
   * @param fund the funds that the table covers, if they are not those of its kind
   * @param only what a row without a name is called, if the table has no names
   * @param levels the columns in which names stand, each level of rows in one of its own
   * @param names what rows are called, each name with the id of its entry in the lexicon
   */
  record Rows(
      Optional<Fund> fund,
      Optional<String> only,
      List<ColumnRole> levels,
      Map<String, String> names) {
    Rows {
      levels = List.copyOf(levels);
      names = Map.copyOf(names);
    }
  }

  Template {
    titles = List.copyOf(titles);
    unless = List.copyOf(unless);
    required = List.copyOf(required);
    labels = List.copyOf(labels);
    captionLabels = Set.copyOf(captionLabels);
  }

  /** Whether a normalised title says nothing that titles of this kind do not say. */
  boolean admits(String title) {
    for (int i = 0; i < unless.size(); i++) {
      if (title.contains(unless.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The role of a column by its headers, the nearest group deciding; empty if unknown. */
  Optional<ColumnRole> role(HeaderColumn column) {
    Optional<ColumnRole> role = role(column, column.name());
    return role.isPresent() || column.name().equals(column.nameWithoutParentheses())
        ? role
        : role(column, column.nameWithoutParentheses());
  }

  private Optional<ColumnRole> role(HeaderColumn column, String name) {
    Optional<ColumnRole> role = Optional.empty();
    int nearest = -2;
    for (TemplateColumn known : columns.headed(name)) {
      int depth = known.group().isEmpty() ? -1 : column.depthOfGroup(known.group().get());
      boolean fits = depth >= 0 || known.group().isEmpty();
      if (fits && depth > nearest) {
        nearest = depth;
        role = Optional.of(known.role());
      }
    }
    return role;
  }

  /**
   * Words that a title has in this order, with anything between them.
   *
   * @param length the number of their characters
   * @param letters which characters they have: a title with fewer does not match
   */
  record TitlePattern(List<String> words, int length, long letters) {
    TitlePattern {
      words = List.copyOf(words);
    }

    static TitlePattern of(List<String> words) {
      String all = String.join("", words);
      return new TitlePattern(words, all.length(), Letters.of(all));
    }

    boolean matches(String title) {
      int from = 0;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        int found = title.indexOf(word, from);
        if (found < 0) {
          return false;
        }
        from = found + word.length();
      }
      return true;
    }
  }

  /**
   * A column that a table may have.
   *
   * @param group words in a header above, if its own header does not suffice
   * @param headers what its own header may be
   */
  record TemplateColumn(ColumnRole role, Optional<String> group, Set<String> headers) {
    TemplateColumn {
      headers = Set.copyOf(headers);
    }
  }

  /** The columns that a table may have. */
  static final class Columns {
    private final List<TemplateColumn> all;
    private final Map<String, List<TemplateColumn>> byHeader = new HashMap<>();

    Columns(List<TemplateColumn> all) {
      this.all = List.copyOf(all);
      for (TemplateColumn column : all) {
        for (String header : column.headers()) {
          byHeader.computeIfAbsent(header, key -> new ArrayList<>()).add(column);
        }
      }
    }

    List<TemplateColumn> all() {
      return all;
    }

    /** All that their own headers may be. */
    Set<String> headers() {
      return Collections.unmodifiableSet(byHeader.keySet());
    }

    /** The columns whose own header may be this one, in the order of the file. */
    List<TemplateColumn> headed(String header) {
      return byHeader.getOrDefault(header, List.of());
    }
  }
}

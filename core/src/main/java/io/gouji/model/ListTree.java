package io.gouji.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds of what the lines of a list are parts: a list of projects, or of units. Such a list may
 * have subtotals that look like its lines, so that a line is part of the total only where the list
 * shows it: by codes of units, of which the longer ones begin with the shorter, by 序号 that number
 * the lines and not the total, or by words in at least two columns that all lines have.
 */
final class ListTree {
  static final int NONE = -1;

  private static final int WITNESSES = 2;
  private static final int LONGEST_CODE = 30;

  private final List<Column> columns;
  private final List<RowDraft> drafts;
  private final List<@Nullable String[]> texts;
  private final int[] parents;
  private final int total;

  ListTree(List<Column> columns, List<RowDraft> drafts, List<@Nullable String[]> texts) {
    this.columns = columns;
    this.drafts = drafts;
    this.texts = texts;
    this.parents = new int[drafts.size()];
    Arrays.fill(parents, NONE);
    this.total = total();
  }

  /** Whether the lines of a table are projects or units, rather than codes or items. */
  static boolean isList(TableKind kind, List<Column> columns) {
    return kind == TableKind.PROJECTS
        || (kind != TableKind.ORGANISATION
            && columns.stream().anyMatch(column -> isUnit(column.role())));
  }

  private static boolean isUnit(ColumnRole role) {
    return role == ColumnRole.UNIT_CODE || role == ColumnRole.UNIT_NAME;
  }

  /** Whether all lines are numbered 一、 or 1. and the like, from which their tree follows. */
  boolean isEnumerated() {
    return total != NONE
        && drafts.size() > 1
        && drafts.stream().allMatch(draft -> isTotal(draft) || isEnumerated(draft));
  }

  /** For each row: that of which it is a part, or {@link #NONE} if that is not beyond doubt. */
  int[] parents() {
    if (total == NONE || !drafts.stream().allMatch(this::isTotalOrPlain)) {
      return parents;
    }
    if (hasCodes()) {
      linkByCode();
    } else if (isNumbered() || witnesses() >= WITNESSES) {
      Arrays.fill(parents, total);
      parents[total] = NONE;
    }
    return parents;
  }

  /** The only total, which stands above all lines or below them. */
  private int total() {
    int found = NONE;
    for (int row = 0; row < drafts.size(); row++) {
      if (isTotal(drafts.get(row))) {
        boolean isAtEnd = row == 0 || row == drafts.size() - 1;
        if (found != NONE || !isAtEnd) {
          return NONE;
        }
        found = row;
      }
    }
    return found;
  }

  private static boolean isTotal(RowDraft draft) {
    return switch (draft.role()) {
      case TOTAL, CURRENT_YEAR_TOTAL, GRAND_TOTAL -> true;
      case SUBTOTAL, BALANCING, LINE, OF_WHICH -> false;
    };
  }

  private static boolean isEnumerated(RowDraft draft) {
    return draft.role() == RowRole.LINE && draft.label().enumerator().isPresent();
  }

  /** Whether a row is the total, or a line that says nothing of being a sum or a part. */
  private boolean isTotalOrPlain(RowDraft draft) {
    if (isTotal(draft)) {
      return true;
    }
    String name = draft.label().name();
    return draft.role() == RowRole.LINE
        && draft.panel() == 0
        && draft.label().enumerator().isEmpty()
        && !name.isEmpty()
        && !name.endsWith("计");
  }

  private boolean hasCodes() {
    Set<String> codes = new HashSet<>();
    for (int row = 0; row < drafts.size(); row++) {
      String code = code(row);
      if (row != total && (code.isEmpty() || !codes.add(code))) {
        return false;
      }
    }
    return !codes.isEmpty();
  }

  /** The printed code of the unit of a row, or "". */
  private String code(int row) {
    for (Column column : columns) {
      if (column.role() == ColumnRole.UNIT_CODE) {
        String code = Label.normalise(text(row, column));
        boolean isCode = code.length() <= LONGEST_CODE && code.chars().allMatch(Character::isDigit);
        return isCode ? code : "";
      }
    }
    return "";
  }

  private void linkByCode() {
    Map<String, Integer> above = new HashMap<>();
    for (int row = 0; row < drafts.size(); row++) {
      if (row != total) {
        String code = code(row);
        parents[row] = total;
        for (int length = code.length() - 1; length > 0 && parents[row] == total; length--) {
          parents[row] = above.getOrDefault(code.substring(0, length), total);
        }
        above.put(code, row);
      }
    }
  }

  /** Whether the lines have 序号 from 1 on, and the total has none. */
  private boolean isNumbered() {
    int number = 0;
    for (int row = 0; row < drafts.size(); row++) {
      String sequence = drafts.get(row).sequence();
      if (row == total ? !sequence.isEmpty() : !sequence.equals(Integer.toString(++number))) {
        return false;
      }
    }
    return number > 0;
  }

  /**
   * How many columns of words are filled in for all lines, each line named otherwise than its unit.
   */
  private int witnesses() {
    int witnesses = 0;
    for (Column column : columns) {
      boolean isFilled = column.role().content() == ColumnRole.Content.TEXT;
      for (int row = 0; isFilled && row < drafts.size(); row++) {
        isFilled = row == total || !text(row, column).isEmpty();
        if (row != total && isUnit(column.role()) && isNamedLike(row, column)) {
          return 0;
        }
      }
      witnesses += isFilled ? 1 : 0;
    }
    return witnesses;
  }

  /** Whether the name of a project says no more than that of its unit, as that of a subtotal. */
  private boolean isNamedLike(int row, Column unit) {
    boolean hasProjects =
        columns.stream().anyMatch(column -> column.role() == ColumnRole.PROJECT_NAME);
    return hasProjects && Label.normalise(text(row, unit)).equals(drafts.get(row).label().name());
  }

  private String text(int row, Column column) {
    return Optional.ofNullable(texts.get(row)[column.index()]).orElse("");
  }
}

package io.gouji.parser.internal.table;

import io.gouji.model.ClassificationCode;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Diagnostic;
import io.gouji.model.Label;
import io.gouji.model.TableBody;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one half of a table. */
final class PanelReader {
  /** A row's name, and how far to the right it stands where that tells of what it is a part. */
  private record Name(String text, int depth) {}

  /** A column of the half, and where it stands. */
  private record Placed(Column column, HeaderColumn place) {
    ColumnRole role() {
      return column.role();
    }
  }

  private final GridView grid;
  private final Template.Rows form;
  private final boolean hasNames;

  /** Whether names begin with the codes, which have no column of their own. */
  private final boolean hasCodedNames;

  private final int panel;

  /** The columns of the half. */
  private final List<Placed> columns = new ArrayList<>();

  /** Those of them in which a row's name may stand, the best place first. */
  private final List<Placed> labels = new ArrayList<>();

  private final int firstColumn;
  private final List<HeaderColumn> codes = new ArrayList<>();
  private final String[] lastCode;
  private final @Nullable HeaderColumn sequence;
  private final List<Diagnostic> diagnostics;

  PanelReader(
      GridView grid, Layout layout, List<Column> columns, int panel, List<Diagnostic> diagnostics) {
    this.grid = grid;
    this.form = layout.template().rows();
    this.panel = panel;
    this.diagnostics = diagnostics;
    int first = Integer.MAX_VALUE;
    HeaderColumn ofPanel = null;
    HeaderColumn ofTable = null;
    for (int i = 0; i < columns.size(); i++) {
      HeaderColumn place = layout.header().columns().get(i);
      ColumnRole role = columns.get(i).role();
      if (role == ColumnRole.SEQUENCE && ofTable == null) {
        ofTable = place;
      }
      if (columns.get(i).panel() == panel) {
        this.columns.add(new Placed(columns.get(i), place));
        first = Math.min(first, place.from());
        if (role == ColumnRole.CODE) {
          codes.add(place);
        } else if (role == ColumnRole.SEQUENCE && ofPanel == null) {
          ofPanel = place;
        }
      }
    }
    for (ColumnRole role : layout.template().labels()) {
      this.columns.stream().filter(column -> column.role() == role).forEach(labels::add);
    }
    this.hasCodedNames = layout.lacksOnlyCodes();
    this.hasNames = form.only().isEmpty() || !labels.isEmpty();
    this.firstColumn = first;
    this.sequence = ofPanel == null ? ofTable : ofPanel;
    this.lastCode = new String[codes.size()];
    Arrays.fill(lastCode, "");
  }

  /** Adds what the half says in a row of the grid, if it says anything. */
  void read(int row, TableBody.Builder body) {
    String sequenceText = sequence == null ? "" : text(row, sequence);
    String code = code(row);
    Name name = name(row);
    String label = name.text();
    if (hasCodedNames) {
      Optional<CodedName> coded = CodedName.of(label);
      code = coded.map(CodedName::code).orElse("");
      label = coded.map(CodedName::name).orElse(label);
    }
    if (label.isEmpty() && !isCode(code)) {
      label = code;
    }
    boolean isNumber = isDigits(sequenceText);
    if (label.isEmpty() && !isNumber && panel == 0) {
      label = sequenceText;
    }
    if (!isWritten(row, isNumber)) {
      return;
    }
    if (mayBeCode(code) && !isCode(code) && !Label.normalise(label).equals(code)) {
      Cell cell = grid.at(row, codes.get(0).from());
      diagnostics.add(
          new Diagnostic(
              "CODE_NOT_READABLE", code, cell == null ? grid.place() : grid.place(cell)));
    }
    body.row(
        panel, label, isCode(code) ? code : "", isNumber ? sequenceText : "", row, name.depth());
    for (Placed column : columns) {
      if (column.role().content() != ColumnRole.Content.STRUCTURE) {
        cell(row, column.place(), column.column(), body);
      }
    }
  }

  private void cell(int row, HeaderColumn place, Column column, TableBody.Builder body) {
    List<Cell> cells =
        column.role().isFigure()
            ? grid.begunWithin(row, place.from(), place.to())
            : grid.within(row, place.from(), place.to());
    if (!cells.isEmpty()) {
      Cell first = cells.get(0);
      for (Cell cell : cells) {
        if (first.isBlank() && !cell.isBlank()) {
          first = cell;
        }
      }
      body.cell(column, GridView.text(cells, " "), grid.place(first));
    }
  }

  /** Whether a cell of this half that begins in the row says something, a mere 序号 apart. */
  private boolean isWritten(int row, boolean isNumbered) {
    for (Placed column : columns) {
      if (!(column.role() == ColumnRole.SEQUENCE && isNumbered)) {
        HeaderColumn place = column.place();
        if (grid.isWritten(row, place.from(), place.to())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a text in a column of codes is meant as one: … and 类款项 are not. */
  private static boolean mayBeCode(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit)
        && !text.chars().allMatch(c -> "类款项".indexOf(c) >= 0);
  }

  private Name name(int row) {
    if (!hasNames) {
      return new Name(form.only().orElse(""), 0);
    }
    return form.levels().isEmpty() ? new Name(label(row), 0) : levelName(row);
  }

  /**
   * The name furthest right that begins in the row; 小计 is that of the group to whose right it
   * stands.
   */
  private Name levelName(int row) {
    Name found = new Name("", 0);
    String group = "";
    int depthOfGroup = 0;
    for (Placed column : columns) {
      if (!form.levels().contains(column.role())) {
        continue;
      }
      HeaderColumn place = column.place();
      for (Cell cell : grid.within(row, place.from(), place.to())) {
        if (cell.isBlank()) {
          continue;
        }
        boolean isSubtotal = cell.normal().equals("小计");
        if (isSubtotal && !group.isEmpty()) {
          found = new Name(group, depthOfGroup);
        } else {
          group = cell.text();
          depthOfGroup = cell.column() - firstColumn;
          if (cell.row() == row) {
            found = new Name(group, depthOfGroup);
          }
        }
      }
    }
    return found.text().isEmpty() ? firstWords(row) : found;
  }

  /** The first words of a row whose name is left out, at the level of the name that they follow. */
  private Name firstWords(int row) {
    int depth = 0;
    for (Placed column : columns) {
      if (!column.role().isFigure()) {
        HeaderColumn place = column.place();
        if (form.levels().contains(column.role())) {
          depth = place.from() - firstColumn;
        }
        String text = GridView.text(grid.begunWithin(row, place.from(), place.to()), " ");
        if (!text.isEmpty()) {
          return new Name(text, depth);
        }
      }
    }
    return new Name("", 0);
  }

  private String label(int row) {
    for (Placed column : labels) {
      String label = label(row, column.place());
      if (!label.isEmpty()) {
        return label;
      }
    }
    return "";
  }

  /** The words in a column, or in a cell that reaches into it from the left (合计 across columns). */
  private String label(int row, HeaderColumn place) {
    String text = GridView.text(grid.within(row, place.from(), place.to()), "");
    if (text.isEmpty()) {
      Cell cell = grid.at(row, place.from());
      boolean reachesIn = cell != null && cell.column() < place.from();
      boolean isOfOthers = cell != null && cell.column() < firstColumn && panel == 0;
      if (cell == null || !reachesIn || isOfOthers || isDigits(cell.normal())) {
        return "";
      }
      text = cell.text();
    }
    return text.indexOf('\n') < 0 ? text : text.replace("\n", "");
  }

  /**
   * The code, which may stand in several columns (类, 款, 项): two digits for each level but the
   * first, with or without leading zeros. A level that is left out is that of the row above.
   */
  private String code(int row) {
    if (codes.size() <= 1) {
      return codes.isEmpty() ? "" : text(row, codes.get(0));
    }
    StringBuilder code = new StringBuilder();
    int last = codes.size() - 1;
    while (last >= 0 && text(row, codes.get(last)).isEmpty()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      String part = text(row, codes.get(i));
      if (i > 0 && part.length() == 1 && isDigits(part)) {
        part = "0" + part;
      }
      if (part.isEmpty()) {
        part = lastCode[i];
      }
      lastCode[i] = part;
      code.append(part);
    }
    return code.toString();
  }

  private String text(int row, HeaderColumn place) {
    List<Cell> cells = grid.within(row, place.from(), place.to());
    if (cells.size() == 1) {
      return cells.get(0).normal();
    }
    return Label.normalise(GridView.text(cells, ""));
  }

  private static boolean isCode(String text) {
    return ClassificationCode.isCode(text);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}

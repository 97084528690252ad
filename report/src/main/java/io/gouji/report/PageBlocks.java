package io.gouji.report;

import io.gouji.model.Block;
import io.gouji.model.Column;
import io.gouji.model.Location;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows the blocks of a document as they stand in Word, with the places that can be marked. */
final class PageBlocks {
  private final Places names;
  private final PagePlaces places;

  PageBlocks(Places names, PagePlaces places) {
    this.names = names;
    this.places = places;
  }

  /** What the template asks for a block. */
  Map<String, Object> block(Block block) {
    return block instanceof Block.Grid grid
        ? Map.of("grid", grid(grid))
        : Map.of("paragraph", paragraph((Block.Paragraph) block));
  }

  /** A table that stands in no document: its columns and its rows. */
  Map<String, Object> table(TableBody body) {
    List<List<Map<String, Object>>> rows = new ArrayList<>();
    List<Map<String, Object>> header = new ArrayList<>();
    header.add(Map.of("text", "", "kind", "header"));
    body.columns().forEach(column -> header.add(Map.of("text", column.label(), "kind", "header")));
    rows.add(header);
    for (Row row : body.rows()) {
      List<Map<String, Object>> cells = new ArrayList<>();
      cells.add(cell(row.label(), body.location(row, 0)));
      for (Column column : body.columns()) {
        cells.add(
            body.figure(row, column)
                .map(figure -> cell(figure.text(), figure.location()))
                .orElseGet(() -> Map.of("text", body.text(row, column))));
      }
      rows.add(cells);
    }
    return Map.of("grid", table(new Location.Table(body.index()), body.index(), rows));
  }

  private Map<String, Object> paragraph(Block.Paragraph paragraph) {
    boolean isAside = paragraph.container().isPresent();
    String kind =
        isAside ? "aside" : paragraph.outlineLevel().isPresent() ? "heading" : "paragraph";
    List<Location.Text> marked = isAside ? List.of() : places.inParagraph(paragraph.index());
    List<Map<String, Object>> parts = new ArrayList<>();
    if (!paragraph.numbering().isEmpty()) {
      parts.add(Map.of("text", paragraph.numbering()));
    }
    parts.addAll(parts(paragraph.text(), marked));
    return Map.of("kind", kind, "parts", parts);
  }

  /** A text, parted wherever a place begins or ends; places may lie within others. */
  private List<Map<String, Object>> parts(String text, List<Location.Text> marked) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Location.Text place : marked) {
      cuts.add(Math.min(place.start(), text.length()));
      cuts.add(Math.min(place.end(), text.length()));
    }
    List<Map<String, Object>> parts = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        parts.add(part(text.substring(from, to), from, marked));
      }
      from = to;
    }
    return parts;
  }

  private Map<String, Object> part(String text, int at, List<Location.Text> marked) {
    List<Location.Text> here =
        marked.stream()
            .filter(place -> place.start() <= at && at < place.end())
            .sorted(Comparator.comparingInt(place -> place.end() - place.start()))
            .toList();
    if (here.isEmpty()) {
      return Map.of("text", text);
    }
    String numbers =
        here.stream()
            .flatMap(place -> places.number(place).stream())
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return Map.of("text", text, "place", numbers, "kind", places.kind(here.get(0)));
  }

  private Map<String, Object> grid(Block.Grid grid) {
    List<List<Map<String, Object>>> rows = new ArrayList<>();
    boolean[][] covered = new boolean[grid.rows()][grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    int next = 0;
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        boolean begins =
            next < grid.cells().size()
                && grid.cells().get(next).row() == row
                && grid.cells().get(next).column() == column;
        if (begins) {
          Block.GridCell cell = grid.cells().get(next++);
          cover(covered, cell);
          rows.get(row).add(cell(grid, cell));
        } else if (!covered[row][column]) {
          rows.get(row).add(Map.of("text", ""));
        }
      }
    }
    return table(new Location.Table(grid.index(), grid.container()), grid.index(), rows);
  }

  private Map<String, Object> table(
      Location.Table place, int index, List<List<Map<String, Object>>> rows) {
    Map<String, Object> content = new HashMap<>();
    content.put("index", index);
    content.put("name", names.tableName(place).orElse(""));
    content.put("rows", rows.stream().map(cells -> Map.of("cells", cells)).toList());
    places.number(place).ifPresent(number -> content.put("place", String.valueOf(number)));
    return content;
  }

  private static void cover(boolean[][] covered, Block.GridCell cell) {
    for (int row = cell.row(); row < Math.min(covered.length, cell.row() + cell.rowSpan()); row++) {
      int end = Math.min(covered[row].length, cell.column() + cell.columnSpan());
      for (int column = cell.column(); column < end; column++) {
        covered[row][column] = true;
      }
    }
  }

  private Map<String, Object> cell(Block.Grid grid, Block.GridCell cell) {
    Map<String, Object> content = cell(cell.text(), grid.location(cell));
    if (cell.rowSpan() > 1) {
      content.put("rowSpan", cell.rowSpan());
    }
    if (cell.columnSpan() > 1) {
      content.put("columnSpan", cell.columnSpan());
    }
    if (cell.header()) {
      content.merge("kind", "header", (kind, header) -> header + " " + kind);
    }
    return content;
  }

  private Map<String, Object> cell(String text, Location place) {
    Map<String, Object> content = new HashMap<>();
    content.put("text", text);
    if (!places.kind(place).isEmpty()) {
      content.put("kind", places.kind(place));
    }
    places.number(place).ifPresent(number -> content.put("place", String.valueOf(number)));
    return content;
  }
}

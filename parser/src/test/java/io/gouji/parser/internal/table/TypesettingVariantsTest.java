package io.gouji.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block;
import io.gouji.model.Block.Grid;
import io.gouji.model.Block.GridCell;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a change of program, of file format or of typist does to a document does not matter. */
class TypesettingVariantsTest {
  private static final List<DisclosureTable> TABLES = read(TestGrids.disclosure366());

  @Test
  void readsTheSameWithoutHeaderMarks() {
    assertReadsTheSame(
        TestGrids.withCells(TestGrids.disclosure366(), cell -> withHeader(cell, false)));
  }

  @Test
  void readsTheSameWithHeaderMarksEverywhere() {
    assertReadsTheSame(
        TestGrids.withCells(TestGrids.disclosure366(), cell -> withHeader(cell, true)));
  }

  @Test
  void readsTheSameWithFullWidthDigits() {
    List<Block> blocks =
        TestGrids.withCells(
            TestGrids.disclosure366(),
            cell -> isNumber(cell) ? TestGrids.withText(cell, fullWidth(cell.text())) : cell);

    List<DisclosureTable> tables = read(blocks);

    assertThat(tables).isEqualTo(TABLES);
  }

  @Test
  void readsTheSameWithSpacesWithinWords() {
    assertThat(paths(read(withCellText(text -> text.replaceAll("(\\p{IsHan})", "$1\u3000")))))
        .isEqualTo(paths(TABLES));
  }

  @Test
  void readsTheSameWithoutIndentation() {
    assertThat(paths(read(withCellText(String::strip)))).isEqualTo(paths(TABLES));
  }

  @Test
  void readsTheSameWithLineBreaksInHeaders() {
    assertThat(paths(read(withCellText(text -> text.replace("预算财政", "预算\n财政")))))
        .isEqualTo(paths(TABLES));
  }

  @Test
  void readsTheSameWithHalfWidthPunctuation() {
    assertThat(
            paths(
                read(
                    withCellText(
                        text -> text.replace('（', '(').replace('）', ')').replace('：', ':')))))
        .isEqualTo(paths(TABLES));
  }

  @Test
  void readsTheSameWithNumbersAndQuotesInTitles() {
    List<DisclosureTable> tables =
        read(
            TestGrids.withParagraphs(
                TestGrids.disclosure366(),
                text -> text.startsWith("部门") && text.length() < 30 ? "表3-1《" + text + "》" : text));

    assertThat(tables).extracting(DisclosureTable::kind).isEqualTo(kinds());
  }

  @Test
  void readsTheSameWithColumnsOfNoWidth() {
    List<Block> blocks = new ArrayList<>();
    for (Block block : TestGrids.disclosure366()) {
      blocks.add(block instanceof Grid grid && grid.columns() > 4 ? withSliver(grid) : block);
    }

    List<DisclosureTable> tables = read(blocks);

    assertThat(tables).isEqualTo(TABLES);
    assertThat(tables.get(2).body().columns().get(4).gridColumn()).isEqualTo(5);
  }

  /**
   * Moves the edge between the third and the fourth column in the header rows by next to nothing.
   */
  private static Grid withSliver(Grid grid) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      int edge = cell.row() < 3 ? 3 : 4;
      int from = cell.column() >= 3 ? cell.column() == 3 ? edge : cell.column() + 1 : cell.column();
      int end = cell.column() + cell.columnSpan();
      int to = end >= 3 ? end == 3 ? edge : end + 1 : end;
      cells.add(
          new GridCell(cell.row(), from, cell.rowSpan(), to - from, cell.text(), cell.header()));
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column <= grid.columns(); column++) {
      widths.add(column == 3 ? 1 : 1500);
    }
    return new Grid(grid.index(), grid.rows(), grid.columns() + 1, cells, widths, grid.container());
  }

  private static void assertReadsTheSame(List<Block> blocks) {
    assertThat(read(blocks)).isEqualTo(TABLES);
  }

  private static List<DisclosureTable> read(List<Block> blocks) {
    TableReadings readings = TableReader.standard().read(blocks);
    assertThat(readings.diagnostics()).isEmpty();
    return readings.tables();
  }

  private static List<Block> withCellText(UnaryOperator<String> change) {
    return TestGrids.withCells(
        TestGrids.disclosure366(), cell -> TestGrids.withText(cell, change.apply(cell.text())));
  }

  private static GridCell withHeader(GridCell cell, boolean header) {
    return new GridCell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), header);
  }

  private static boolean isNumber(GridCell cell) {
    return cell.text().matches("[0-9.]+");
  }

  private static String fullWidth(String digits) {
    StringBuilder text = new StringBuilder();
    digits.chars().forEach(c -> text.append(c == '.' ? '．' : (char) (c - '0' + '０')));
    return text.toString();
  }

  private static List<List<String>> paths(List<DisclosureTable> tables) {
    return tables.stream()
        .map(table -> table.body().rows().stream().map(Row::path).toList())
        .toList();
  }

  private static List<Object> kinds() {
    return TABLES.stream().<Object>map(DisclosureTable::kind).toList();
  }
}

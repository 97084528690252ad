package io.gouji.parser.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Block.Grid;
import io.gouji.model.Block.Paragraph;
import io.gouji.parser.ParserLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A whole disclosure. */
class Disclosure366Test {

  private static final String NAME = "366-商促局.docx";

  private final DocxContent content = read();

  @Test
  void readsBlocksInDocumentOrder() {
    assertThat(content.blocks()).hasSize(130 + 17).allMatch(b -> b.container().isEmpty());
    assertThat(paragraphs()).extracting(Paragraph::index).isSorted().startsWith(0).endsWith(129);
    assertThat(grids()).extracting(Grid::index).isSorted().startsWith(0).endsWith(16);
    assertThat(content.blocks().get(0)).isInstanceOf(Paragraph.class);
    assertThat(content.blocks().get(1)).isInstanceOf(Grid.class);
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void numbersHeadings() {
    assertThat(paragraphs())
        .filteredOn(paragraph -> !paragraph.numbering().isEmpty())
        .extracting(Paragraph::index, Paragraph::displayText)
        .containsExactly(
            tuple(46, "三、机关运行经费安排情况"), tuple(48, "四、财政拨款“三公”经费预算情况及增减变化原因"), tuple(50, "五、预算绩效信息"));
  }

  @Test
  void tellsHeadingsFromText() {
    assertThat(paragraphs().get(46).outlineLevel()).isEqualTo(OptionalInt.of(1));
    assertThat(paragraphs().get(47).outlineLevel()).isEmpty();
  }

  @Test
  void joinsNumbersThatAreSplitOverRuns() {
    assertThat(paragraphs().get(49).text()).startsWith("2022年三公经费预算数77.36万元");
  }

  @Test
  void placesMergedCellsOnTheGrid() {
    assertThat(GridText.of(grids().get(0)).subList(0, 4))
        .containsExactly(
            List.of("366商促局", "预算年度：2022", "单位：万元", "<", "<"),
            List.of("序号", "收入", "<", "支出", "<"),
            List.of("^", "项  目", "预算数", "项  目", "预算数"),
            List.of("栏次", "1", "2", "3", "4"));
  }

  @Test
  void coversEveryTable() {
    assertThat(grids())
        .extracting(grid -> grid.rows() + " x " + grid.columns())
        .containsExactly(
            "37 x 5", "20 x 13", "20 x 9", "40 x 8", "20 x 6", "28 x 6", "5 x 6", "5 x 6", "13 x 6",
            "2 x 4", "5 x 6", "5 x 6", "5 x 6", "5 x 6", "5 x 6", "4 x 16", "8 x 3");
    assertThat(grids())
        .allSatisfy(
            grid ->
                assertThat(GridText.of(grid))
                    .allMatch(row -> !row.contains("?") && !row.contains("!!")));
  }

  @Test
  void marksRepeatedHeaderRows() {
    assertThat(grids().get(0).cells())
        .allSatisfy(cell -> assertThat(cell.header()).isEqualTo(cell.row() < 3));
  }

  private List<Paragraph> paragraphs() {
    return content.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  private List<Grid> grids() {
    return content.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  private static DocxContent read() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("src", "test", "resources", NAME));
      return DocxReader.read(bytes, NAME, ParserLimits.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

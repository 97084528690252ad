package io.gouji.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.Block;
import io.gouji.parser.DisclosureParser;
import io.gouji.testing.DocxTableBuilder.Cell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxBuilderTest {

  @Test
  void writesParagraphsAndTablesInOrder() {
    List<Block> blocks =
        blocks(
            DocxBuilder.create()
                .paragraph("before")
                .table(table -> table.row("a", "b"))
                .paragraph("after"));

    assertThat(blocks).hasSize(3);
    assertThat(((Block.Paragraph) blocks.get(0)).text()).isEqualTo("before");
    assertThat(((Block.Paragraph) blocks.get(2)).text()).isEqualTo("after");
  }

  @Test
  void mergesCellsToTheRightAndDownwards() {
    List<Block> blocks =
        blocks(
            DocxBuilder.create()
                .table(
                    table ->
                        table
                            .row(new Cell("项目", 1, 2), new Cell("预算数", 2, 1))
                            .row("小计", "其中")
                            .row("办公费", "5.04", "1.00")));

    Block.Grid grid = (Block.Grid) blocks.get(0);
    assertThat(grid.cells())
        .extracting(cell -> cell.text() + " " + cell.rowSpan() + "x" + cell.columnSpan())
        .containsExactly(
            "项目 2x1", "预算数 1x2", "小计 1x1", "其中 1x1", "办公费 1x1", "5.04 1x1", "1.00 1x1");
  }

  @Test
  void writesIntoFoldersThatAreNotThereYet(@TempDir Path folder) {
    Path file = DocxBuilder.create().paragraph("text").write(folder.resolve("a/b.docx"));

    assertThat(Files.exists(file)).isTrue();
  }

  @Test
  void refusesCellsWithoutExtent() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Cell("", 0, 1));
  }

  private static List<Block> blocks(DocxBuilder document) {
    return DisclosureParser.standard().parse(document.bytes(), "built.docx").disclosure().blocks();
  }
}

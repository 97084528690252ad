package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.Location.Container;
import io.gouji.model.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What is in a Word document.
 *
 * @param blocks those of the body's top level in document order, and after them those of text
 *     boxes, notes, headers and footers, which have a container
 * @param diagnostics what could not be read, or had to be decided without the document's help
 */
public record DocxContent(List<Block> blocks, List<Diagnostic> diagnostics) {

  /** Creates a content of unmodifiable copies. */
  public DocxContent {
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The number of paragraphs at the top level of the body. */
  public int paragraphs() {
    return count(Block.Paragraph.class);
  }

  /** The number of tables at the top level of the body. */
  public int tables() {
    return count(Block.Grid.class);
  }

  private int count(Class<? extends Block> type) {
    int count = 0;
    for (Block block : blocks) {
      if (block.container().isEmpty() && type.isInstance(block)) {
        count++;
      }
    }
    return count;
  }

  /** This content as one of several files of a disclosure, counted as the disclosure does. */
  public DocxContent in(SourceFile file) {
    if (file.index() == 0) {
      return this;
    }
    return new DocxContent(
        blocks.stream().map(block -> in(file, block)).toList(),
        diagnostics.stream()
            .map(
                diagnostic ->
                    new Diagnostic(
                        diagnostic.code(),
                        diagnostic.detail(),
                        file.inDisclosure(diagnostic.location())))
            .toList());
  }

  private static Block in(SourceFile file, Block block) {
    Optional<Container> container = block.container().map(file::inDisclosure);
    int before = block instanceof Block.Grid ? file.firstTable() : file.firstParagraph();
    return block.at(block.index() + (container.isPresent() ? 0 : before), container);
  }
}

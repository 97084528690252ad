package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import java.util.List;

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
}

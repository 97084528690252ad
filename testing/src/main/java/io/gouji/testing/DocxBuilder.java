package io.gouji.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes Word files to test with: paragraphs and tables in the order in which they are added.
 *
 * <pre>{@code
 * byte[] docx =
 *     DocxBuilder.create()
 *         .paragraph("“三公”经费预算数为66.84万元。")
 *         .table(table -> table.row("项目", "合计").row("“三公”经费小计", "66.84"))
 *         .bytes();
 * }</pre>
 *
 * <p>For use by one thread.
 */
public final class DocxBuilder {
  private final List<Consumer<XWPFDocument>> content = new ArrayList<>();

  private DocxBuilder() {}

  /** Begins an empty document. */
  public static DocxBuilder create() {
    return new DocxBuilder();
  }

  /** Adds a paragraph. */
  public DocxBuilder paragraph(String text) {
    content.add(document -> document.createParagraph().createRun().setText(text));
    return this;
  }

  /** Adds a table. */
  public DocxBuilder table(Consumer<DocxTableBuilder> rows) {
    DocxTableBuilder table = new DocxTableBuilder();
    rows.accept(table);
    content.add(table::writeTo);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.forEach(part -> part.accept(document));
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the file, over one that is there, and creates the folders above it.
   *
   * @return the same path
   */
  public Path write(Path file) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.gouji.parser.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block;
import io.gouji.model.Location;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.DocumentMarkup;
import io.gouji.parser.DocumentMarkup.BlockMarkup;
import io.gouji.parser.DocumentMarkup.Characters;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMarkupTest {
  private static final Path FILE = Path.of("src", "test", "resources", "366-商促局.docx");

  @Test
  void findsTheTextOfEveryParagraphAndCell() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    DocumentMarkup markup = DisclosureParser.standard().markup(bytes, "366.docx");
    int compared = 0;

    for (Block block : DisclosureParser.standard().parse(bytes, "366.docx").disclosure().blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        BlockMarkup found = markup.block(paragraph.location(0, 0)).orElseThrow();
        assertThat(text(markup, found)).isEqualTo(paragraph.text());
        compared++;
      } else if (block instanceof Block.Grid grid) {
        for (Block.GridCell cell : grid.cells()) {
          Location place = new Location.Cell(grid.index(), cell.row(), cell.column());
          if (markup.block(place).isPresent()) {
            assertThat(cell.text().replace("\n", ""))
                .endsWith(text(markup, markup.block(place).get()));
            compared++;
          }
        }
      }
    }

    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void namesTheRunAndTheParagraph() {
    DocumentMarkup markup =
        markup(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>预算数</w:t></w:r>\n<w:ins><w:r><w:t>77.36</w:t></w:r></w:ins></w:p>");

    BlockMarkup block = markup.block(new Location.Text(0, 3, 8)).orElseThrow();

    assertThat(markup.xml().substring(block.paragraphs().get(0))).startsWith("<w:p><w:r>");
    Characters second = block.characters().get(1);
    assertThat(second.textStart()).isEqualTo(3);
    assertThat(second.length()).isEqualTo(5);
    assertThat(markup.xml().substring(second.run())).startsWith("<w:r><w:t>77.36");
    assertThat(markup.xml().substring(second.start())).startsWith("77.36<");
  }

  @Test
  void countsEntitiesAsOneCharacter() {
    DocumentMarkup markup = markup("<w:p><w:r><w:t>≥&#57;&lt;77</w:t></w:r></w:p>");
    BlockMarkup block = markup.block(new Location.Text(0, 0, 0)).orElseThrow();

    assertThat(text(markup, block.characters().get(0), 3, 5)).isEqualTo("77");
    assertThat(text(markup, block.characters().get(0), 1, 2)).isEqualTo("&#57;");
  }

  @Test
  void leavesOutWhatIsNotShown() {
    DocumentMarkup markup =
        markup(
            "<w:p><w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:r><w:t>2</w:t></w:r></w:p>");

    assertThat(markup.block(new Location.Text(0, 0, 1)).orElseThrow().characters()).hasSize(1);
    assertThat(markup.block(new Location.Text(1, 0, 1))).isEmpty();
    assertThat(markup.block(new Location.Document())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
  void encodesAsItWasEncoded(String name) {
    Charset charset = Charset.forName(name);
    String body = "<w:p><w:r><w:t>公务接待费</w:t></w:r></w:p>";
    byte[] part = part(body, charset);

    DocumentMarkup markup = markup(part);

    assertThat(markup.encode(markup.xml())).isEqualTo(part);
    Characters text = markup.block(new Location.Text(0, 0, 0)).orElseThrow().characters().get(0);
    assertThat(markup.xml().substring(text.start())).startsWith("公务接待费<");
  }

  private static byte[] part(String body, Charset charset) {
    return ("<?xml version='1.0' encoding='"
            + charset.name()
            + "'?>\n"
            + TestDocx.root("document", "<w:body>" + body + "</w:body>"))
        .getBytes(charset);
  }

  private static DocumentMarkup markup(String body) {
    return markup(part(body, StandardCharsets.UTF_8));
  }

  private static DocumentMarkup markup(byte[] part) {
    byte[] file = TestDocx.withBody().part("word/document.xml", part).bytes();
    return DisclosureParser.standard().markup(file, TestDocx.SOURCE);
  }

  private static String text(DocumentMarkup markup, BlockMarkup block) {
    return block.characters().stream()
        .map(part -> text(markup, part, 0, part.length()))
        .collect(Collectors.joining());
  }

  private static String text(DocumentMarkup markup, Characters part, int from, int to) {
    return markup
        .xml()
        .substring(markup.position(part, from), markup.position(part, to))
        .replace("&gt;", ">")
        .replace("&lt;", "<");
  }
}

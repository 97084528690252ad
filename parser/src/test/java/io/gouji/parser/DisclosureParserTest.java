package io.gouji.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.FixedAssetsTable;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Row;
import io.gouji.parser.DisclosureParseException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureParserTest {
  private static final Path DISCLOSURE =
      Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");

  private final DisclosureParser parser = DisclosureParser.standard();

  @Test
  void parsesAFile() throws IOException {
    ParseResult result = parser.parse(DISCLOSURE);

    assertThat(result.source()).isEqualTo("366-商促局-2022.docx");
    assertThat(result.sha256())
        .isEqualTo("bef7bae231f361b7e541f61eeeaf9a0406e0ba59ba672dddd0c939fec83fb6f9");
    assertThat(result.disclosure().tables()).hasSize(17);
    assertThat(result.disclosure().blocks()).hasSize(147);
    assertThat(result.disclosure().statements()).isNotEmpty();
    assertThat(result.disclosure().diagnostics()).isEmpty();
    assertThat(result.disclosure().identity().departmentCode()).contains("366");
  }

  @Test
  void parsesStreamsAndBytesAlike() throws IOException {
    byte[] bytes = Files.readAllBytes(DISCLOSURE);
    ParseResult ofBytes = parser.parse(bytes, "budget.docx");
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      assertThat(parser.parse(in, "budget.docx")).isEqualTo(ofBytes);
    }
    assertThat(ofBytes.source()).isEqualTo("budget.docx");
  }

  @Test
  void rejectsAFileThatDoesNotExist(@TempDir Path directory) {
    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> parser.parse(directory.resolve("missing.docx")))
        .withMessage("Expected a file but was no such file in missing.docx")
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.NOT_FOUND));
  }

  @Test
  void rejectsADirectory(@TempDir Path directory) {
    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> parser.parse(directory))
        .withMessage("Expected a file but was a directory in " + directory.getFileName())
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.IS_A_DIRECTORY));
  }

  @Test
  void rejectsMoreBytesThanTheLimit() {
    DisclosureParser careful = parser.withLimits(ParserLimits.standard().withTotalBytes(1000));

    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> careful.parse(DISCLOSURE))
        .withMessage("Expected at most 1000 bytes but was more in 366-商促局-2022.docx")
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED));
    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> careful.parse(new byte[1001], "budget.docx"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED));
  }

  @Test
  void readsForAsLongAsItMay() {
    DisclosureParser hasty = parser.withLimits(ParserLimits.standard().withTime(Duration.ZERO));

    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> hasty.parse(DISCLOSURE))
        .withMessageStartingWith("Expected a document that is read within 0 ms")
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED));
  }

  @Test
  void rejectsWhatIsNoWordDocument() {
    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> parser.parse(new byte[] {1, 2, 3}, "budget.docx"))
        .withMessageEndingWith(" in budget.docx");
  }

  @Test
  void knowsItemsByTheLexiconGiven() throws IOException {
    Lexicon own = Lexicon.standard().with(Lexicon.Entry.of("sites", "办公用房（平方米）"));

    assertThat(itemOfOfficePremises(parser)).contains(new Item("officePremises"));
    assertThat(itemOfOfficePremises(parser.withLexicon(own))).contains(new Item("sites"));
  }

  @Test
  void refusesADigestThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParseResult("x", "ABC", parser.parse(DISCLOSURE).disclosure()))
        .withMessage("Expected 64 hexadecimal digits but was \"ABC\"");
  }

  private static Optional<Item> itemOfOfficePremises(DisclosureParser parser) throws IOException {
    return parser
        .parse(DISCLOSURE)
        .disclosure()
        .table(FixedAssetsTable.class)
        .flatMap(
            table ->
                table.body().rows().stream()
                    .filter(row -> row.name().startsWith("办公用房"))
                    .findFirst())
        .flatMap(Row::item);
  }
}

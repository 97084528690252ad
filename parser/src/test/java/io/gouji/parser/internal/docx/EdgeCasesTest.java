package io.gouji.parser.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gouji.model.Block;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One file per construct, each with what a reader of the document sees. */
class EdgeCasesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "edge");

  private static final JsonNode EXPECTED = expected();

  /** Those that the test writes itself, because the files would be large. */
  private static final Set<String> GENERATED =
      Set.of("97_many_attributes", "99_bomb_in_document_xml", "a9_flat_10k_rows");

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".docx"))
          .map(name -> name.substring(0, name.length() - ".docx".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyFileHasAnExpectationAndEveryExpectationAFile() throws IOException {
    Set<String> names = new TreeSet<>(files());
    names.addAll(GENERATED);

    assertThat(names).containsExactlyInAnyOrderElementsOf(EXPECTED.propertyNames());
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWhatAReaderSees(String name) throws IOException {
    JsonNode expected = EXPECTED.get(name);
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".docx"));
    DocxContent content;
    try {
      content = DocxReader.read(bytes, name + ".docx", ParserLimits.standard());
    } catch (DisclosureParseException e) {
      assertThat(expected.path("orRefused").asBoolean()).as(e.getMessage()).isTrue();
      return;
    }

    String text = text(content);
    assertThat(text).contains(strings(expected.path("see")));
    if (expected.has("hide")) {
      assertThat(text).doesNotContain(strings(expected.path("hide")));
    }
    if (expected.has("grid")) {
      assertThat(GridText.of(firstGrid(content))).isEqualTo(rows(expected.path("grid")));
    }
    assertThat(content.diagnostics())
        .noneMatch(d -> d.code().endsWith("_NOT_READ") && !d.code().startsWith("SUBDOCUMENT"));
  }

  @Test
  void readsTextBoxesOnce() throws IOException {
    DocxContent content =
        DocxReader.read(
            Files.readAllBytes(FOLDER.resolve("51_tbl_in_txbx.docx")),
            "51_tbl_in_txbx.docx",
            ParserLimits.standard());

    assertThat(text(content)).containsOnlyOnce("S1").containsOnlyOnce("S6");
  }

  @Test
  void readsATableOfTenThousandRows() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      rows.append(TestDocx.tr(TestDocx.tc("S" + i), TestDocx.tc(i + ".00"), TestDocx.tc("x")));
    }

    assertThat(TestDocx.withBody(TestDocx.tbl(rows.toString())).grid())
        .hasSize(10_000)
        .endsWith(List.of("S9999", "9999.00", "x"));
  }

  @Test
  void readsAnElementOfTwentyThousandAttributesWhereThatIsAllowed() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" w:a").append(i).append("='1'");
    }
    byte[] bytes =
        TestDocx.withBody("<w:p" + attributes + ">" + TestDocx.r("S1") + "</w:p>").bytes();
    ParserLimits limits = ParserLimits.standard();

    assertThat(text(DocxReader.read(bytes, "x.docx", limits.withAttributes(20_000))))
        .contains("S1");
    assertThatExceptionOfType(DisclosureParseException.class)
        .isThrownBy(() -> DocxReader.read(bytes, "x.docx", limits))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED));
  }

  private static String text(DocxContent content) {
    return content.blocks().stream()
        .map(
            block ->
                block instanceof Block.Grid grid
                    ? grid.cells().stream()
                        .map(Block.GridCell::text)
                        .collect(Collectors.joining("\n"))
                    : ((Block.Paragraph) block).displayText())
        .collect(Collectors.joining("\n"));
  }

  private static Block.Grid firstGrid(DocxContent content) {
    return content.blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asString()));
    return strings;
  }

  private static List<List<String>> rows(JsonNode grid) {
    List<List<String>> rows = new ArrayList<>();
    grid.forEach(row -> rows.add(strings(row)));
    return rows;
  }

  private static JsonNode expected() {
    try (InputStream in = Files.newInputStream(FOLDER.resolve("expected.json"))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the same document is marked up, its tables, statements and findings are the same. */
class RoundTripsTest {
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  @ParameterizedTest
  @ValueSource(strings = {"tbl", "tr", "tc", "p", "r"})
  void contentControls(String name) throws Exception {
    assertSameReading(original().after(OtherMarkup.contentControlsAround(name)));
  }

  @Test
  void contentControlsWithinOneAnother() throws Exception {
    assertSameReading(
        original()
            .after(
                document -> {
                  for (String name : List.of("tbl", "tr", "tc", "p", "r")) {
                    OtherMarkup.contentControlsAround(name).to(document);
                    OtherMarkup.customXmlAround(name).to(document);
                  }
                }));
  }

  @Test
  void trackedNumbers() throws Exception {
    assertSameReading(original().after(OtherMarkup::numbersReplaced));
  }

  @Test
  void trackedRows() throws Exception {
    assertSameReading(original().after(OtherMarkup::rowsDeleted));
  }

  @Test
  void trackedMoves() throws Exception {
    assertSameReading(original().after(OtherMarkup::paragraphsMoved));
  }

  @Test
  void strictNamespaces() throws Exception {
    assertSameReading(original().withParts(OtherMarkup.strict()));
  }

  @Test
  void savedByDocx4j() throws Exception {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    WordprocessingMLPackage.load(new ByteArrayInputStream(Files.readAllBytes(FILE))).save(saved);

    assertSameReading(saved.toByteArray());
  }

  @Test
  void thousandsSeparators() throws Exception {
    byte[] thousands = original().after(OtherMarkup::hundredTimesAsMuch);
    byte[] separated = EditableDocx.of(thousands).after(OtherMarkup.separated(","));

    assertThat(parse(thousands).tables()).isNotEqualTo(parse(Files.readAllBytes(FILE)).tables());
    assertSameReading(separated, thousands);
  }

  private static EditableDocx original() throws IOException {
    return EditableDocx.of(Files.readAllBytes(FILE));
  }

  private static void assertSameReading(byte[] bytes) throws IOException {
    assertSameReading(bytes, Files.readAllBytes(FILE));
  }

  private static void assertSameReading(byte[] bytes, byte[] original) {
    assertThat(bytes).isNotEqualTo(original);
    Disclosure actual = parse(bytes);
    Disclosure expected = parse(original);
    assertThat(actual.diagnostics()).isEmpty();
    assertThat(actual.identity()).isEqualTo(expected.identity());
    assertThat(actual.tables()).isEqualTo(expected.tables());
    assertThat(actual.statements()).isEqualTo(expected.statements());
    assertThat(fingerprints(actual)).isNotEmpty().isEqualTo(fingerprints(expected));
  }

  private static Disclosure parse(byte[] bytes) {
    return DisclosureParser.standard().parse(bytes, "366").disclosure();
  }

  private static List<String> fingerprints(Disclosure disclosure) {
    return ENGINE.evaluate(disclosure).findings().stream().map(Finding::fingerprint).toList();
  }
}

package io.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Location;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.DocumentMarkup;
import io.gouji.rules.Severity;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkupInsertionsTest {
  private static final String START = "<w:commentRangeStart w:id=\"7\"/>";
  private static final String END =
      "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>";
  private static final String RED = "<w:rPr><w:highlight w:val=\"red\"/></w:rPr>";

  @Test
  void marksWholeRun() throws IOException {
    assertThat(commented("<w:p><w:r><w:t>77.36</w:t></w:r></w:p>", 0, 5))
        .isEqualTo("<w:p>" + START + "<w:r>" + RED + "<w:t>77.36</w:t></w:r>" + END + "</w:p>");
  }

  @Test
  void partsRunAroundItsMiddle() throws IOException {
    assertThat(
            commented(
                "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/><w:u/></w:rPr><w:t>数 77.36 万</w:t></w:r></w:p>",
                2,
                7))
        .isEqualTo(
            "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/><w:u/></w:rPr><w:t xml:space=\"preserve\">数 </w:t></w:r>"
                + START
                + "<w:r w:rsidR=\"1\"><w:rPr><w:b/><w:highlight w:val=\"red\"/><w:u/></w:rPr><w:t xml:space=\"preserve\">77.36</w:t></w:r>"
                + END
                + "<w:r w:rsidR=\"1\"><w:rPr><w:b/><w:u/></w:rPr><w:t xml:space=\"preserve\"> 万</w:t></w:r></w:p>");
  }

  @Test
  void spansRunsThatShareNumber() throws IOException {
    assertThat(
            commented(
                "<w:p><w:r><w:t>数77</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>.36</w:t></w:r></w:ins></w:p>",
                1,
                6))
        .isEqualTo(
            "<w:p><w:r><w:t xml:space=\"preserve\">数</w:t></w:r>"
                + START
                + "<w:r>"
                + RED
                + "<w:t xml:space=\"preserve\">77</w:t></w:r><w:ins w:id=\"1\"><w:r>"
                + RED
                + "<w:t>.36</w:t></w:r>"
                + END
                + "</w:ins></w:p>");
  }

  @Test
  void partsRunBetweenItsElements() throws IOException {
    assertThat(commented("<w:p><w:r><w:t>数</w:t><w:tab/><w:t>77.36</w:t></w:r></w:p>", 2, 7))
        .isEqualTo(
            "<w:p><w:r><w:t>数</w:t><w:tab/></w:r>"
                + START
                + "<w:r>"
                + RED
                + "<w:t>77.36</w:t></w:r>"
                + END
                + "</w:p>");
  }

  @Test
  void keepsColourThatIsThere() throws IOException {
    String run = "<w:r><w:rPr><w:highlight w:val=\"green\"/></w:rPr><w:t>77.36</w:t></w:r>";

    assertThat(commented("<w:p>" + run + "</w:p>", 0, 5))
        .isEqualTo("<w:p>" + START + run + END + "</w:p>");
  }

  @Test
  void givesEmptyPropertiesColour() throws IOException {
    assertThat(commented("<w:p><w:r><w:rPr/><w:t>1</w:t></w:r></w:p>", 0, 1))
        .isEqualTo("<w:p>" + START + "<w:r>" + RED + "<w:t>1</w:t></w:r>" + END + "</w:p>");
  }

  @Test
  void doesNotPartEntities() throws IOException {
    assertThat(commented("<w:p><w:r><w:t>&lt;7&amp;</w:t></w:r></w:p>", 1, 2))
        .contains("&lt;</w:t></w:r>" + START)
        .contains("<w:t xml:space=\"preserve\">7</w:t></w:r>" + END)
        .endsWith("<w:t xml:space=\"preserve\">&amp;</w:t></w:r></w:p>");
  }

  @Test
  void takesCharacterDataSectionAsWhole() throws IOException {
    assertThat(commented("<w:p><w:r><w:t><![CDATA[数77]]></w:t></w:r></w:p>", 1, 3))
        .isEqualTo(
            "<w:p>" + START + "<w:r>" + RED + "<w:t><![CDATA[数77]]></w:t></w:r>" + END + "</w:p>");
  }

  @Test
  void marksParagraphsWithoutText() throws IOException {
    assertThat(commented("<w:p/>", 0, 0)).isEqualTo("<w:p>" + START + END + "<w:r/></w:p>");
    assertThat(commented("<w:p><w:pPr/></w:p>", 0, 0))
        .isEqualTo("<w:p><w:pPr/>" + START + END + "</w:p>");
  }

  @Test
  void nestsCommentsOnOneAnother() throws IOException {
    String body = "<w:p><w:r><w:t>甲77乙</w:t></w:r></w:p>";
    DocumentMarkup markup = markup(body);
    MarkupInsertions insertions = new MarkupInsertions(markup.xml(), "w:");
    insertions.add(1, anchor(markup, 0, 4), Severity.INFO);
    insertions.add(2, anchor(markup, 1, 3), Severity.ERROR);

    String changed = insertions.apply();

    assertThat(changed.replaceAll("<w:comment[^>]*>|<w:r></w:r>", "").replaceAll("<[^>]*>", ""))
        .isEqualTo("甲77乙");
    assertThat(changed)
        .contains("<w:highlight w:val=\"red\"/></w:rPr><w:t xml:space=\"preserve\">77");
    assertThat(changed)
        .contains("<w:highlight w:val=\"cyan\"/></w:rPr><w:t xml:space=\"preserve\">甲")
        .contains("<w:highlight w:val=\"cyan\"/></w:rPr><w:t xml:space=\"preserve\">乙");
  }

  private static String commented(String body, int start, int end) throws IOException {
    DocumentMarkup markup = markup(body);
    MarkupInsertions insertions = new MarkupInsertions(markup.xml(), "w:");
    insertions.add(7, anchor(markup, start, end), Severity.ERROR);
    return insertions.apply().replaceAll("(?s).*<w:body>|</w:body>.*", "");
  }

  private static DocumentMarkup markup(String body) throws IOException {
    return DisclosureParser.standard().markup(TestFiles.withBody(body), "test.docx");
  }

  private static Anchor anchor(DocumentMarkup markup, int start, int end) {
    return Anchor.of(markup, new Location.Text(0, start, end)).orElseThrow();
  }
}

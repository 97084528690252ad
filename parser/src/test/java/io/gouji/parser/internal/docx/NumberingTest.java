package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.tbl;
import static io.gouji.parser.internal.docx.TestDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers are those that Word shows. */
class NumberingTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 10, 10",
    "decimalZero, 7, 07",
    "decimalFullWidth, 12, １２",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircle, 21, 21",
    "decimalEnclosedParen, 3, ⑶",
    "decimalEnclosedFullstop, 3, ⒊",
    "upperLetter, 3, C",
    "lowerLetter, 28, bb",
    "upperRoman, 1994, MCMXCIV",
    "lowerRoman, 4, iv",
    "ideographTraditional, 10, 癸",
    "ideographTraditional, 11, 11",
    "ideographZodiac, 1, 子",
    "ideographZodiacTraditional, 1, 甲子",
    "ideographZodiacTraditional, 11, 甲戌",
    "ideographZodiacTraditional, 61, 甲子",
    "hex, 26, 1A",
    "ideographDigital, 10, 一〇",
    "chineseCounting, 1, 一",
    "chineseCounting, 10, 十",
    "chineseCounting, 11, 十一",
    "chineseCounting, 20, 二十",
    "chineseCounting, 99, 九十九",
    "chineseCounting, 101, 一○一",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 12, 十二",
    "chineseCountingThousand, 100, 一百",
    "chineseCountingThousand, 101, 一百〇一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 1001, 一千〇一",
    "chineseCountingThousand, 1010, 一千〇一十",
    "chineseCountingThousand, 10005, 一万〇五",
    "chineseCountingThousand, 100000, 十万",
    "chineseLegalSimplified, 1, 壹",
    "chineseLegalSimplified, 10, 壹拾",
    "chineseLegalSimplified, 101, 壹佰零壹",
    "taiwaneseCountingThousand, 101, 一百零一",
    "japaneseCounting, 111, 百十一",
    "japaneseCounting, 10, 十",
    "none, 1, ''",
    "unheardOf, 5, 5"
  })
  void writesNumbersInTheirFormat(String format, int value, String expected) {
    assertThat(NumberFormat.format(format, value)).isEqualTo(expected);
  }

  @Test
  void countsLevelsAndBeginsLowerOnesAnew() {
    assertNumbers(
        list(
            level(0, "chineseCountingThousand", "%1、"),
            level(1, "chineseCounting", "（%2）"),
            level(2, "decimal", "%3．")),
        List.of("一、", "（一）", "（二）", "1．", "二、", "（一）", "1．"),
        n(0),
        n(1),
        n(1),
        n(2),
        n(0),
        n(1),
        n(2));
  }

  @Test
  void writesNumbersOfHigherLevels() {
    assertNumbers(
        list(
            level(0, "upperRoman", "%1."),
            level(1, "decimal", "%1.%2 ", "<w:isLgl/>"),
            level(2, "lowerLetter", "%1.%2.%3)")),
        List.of("I.", "1.1 ", "I.1.a)", "II.", "2.1 "),
        n(0),
        n(1),
        n(2),
        n(0),
        n(1));
  }

  @Test
  void keepsCountingWhereALevelIsNeverRestarted() {
    assertNumbers(
        list(level(0, "decimal", "%1"), level(1, "decimal", "(%2)", "<w:lvlRestart w:val='0'/>")),
        List.of("1", "(1)", "2", "(2)"),
        n(0),
        n(1),
        n(0),
        n(1));
  }

  @Test
  void beginsAtTheStartOfItsLevel() {
    assertNumbers(
        list(level(0, "decimal", "%1", "<w:start w:val='3'/>")), List.of("3", "4"), n(0), n(0));
  }

  @Test
  void sharesCountersBetweenListsOfOneDefinition() {
    assertNumbers(
        list(level(0, "decimal", "%1")) + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>",
        List.of("1", "2", "3"),
        n(0),
        numbered(2, 0),
        n(0));
  }

  @Test
  void beginsAnewWhereAListOverridesTheStart() {
    assertNumbers(
        list(level(0, "decimal", "%1"))
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>",
        List.of("1", "2", "1", "2"),
        n(0),
        n(0),
        numbered(2, 0),
        numbered(2, 0));
  }

  @Test
  void writesNumbersAsAListOverridesItsLevel() {
    String numbering =
        list(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"))
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
            + level(0, "chineseCountingThousand", "（%1）", "<w:start w:val='5'/>")
            + "</w:lvlOverride></w:num>";

    assertNumbers(
        numbering, List.of("1.", "（二）", "2.1"), numbered(1, 0), numbered(2, 0), numbered(1, 1));
  }

  @Test
  void showsBulletsAsCharacters() {
    assertNumbers(
        list(
            level(0, "bullet", "&#xF0B7;", "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>"),
            level(1, "bullet", "&#xF06C;", "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr>")),
        List.of("•", "●"),
        n(0),
        n(1));
  }

  @Test
  void numbersThroughStyles() {
    TestDocx docx =
        TestDocx.withBody(
                p("<w:pPr><w:pStyle w:val='H1'/></w:pPr>"),
                p("<w:pPr><w:pStyle w:val='H2'/></w:pPr>"),
                p("<w:pPr><w:pStyle w:val='H2'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"),
                p("<w:pPr><w:pStyle w:val='H2'/></w:pPr>"))
            .numbering(
                list(
                    level(0, "decimal", "%1", "<w:pStyle w:val='H1'/>"),
                    level(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>")))
            .styles(
                "<w:style w:styleId='H1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:styleId='H2'><w:basedOn w:val='H1'/></w:style>");

    assertThat(docx.paragraphs()).containsExactly("1", "1.1", "", "1.2");
  }

  @Test
  void followsLinksToNumberingStyles() {
    TestDocx docx =
        TestDocx.withBody(n(0), n(0))
            .numbering(
                "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId='5'><w:styleLink w:val='L'/>"
                    + level(0, "decimal", "%1)")
                    + "</w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                    + "<w:num w:numId='6'><w:abstractNumId w:val='5'/></w:num>")
            .styles(
                "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='6'/></w:numPr></w:pPr></w:style>");

    assertThat(docx.paragraphs()).containsExactly("1)", "2)");
  }

  @Test
  void numbersParagraphsWithoutAStyleAsTheStandardStyleSays() {
    TestDocx docx =
        TestDocx.withBody(p(r("a")), p("<w:pPr><w:jc w:val='left'/></w:pPr>", r("b")), p())
            .numbering(list(level(0, "chineseCounting", "%1、")))
            .styles(
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");

    assertThat(docx.paragraphs()).containsExactly("一、a", "二、b", "三、");
  }

  @Test
  void countsNumbersThatAreHidden() {
    String hidden =
        level(0, "decimal", "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>");

    assertNumbers(
        list(hidden, level(1, "decimal", "%1.%2")),
        List.of("", "1.1", "", "2.1"),
        n(0),
        n(1),
        n(0),
        n(1));
  }

  @Test
  void survivesLinksThatLeadNowhereOrInACircle() {
    TestDocx docx =
        TestDocx.withBody(n(0), numbered(7, 0), numbered(1, 12))
            .numbering(
                "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
            .styles(
                "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");

    assertThat(docx.paragraphs()).containsExactly("", "", "");
  }

  @Test
  void numbersCellsInTheOrderOfTheDocument() {
    String cell = "<w:tc>" + n(0) + "</w:tc>";
    TestDocx docx =
        TestDocx.withBody(
                tbl(
                    tr(cell, "<w:tc>" + p(r("A")) + "</w:tc>"),
                    tr(cell, "<w:tc>" + n(0, "B") + "</w:tc>")))
            .numbering(list(level(0, "decimal", "%1")));

    assertThat(docx.grid()).containsExactly(List.of("1", "A"), List.of("2", "3B"));
  }

  @Test
  void ignoresNumbersBeforeAChange() {
    TestDocx docx =
        TestDocx.withBody(
                p(
                    "<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange></w:pPr>"))
            .numbering(list(level(0, "decimal", "%1")));

    assertThat(docx.paragraphs()).containsExactly("");
  }

  private static String n(int level) {
    return numbered(1, level);
  }

  private static String n(int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr></w:pPr>",
        r(text));
  }

  private static String numbered(int list, int level) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='"
            + level
            + "'/><w:numId w:val='"
            + list
            + "'/></w:numPr></w:pPr>");
  }

  private static String level(int index, String format, String text, String... more) {
    return "<w:lvl w:ilvl='%d'>%s<w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(index, String.join("", more), format, text);
  }

  private static String list(String... levels) {
    return "<w:abstractNum w:abstractNumId='0'>"
        + String.join("", levels)
        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
  }

  private static void assertNumbers(String numbering, List<String> expected, String... paragraphs) {
    assertThat(TestDocx.withBody(paragraphs).numbering(numbering).paragraphs()).isEqualTo(expected);
  }
}

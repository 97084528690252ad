package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.t;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block.Paragraph;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a paragraph is what Word shows of it. */
class ParagraphTextTest {

  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

  @Test
  void keepsWhiteSpaceAndWideCharacters() {
    assertShown("　　其中： １２．５ ", r("　　其中： １２．５ "));
  }

  @Test
  void writesSpecialCharacters() {
    assertShown(
        "A\nB\nC\tD\u2011EF\tG",
        "<w:r>"
            + t("A")
            + "<w:br/>"
            + t("B")
            + "<w:cr/>"
            + t("C")
            + "<w:tab/>"
            + t("D")
            + "<w:noBreakHyphen/>"
            + t("E")
            + "<w:softHyphen/>"
            + t("F")
            + "<w:ptab/>"
            + t("G")
            + "</w:r>");
  }

  @Test
  void doesNotTakeTabStopsForTabs() {
    assertShown("A", "<w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr>", r("A"));
  }

  @Test
  void readsInsertedAndMovedTextButNotDeletedText() {
    assertShown(
        "ABC",
        r("A"),
        "<w:del><w:r><w:delText>H1</w:delText></w:r></w:del>",
        "<w:ins><w:hyperlink>" + r("B") + "</w:hyperlink></w:ins>",
        "<w:moveFrom>" + r("H2") + "</w:moveFrom>",
        "<w:moveTo>" + r("C") + "</w:moveTo>",
        "<w:r><w:delText>H3</w:delText></w:r>",
        "<w:ins><w:del>" + r("H4") + "</w:del></w:ins>");
  }

  @Test
  void joinsParagraphsWhoseMarkIsDeletedOrHidden() {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    String moved = "<w:pPr><w:rPr><w:moveFrom w:id='1'/></w:rPr></w:pPr>";
    String hidden = "<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>";
    String heading = "<w:pPr><w:outlineLvl w:val='0'/><w:rPr><w:ins w:id='2'/></w:rPr></w:pPr>";

    assertThat(
            TestDocx.withBody(
                    p(deleted, r("三公")),
                    p(moved, r("经")),
                    p(hidden, r("费")),
                    p(heading, r("预算")),
                    p(r("A")))
                .paragraphs())
        .containsExactly("", "", "", "三公经费预算", "A");
  }

  @Test
  void keepsTheTextOfAParagraphThatRunsIntoNothing() {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";

    assertThat(
            TestDocx.withBody(
                    p(r("A")),
                    p(deleted, r("B")),
                    TestDocx.tbl(TestDocx.tr(TestDocx.tc("x"))),
                    p(deleted, r("C")),
                    p(deleted, r("D")))
                .paragraphs())
        .containsExactly("A", "B", "", "CD");
  }

  @ParameterizedTest
  @CsvSource({
    "sdt",
    "customXml",
    "ins",
    "moveTo",
    "smartTag",
    "hyperlink",
    "fldSimple",
    "dir",
    "bdo"
  })
  void readsThroughWrappers(String wrapper) {
    String inner = "<w:" + wrapper + ">" + r("B") + "</w:" + wrapper + ">";

    assertShown("ABBC", r("A"), inner, "<w:smartTag>" + inner + "</w:smartTag>", r("C"));
  }

  @Test
  void readsContentControlsButNotTheirPrompts() {
    String content = "<w:sdtContent>" + r("X") + "</w:sdtContent>";

    assertShown(
        "XX",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>" + content + "</w:sdt>",
        "<w:sdt><w:sdtPr><w:showingPlcHdr w:val='0'/></w:sdtPr>" + content + "</w:sdt>",
        "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='H'/></w:dropDownList></w:sdtPr>"
            + content
            + "</w:sdt>");
  }

  @Test
  void countsAParagraphThatHoldsOnlyAPrompt() {
    assertThat(
            TestDocx.withBody(
                    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + p(r("H1"))
                        + "</w:sdtContent></w:sdt>",
                    p(r("S1")))
                .paragraphs())
        .containsExactly("", "S1");
  }

  @Test
  void readsOneOfSeveralAlternatives() {
    String known = "<mc:Choice Requires='wps'>" + t("A") + "</mc:Choice>";
    String unknown = "<mc:Choice Requires='wps zz'>" + t("H") + "</mc:Choice>";
    String fallback = "<mc:Fallback>" + t("B") + "</mc:Fallback>";

    assertShown("A", alternatives(known + fallback));
    assertShown("B", alternatives(unknown + fallback));
    assertShown("A", alternatives(unknown + known + known + fallback));
    assertShown("", alternatives(unknown));
  }

  @Test
  void readsOnlyTheResultsOfFields() {
    String inner = BEGIN + instruction(" MERGEFIELD ") + SEPARATE + r("H1") + END;

    assertShown("1S2", r("1"), BEGIN, instruction("=SUM(ABOVE)"), SEPARATE, r("S2"), END);
    assertShown(
        "S1", BEGIN, instruction(" IF "), inner, instruction(" = 1 "), SEPARATE, r("S1"), END);
    assertShown("H1", BEGIN, instruction(" TOC "), SEPARATE, inner, END);
    assertShown("AB", r("A"), BEGIN, instruction(" XE "), r("H1"), END, r("B"));
  }

  @Test
  void keepsTheTextOfFieldsThatNeverEnd() {
    assertThat(
            TestDocx.withBody(
                    p(r("A"), BEGIN, instruction(" PAGE "), SEPARATE, r("S1")),
                    p(r("S2")),
                    p(BEGIN, instruction(" PAGE "), r("S3")),
                    p(END, SEPARATE, r("S4")))
                .paragraphs())
        .containsExactly("AS1", "S2", "S3", "S4");
  }

  @Test
  void showsTheFieldsOfForms() {
    String ticked =
        "<w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData>";
    String chosen =
        "<w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='H1'/><w:listEntry"
            + " w:val='S1'/></w:ddList></w:ffData>";

    assertShown("☒", "<w:r><w:fldChar w:fldCharType='begin'>" + ticked + "</w:fldChar></w:r>", END);
    assertShown(
        "S1",
        "<w:r><w:fldChar w:fldCharType='begin'>" + chosen + "</w:fldChar></w:r>",
        SEPARATE,
        END);
  }

  @ParameterizedTest
  @CsvSource({
    "Symbol, F02D, −",
    "Symbol, 2D, −",
    "Symbol, F0B3, ≥",
    "Symbol, F0A3, ≤",
    "Symbol, F0B4, ×",
    "Symbol, F0B1, ±",
    "Wingdings, F0FE, ☑",
    "Wingdings, F0FC, ✓",
    "Wingdings, F06C, ●",
    "Wingdings, F0A8, □",
    "Wingdings 2, F052, ☑",
    "Wingdings 2, F0A3, □",
    "Webdings, F061, ✔",
    "SymbolMT, F0B3, ≥",
    "Wingdings-Regular, F0FE, ☑",
    "宋体, 2265, ≥",
    "宋体, F041, A"
  })
  void mapsSymbols(String font, String code, String shown) {
    assertShown(shown, "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>");
  }

  @Test
  void keepsAndReportsSymbolsThatItDoesNotKnow() {
    DocxContent content =
        TestDocx.withBody(p("<w:r><w:sym w:font='Wingdings' w:char='F0C5'/></w:r>")).read();

    assertThat(content.blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly("\uf0c5");
    assertThat(content.diagnostics())
        .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.detail())
        .containsExactly("SYMBOL_NOT_MAPPED Wingdings F0C5");
  }

  @Test
  void mapsTextInASymbolFont() {
    String minus = t("&#xF02D;");
    TestDocx docx =
        TestDocx.withBody(
                p(
                    "<w:r><w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>"
                        + minus
                        + "</w:r>"),
                p("<w:r><w:rPr><w:rStyle w:val='S'/></w:rPr>" + minus + "</w:r>"),
                p("<w:pPr><w:pStyle w:val='P'/></w:pPr>", "<w:r>" + minus + "</w:r>"))
            .styles(
                "<w:style w:type='character' w:styleId='S'><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr></w:style>");

    assertThat(docx.paragraphs()).containsExactly("−", "−", "−");
  }

  @Test
  void leavesOutHiddenText() {
    assertShown(
        "S1", hidden("<w:vanish/>", "H1"), r("S1"), hidden("<w:vanish w:val='true'/>", "H2"));
    assertShown("S1", hidden("<w:vanish w:val='0'/>", "S1"));
    assertShown("S1", hidden("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "S1"));
    assertShown("S1", hidden("<w:webHidden/>", "S1"));
  }

  @Test
  void leavesOutTextThatIsHiddenByItsStyle() {
    TestDocx docx =
        TestDocx.withBody(
                p(hidden("<w:rStyle w:val='C'/>", "H1"), r("S1")),
                p(
                    "<w:pPr><w:pStyle w:val='Q'/></w:pPr>",
                    r("H2"),
                    hidden("<w:vanish w:val='0'/>", "S2")),
                p("<w:pPr><w:pStyle w:val='P'/></w:pPr>", hidden("<w:rStyle w:val='C'/>", "S3")),
                p("<w:pPr><w:pStyle w:val='Cyclic'/></w:pPr>", r("S4")))
            .styles(
                "<w:style w:type='character' w:styleId='C'><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Q'><w:basedOn w:val='P'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Cyclic'><w:basedOn w:val='Cyclic2'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Cyclic2'><w:basedOn w:val='Cyclic'/></w:style>");

    // Hidden by both styles is shown: the property toggles.
    assertThat(docx.paragraphs()).containsExactly("S1", "S2", "S3", "S4");
  }

  @Test
  void leavesOutTextThatIsHiddenByTheStandardStyle() {
    TestDocx docx =
        TestDocx.withBody(p(r("H1")), p("<w:pPr><w:pStyle w:val='P'/></w:pPr>", r("S1")))
            .styles(
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='P'/>");

    assertThat(docx.paragraphs()).containsExactly("", "S1");
  }

  @Test
  void mapsSymbolsWithoutAFontOfTheirOwnInThatOfTheRun() {
    assertShown(
        "−5-6",
        "<w:r><w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr><w:sym w:char='F02D'/>",
        t("5") + "</w:r>",
        "<w:r><w:sym w:char='F02D'/>" + t("6") + "</w:r>");
  }

  @Test
  void looksThroughForeignElementsWhoseContentIsToBeProcessed() {
    String body =
        "<w:body><w:p><zz:part>"
            + r("12")
            + "</zz:part><zz:other>"
            + r("H1")
            + "</zz:other>"
            + r("3")
            + "</w:p></w:body>";
    String root =
        TestDocx.root("document", body)
            .replaceFirst(">", " mc:Ignorable='zz' mc:ProcessContent='zz:part'>");

    assertThat(TestDocx.withBody().part("word/document.xml", root).paragraphs())
        .containsExactly("123");
  }

  @Test
  void readsFormulasAndTheBaseOfPhoneticGuides() {
    assertShown(
        "1/2x",
        "<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><w:rPr/><m:t>2</m:t></m:r></m:den></m:f><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>");
    assertShown(
        "字",
        "<w:r><w:ruby><w:rubyPr/><w:rt>"
            + r("zi")
            + "</w:rt><w:rubyBase>"
            + r("字")
            + "</w:rubyBase></w:ruby></w:r>");
  }

  @Test
  void readsReferencesAndMarksAsNothing() {
    assertShown(
        "AB",
        r("A"),
        "<w:commentRangeStart w:id='1'/><w:bookmarkStart w:id='1' w:name='x'/><w:proofErr w:type='spellStart'/>",
        "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:commentReference w:id='1'/></w:r><w:r><w:lastRenderedPageBreak/></w:r>",
        r("B"));
  }

  @Test
  void takesTheOutlineLevelFromTheParagraphOrItsStyles() {
    TestDocx docx =
        TestDocx.withBody(
                p("<w:pPr><w:outlineLvl w:val='3'/></w:pPr>"),
                p("<w:pPr><w:pStyle w:val='B'/></w:pPr>"),
                p("<w:pPr><w:pStyle w:val='H'/></w:pPr>"),
                p("<w:pPr><w:pStyle w:val='B'/><w:outlineLvl w:val='9'/></w:pPr>"),
                p())
            .styles(
                "<w:style w:type='paragraph' w:styleId='A'><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='Heading 3'/></w:style>");

    assertThat(docx.read().blocks())
        .extracting(block -> ((Paragraph) block).outlineLevel())
        .containsExactly(
            OptionalInt.of(3),
            OptionalInt.of(1),
            OptionalInt.of(2),
            OptionalInt.empty(),
            OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GBK", "GB18030", "ISO-8859-1"})
  void readsAnyEncoding(String encoding) {
    String text = encoding.startsWith("ISO") ? "café" : "三公经费";
    String xml =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?>"
            + TestDocx.root("document", "<w:body>" + p(r(text)) + "</w:body>");

    assertThat(
            TestDocx.withBody()
                .part("word/document.xml", xml.getBytes(Charset.forName(encoding)))
                .paragraphs())
        .containsExactly(text);
  }

  @Test
  void readsAByteOrderMark() {
    String xml = "\ufeff" + TestDocx.root("document", "<w:body>" + p(r("S1")) + "</w:body>");

    assertThat(
            TestDocx.withBody()
                .part("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))
                .paragraphs())
        .containsExactly("S1");
  }

  @Test
  void readsStrictDocuments() {
    String xml =
        TestDocx.root("document", "<w:body>" + p(r("S1")) + "</w:body>")
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");

    assertThat(TestDocx.withBody().part("word/document.xml", xml).paragraphs())
        .containsExactly("S1");
  }

  @Test
  void ignoresElementsOfOtherNamespacesWithTheSameNames() {
    assertShown("A", r("A"), "<zz:r><zz:t>H</zz:t></zz:r>", "<w:r><zz:t>H</zz:t></w:r>");
  }

  private static String alternatives(String choices) {
    return "<w:r><mc:AlternateContent>" + choices + "</mc:AlternateContent></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  private static String hidden(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
  }

  private static void assertShown(String expected, String... markup) {
    assertThat(TestDocx.withBody(p(markup)).paragraphs()).containsExactly(expected);
  }
}

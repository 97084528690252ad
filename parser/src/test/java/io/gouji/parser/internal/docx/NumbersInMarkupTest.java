package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.t;
import static io.gouji.parser.internal.docx.TestDocx.tbl;
import static io.gouji.parser.internal.docx.TestDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Amount;
import io.gouji.model.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a number is marked up in a cell, it is the number that Word shows. */
class NumbersInMarkupTest {

  static Stream<Arguments> numbers() {
    return Stream.of(
        number(
            "-12.5",
            "minus as a symbol",
            p(run("<w:sym w:font='Symbol' w:char='F02D'/>"), r("12.5"))),
        number(
            "-12.5",
            "minus in a symbol font",
            p(
                "<w:r><w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>"
                    + t("&#xF02D;")
                    + "</w:r>",
                r("12.5"))),
        number("-12.5", "no-break hyphen", p(run("<w:noBreakHyphen/>" + t("12.5")))),
        number("-12.5", "wide signs and digits", p(r("－１２．５"))),
        number("1234.5", "soft hyphen", p(run(t("1,23") + "<w:softHyphen/>" + t("4.5")))),
        number("1234.5", "soft hyphen as a character", p(r("1,23\u00ad4.5"))),
        number("1234.5", "zero-width space", p(r("1,\u200b234.5"))),
        number("1234.56", "line break", p(run(t("1,234") + "<w:br/>" + t(".56")))),
        number("1234.56", "carriage return", p(run(t("1,234.") + "<w:cr/>" + t("56")))),
        number("1234.56", "two paragraphs", p(r("1,234")) + p(r(".56"))),
        number("1234.56", "tab before it", p(run("<w:tab/>" + t("1,234.56")))),
        number(
            "1234.56",
            "positional tab before it",
            p(
                run(
                    "<w:ptab w:relativeTo='margin' w:alignment='right' w:leader='none'/>"
                        + t("1,234.56")))),
        number("1234.56", "runs", p(r("1"), r(",23"), r("4."), r("56"))),
        number(
            "1234.56",
            "proofing marks",
            p(
                r("1,23"),
                "<w:proofErr w:type='gramStart'/>",
                r("4"),
                "<w:proofErr w:type='gramEnd'/>",
                r(".56"))),
        number(
            "1234.56",
            "bookmarks",
            p(
                r("1,23"),
                "<w:bookmarkStart w:id='1' w:name='x'/>",
                r("4.56"),
                "<w:bookmarkEnd w:id='1'/>")),
        number(
            "1234.56",
            "smart tag",
            p(
                "<w:smartTag w:element='chmetcnv'><w:smartTagPr/>" + r("1,234") + "</w:smartTag>",
                r(".56"))),
        number(
            "1234.56",
            "simple field",
            p("<w:fldSimple w:instr='=SUM(ABOVE)'>" + r("1,234.56") + "</w:fldSimple>")),
        number(
            "1234.56",
            "field",
            p(
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
                run("<w:instrText>=SUM(ABOVE) \\# \"#,##0.00\"</w:instrText>"),
                "<w:r><w:fldChar w:fldCharType='separate'/></w:r>",
                r("1,234.56"),
                "<w:r><w:fldChar w:fldCharType='end'/></w:r>")),
        number(
            "1234.56",
            "content control",
            p(
                "<w:sdt><w:sdtPr/><w:sdtContent>" + r("1,234") + "</w:sdtContent></w:sdt>",
                r(".56"))),
        number(
            "1234.56",
            "replaced number",
            p(
                "<w:del>" + r("9,999.99").replace("w:t", "w:delText") + "</w:del>",
                "<w:ins>" + r("1,234.56") + "</w:ins>")),
        number(
            "1234.56",
            "replaced digit",
            p(
                r("1,23"),
                "<w:del>" + r("9") + "</w:del>",
                "<w:ins>" + r("4") + "</w:ins>",
                r(".56"))),
        number(
            "1234.56",
            "hidden digit",
            p(r("1,234"), "<w:r><w:rPr><w:vanish/></w:rPr>" + t("9") + "</w:r>", r(".56"))),
        number(
            "1234.56",
            "right to left",
            p(
                "<w:bdo w:val='ltr'>" + r("1,234") + "</w:bdo>",
                "<w:dir w:val='ltr'>" + r(".56") + "</w:dir>")),
        number("1234.56", "directional marks", p(r("\u200e1,234.56\u200f"))),
        number(
            "1234.56",
            "comment",
            p(
                "<w:commentRangeStart w:id='1'/>",
                r("1,234"),
                "<w:commentRangeEnd w:id='1'/>",
                run("<w:commentReference w:id='1'/>"),
                r(".56"))),
        number("1234.56", "footnote", p(r("1,234.56"), run("<w:footnoteReference w:id='2'/>"))),
        number(
            "1234.56",
            "deleted paragraph before it",
            "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del>"
                + r("9")
                + "</w:del></w:p>"
                + p(r("1,234.56"))),
        number(
            "1234.56",
            "deleted paragraph mark within it",
            "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                + r("1,234")
                + "</w:p>"
                + p(r(".56"))),
        number(
            "1234.56",
            "ruby",
            p(
                "<w:r><w:ruby><w:rubyPr/><w:rt>"
                    + r("7")
                    + "</w:rt><w:rubyBase>"
                    + r("1,234")
                    + "</w:rubyBase></w:ruby></w:r>",
                r(".56"))),
        number(
            "1234.56",
            "alternative content",
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires='zz'>"
                    + t("9")
                    + "</mc:Choice><mc:Fallback><mc:AlternateContent><mc:Choice Requires='wps'>"
                    + t("1,234.56")
                    + "</mc:Choice><mc:Fallback>"
                    + t("8")
                    + "</mc:Fallback></mc:AlternateContent></mc:Fallback></mc:AlternateContent></w:r>")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("numbers")
  void isReadAsShown(String value, String construct, String cell) {
    String shown = TestDocx.withBody(tbl(tr("<w:tc>" + cell + "</w:tc>"))).grid().get(0).get(0);

    assertThat(Amount.parse(shown, Unit.YUAN)).as(shown).isEqualTo(Amount.of(value, Unit.YUAN));
  }

  private static Arguments number(String value, String construct, String cell) {
    return Arguments.of(value, construct, cell);
  }

  private static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }
}

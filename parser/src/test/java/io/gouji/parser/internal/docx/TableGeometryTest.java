package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.t;
import static io.gouji.parser.internal.docx.TestDocx.tbl;
import static io.gouji.parser.internal.docx.TestDocx.tc;
import static io.gouji.parser.internal.docx.TestDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block.Grid;
import io.gouji.model.Block.GridCell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells stand where Word shows them. */
class TableGeometryTest {

  private static final String RESTART = "<w:vMerge w:val='restart'/>";
  private static final String CONTINUE = "<w:vMerge/>";

  @Test
  void hidesTheTextOfCoveredCells() {
    assertGrid(
        List.of(List.of("S1", "S2"), List.of("^", "S3")),
        tr(tc(RESTART, "S1"), tc("S2")),
        tr(tc(CONTINUE, "H1"), tc("S3")));
  }

  @Test
  void mergesAcrossTheGridRatherThanTheIndexOfCells() {
    assertGrid(
        List.of(
            List.of("A", "<", "B", "C"), List.of("D", "E", "^", "F"), List.of("G", "<", "<", "H")),
        tr(tc(span(2), "A"), tc(RESTART, "B"), tc("C")),
        tr(tc("D"), tc("E"), tc(CONTINUE, "H1"), tc("F")),
        tr(tc(span(3), "G"), tc("H")));
  }

  @Test
  void beginsANewMergeAfterAGap() {
    assertGrid(
        List.of(List.of("A"), List.of("B"), List.of("C"), List.of("^")),
        tr(tc(RESTART, "A")),
        tr(tc("B")),
        tr(tc(CONTINUE, "C")),
        tr(tc(CONTINUE, "H1")));
  }

  @Test
  void keepsAndReportsAMergeOfAnotherWidth() {
    TestDocx docx =
        TestDocx.withBody(
            tbl(tr(tc(span(2) + RESTART, "A"), tc("B")), tr(tc(CONTINUE, "C"), tc("D"), tc("E"))));

    assertThat(docx.grid()).containsExactly(List.of("A", "<", "B"), List.of("C", "D", "E"));
    assertThat(docx.read().diagnostics())
        .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.detail())
        .containsExactly("VERTICAL_MERGE_MISALIGNED 1 columns below 2");
  }

  @Test
  void mergesInBothDirections() {
    assertGrid(
        List.of(List.of("A", "<", "B"), List.of("^", "^", "C")),
        tr(
            tc("<w:hMerge w:val='restart'/>" + RESTART, "A"),
            tc("<w:hMerge/>" + RESTART, "H"),
            tc("B")),
        tr(
            tc("<w:hMerge w:val='restart'/>" + CONTINUE, "H"),
            tc("<w:hMerge/>" + CONTINUE, "H"),
            tc("C")));
  }

  @Test
  void keepsAHorizontalMergeThatContinuesNothing() {
    assertGrid(List.of(List.of("A", "B")), tr(tc("<w:hMerge/>", "A"), tc("B")));
    assertGrid(List.of(List.of("A", "B")), tr(tc("A"), tc("<w:hMerge/>", "B")));
  }

  @Test
  void fillsWhatRowsSkip() {
    assertGrid(
        List.of(List.of("A", "B", "C"), List.of("", "D", ""), List.of("E", "", "")),
        tr(tc("A"), tc("B"), tc("C")),
        "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>"
            + tc("D")
            + "</w:tr>",
        tr(tc("E")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "x", "", "99999999999", "2000000000"})
  void readsNonsensicalSpansAsOne(String span) {
    assertGrid(
        List.of(List.of("A", "B"), List.of("C", "D")),
        tr(tc("<w:gridSpan w:val='" + span + "'/>", "A"), tc("B")),
        tr(tc("C"), tc("D")));
  }

  @Test
  void skipsDeletedAndHiddenRowsAndDeletedCells() {
    assertGrid(
        List.of(List.of("A", "B"), List.of("C", "D")),
        tr(tc("A"), tc("<w:cellDel w:id='1'/>", "H1"), tc("B")),
        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("H2") + "</w:tr>",
        "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("H3") + "</w:tr>",
        "<w:tr><w:trPr><w:ins w:id='1'/></w:trPr>"
            + tc("<w:cellIns w:id='2'/>", "C")
            + tc("D")
            + "</w:tr>");
  }

  @Test
  void leavesOutTextThatTheStyleOfTheTableHides() {
    String hidden = "<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr>";
    String inner = tbl(tr(tc("S1")));
    String shown =
        "<w:tc>" + p("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr>" + t("S2") + "</w:r>") + "</w:tc>";
    TestDocx docx =
        TestDocx.withBody(
                hidden
                    + tr(tc("H1"), "<w:tc>" + inner + p(r("H2")) + "</w:tc>", shown)
                    + "</w:tbl>",
                p(r("S3")))
            .styles("<w:style w:type='table' w:styleId='T'><w:rPr><w:vanish/></w:rPr></w:style>");

    assertThat(docx.grid()).containsExactly(List.of("", "S1\n", "S2"));
    assertThat(docx.paragraphs()).containsExactly("S3");
  }

  @Test
  void goesOnMergingOverADeletedRow() {
    assertGrid(
        List.of(List.of("A"), List.of("^")),
        tr(tc(RESTART, "A")),
        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc(CONTINUE, "H1") + "</w:tr>",
        tr(tc(CONTINUE, "")));
  }

  @Test
  void readsThroughWrappersAtEveryLevel() {
    String row =
        tr(
            "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("A") + "</w:sdtContent></w:sdt>",
            "<w:customXml>" + tc("B") + "</w:customXml>");

    assertThat(
            TestDocx.withBody(
                    "<w:sdt><w:sdtContent><w:customXml>"
                        + tbl(
                            "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>"
                                + row
                                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>")
                        + "</w:customXml></w:sdtContent></w:sdt>")
                .grid())
        .containsExactly(List.of("A", "B"));
  }

  @Test
  void keepsNestedTablesInTheTextOfTheirCell() {
    String nested = tbl(tr(tc(RESTART, "B"), tc("C")), tr(tc(CONTINUE, "H1"), tc("D")));

    assertGrid(
        List.of(List.of("A\nB\tC\nD\nE", "F")),
        tr("<w:tc>" + p(r("A")) + nested + p(r("E")) + "</w:tc>", tc("F")));
  }

  @Test
  void joinsParagraphsWithLineFeeds() {
    assertGrid(
        List.of(List.of("A\n\nB ")), tr("<w:tc>" + p(r("A")) + p() + p(r("B ")) + "</w:tc>"));
  }

  @Test
  void joinsParagraphsOfACellWhoseMarkIsDeleted() {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";

    assertGrid(
        List.of(List.of("AB\nC", "D\nE")),
        tr(
            "<w:tc>" + p(deleted, r("A")) + p(r("B")) + p(deleted, r("C")) + "</w:tc>",
            "<w:tc>" + p(deleted, r("D")) + tbl(tr(tc("E"))) + "</w:tc>"));
  }

  @Test
  void mirrorsNothingInTablesFromRightToLeft() {
    // The first cell is the first that is read, wherever it is drawn: its column is 0.
    assertThat(
            TestDocx.withBody(
                    "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>"
                        + tr(tc("项目"), tc("预算数"))
                        + tr(tc("工资"), tc("12.5"))
                        + "</w:tbl>")
                .grid())
        .containsExactly(List.of("项目", "预算数"), List.of("工资", "12.5"));
  }

  @Test
  void isNotMovedByFloatingTablesNorRowsThatMustNotBreak() {
    assertThat(
            TestDocx.withBody(
                    "<w:tbl><w:tblPr><w:tblpPr w:tblpX='1'/><w:jc w:val='right'/></w:tblPr>"
                        + "<w:tr><w:trPr><w:cantSplit/><w:wAfter w:w='9'/></w:trPr>"
                        + tc("A")
                        + "</w:tr></w:tbl>")
                .grid())
        .containsExactly(List.of("A"));
  }

  @Test
  void goesByTheCellsWhereTheDeclaredColumnsAreWrong() {
    String before = "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>";
    for (String declared :
        List.of(
            "",
            "<w:tblGrid/>",
            "<w:tblGrid><w:gridCol w:w='9'/></w:tblGrid>",
            "<w:tblGrid><w:gridCol w:w='x'/><w:gridCol/><w:gridCol w:w='-3'/></w:tblGrid>")) {
      assertThat(
              TestDocx.withBody(
                      "<w:tbl>"
                          + declared
                          + tr(tc("A"), tc("B"), tc("C"))
                          + before
                          + tc("D")
                          + "</w:tr></w:tbl>")
                  .grid())
          .as(declared)
          .containsExactly(List.of("A", "B", "C"), List.of("", "", "D"));
    }
    assertThat(
            TestDocx.withBody(
                    "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                        + tr(tc("A"))
                        + "</w:tbl>")
                .grid())
        .containsExactly(List.of("A", "", ""));
  }

  @Test
  void endsAMergeWhereTheRowBelowSkipsItsColumn() {
    assertGrid(
        List.of(List.of("A", "B"), List.of("", "C"), List.of("D", "E")),
        tr(tc(RESTART, "A"), tc("B")),
        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("C") + "</w:tr>",
        tr(tc(CONTINUE, "D"), tc("E")));
  }

  @Test
  void keepsMergesSideBySideApart() {
    assertGrid(
        List.of(
            List.of("A", "<", "B", "C"), List.of("^", "^", "^", "D"), List.of("^", "^", "E", "F")),
        tr(tc(span(2) + RESTART, "A"), tc(RESTART, "B"), tc("C")),
        tr(tc(span(2) + CONTINUE, "H1"), tc(CONTINUE, "H2"), tc("D")),
        tr(tc(span(2) + CONTINUE, "H3"), tc(RESTART, "E"), tc("F")));
  }

  @Test
  void readsPastBookmarksAndCommentsBetweenRowsAndCells() {
    String marks = "<w:bookmarkStart w:id='1' w:name='x'/><w:commentRangeStart w:id='2'/>";
    String ends = "<w:bookmarkEnd w:id='1'/><w:commentRangeEnd w:id='2'/><w:proofErr w:type='x'/>";

    assertGrid(
        List.of(List.of("A", "B"), List.of("C", "D")),
        marks,
        tr(tc("A"), marks, tc("B")),
        ends,
        tr(ends, tc("C"), tc("D")));
  }

  @Test
  void readsTheChosenOneOfAlternativeTables() {
    TestDocx docx =
        TestDocx.withBody(
            "<mc:AlternateContent><mc:Choice Requires='zz'>"
                + tbl(tr(tc("H1")))
                + "</mc:Choice><mc:Fallback>"
                + p(r("S0"))
                + tbl(tr(tc("S1")))
                + "</mc:Fallback></mc:AlternateContent>");

    assertThat(docx.grid()).containsExactly(List.of("S1"));
    assertThat(docx.paragraphs()).containsExactly("S0");
  }

  @Test
  void readsTablesWithinTheResultOfAField() {
    TestDocx docx =
        TestDocx.withBody(
            p(
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
                "<w:r><w:instrText> LINK Excel.Sheet.12 \"预算.xlsx\" </w:instrText></w:r>",
                "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"),
            tbl(
                tr(
                    tc("合计"),
                    "<w:tc>"
                        + p(
                            "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
                            "<w:r><w:instrText>=SUM(</w:instrText></w:r>",
                            "<w:fldSimple w:instr='REF x'>" + r("9") + "</w:fldSimple>",
                            "<w:r><w:instrText>)</w:instrText></w:r>",
                            "<w:r><w:fldChar w:fldCharType='separate'/></w:r>",
                            r("12.5"),
                            "<w:r><w:fldChar w:fldCharType='end'/></w:r>")
                        + "</w:tc>")),
            p("<w:r><w:fldChar w:fldCharType='end'/></w:r>", r("S1")));

    assertThat(docx.grid()).containsExactly(List.of("合计", "12.5"));
    assertThat(docx.paragraphs()).containsExactly("", "S1");
  }

  @Test
  void leavesOutPromptsOfCellsAndRows() {
    String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
    String end = "</w:sdtContent></w:sdt>";

    assertGrid(
        List.of(List.of("A", ""), List.of("", ""), List.of("B", "")),
        tr(tc("A"), prompt + tc("H1") + end),
        prompt + tr(tc("H2"), tc("H3")) + end,
        tr(tc("B"), "<w:tc>" + prompt + p(r("H4")) + end + "</w:tc>"));
  }

  @Test
  void readsRepeatingSectionsOnce() {
    String section =
        "<w:sdt><w:sdtPr><w15:repeatingSection xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'/></w:sdtPr><w:sdtContent>"
            + "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>"
            + "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";

    assertGrid(
        List.of(List.of("A"), List.of("B"), List.of("C")),
        tr(tc("A")),
        section.formatted(tr(tc("B")), tr(tc("C"))));
  }

  @Test
  void movesRowsAndParagraphsBetweenTables() {
    List<String> texts =
        TestDocx.withBody(
                tbl(
                    "<w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>"
                        + p("<w:moveFrom w:id='2'>" + r("965.43") + "</w:moveFrom>")
                        + "</w:tc></w:tr>",
                    tr(
                        "<w:tc><w:moveFromRangeStart w:id='3'/>"
                            + p("<w:moveFrom w:id='4'>" + r("B") + "</w:moveFrom>")
                            + "<w:moveFromRangeEnd w:id='3'/></w:tc>")),
                tbl(
                    "<w:tr><w:trPr><w:ins w:id='5'/></w:trPr><w:tc>"
                        + p("<w:moveTo w:id='2'>" + r("965.43") + "</w:moveTo>")
                        + "</w:tc></w:tr>",
                    tr(
                        "<w:tc><w:moveToRangeStart w:id='3'/>"
                            + p("<w:moveTo w:id='4'>" + r("B") + "</w:moveTo>")
                            + "<w:moveToRangeEnd w:id='3'/></w:tc>")))
            .read()
            .blocks()
            .stream()
            .map(block -> GridText.of((Grid) block).toString())
            .toList();

    assertThat(texts).containsExactly("[[]]", "[[965.43], [B]]");
  }

  @Test
  void choosesOneAlternativeAtEveryLevel() {
    String understood =
        "<mc:AlternateContent><mc:Choice Requires='w14'>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";
    String unknown =
        "<mc:AlternateContent><mc:Choice Requires='zz'>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";

    assertGrid(
        List.of(List.of("A", "B"), List.of("C", "D")),
        understood.formatted(tr(tc("A"), unknown.formatted(tc("H1"), tc("B"))), tr(tc("H2"))),
        unknown.formatted(
            tr(tc("H3")),
            understood.formatted(
                tr(tc("C"), understood.formatted(tc("D"), tc("H4"))), tr(tc("H5")))));
  }

  @Test
  void readsCellsWithoutParagraphsAndRowsWithoutCells() {
    assertGrid(List.of(List.of("", "A"), List.of("", "")), tr("<w:tc/>", tc("A")), "<w:tr/>");
  }

  @Test
  void readsTablesWithoutRows() {
    assertThat(TestDocx.withBody(tbl()).read().blocks())
        .containsExactly(new Grid(0, 0, 0, List.of(), Optional.empty()));
  }

  @Test
  void marksOnlyLeadingHeaderRows() {
    String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("H") + "</w:tr>";
    String off = "<w:tr><w:trPr><w:tblHeader w:val='false'/></w:trPr>" + tc("x") + "</w:tr>";
    Grid grid = (Grid) TestDocx.withBody(tbl(header, header, off, header)).read().blocks().get(0);

    assertThat(grid.cells()).extracting(GridCell::header).containsExactly(true, true, false, false);
  }

  @Test
  void keepsAdjacentTablesApart() {
    assertThat(TestDocx.withBody(tbl(tr(tc("A"))), tbl(tr(tc("B")))).read().blocks()).hasSize(2);
  }

  private static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  private static void assertGrid(List<List<String>> expected, String... rows) {
    assertThat(TestDocx.withBody(tbl(rows)).grid()).isEqualTo(expected);
  }
}

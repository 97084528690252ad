package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.root;
import static io.gouji.parser.internal.docx.TestDocx.tbl;
import static io.gouji.parser.internal.docx.TestDocx.tc;
import static io.gouji.parser.internal.docx.TestDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Block;
import io.gouji.model.Block.Paragraph;
import io.gouji.model.Location;
import io.gouji.model.Location.Container;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands outside the body's top level comes after it, with the place of what holds it. */
class AsidesTest {

  private static final String MAIN = "word/document.xml";

  @Test
  void readsTextBoxesAfterTheBodyAndOnce() {
    String inner = "<w:txbxContent>" + p(r("B")) + "</w:txbxContent>";
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wps:txbx>"
            + inner
            + "</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + inner
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    assertThat(TestDocx.withBody(p(r("A"), box, r("C")), p(r("D"))).read().blocks())
        .extracting(block -> ((Paragraph) block).text(), Block::container)
        .containsExactly(
            tuple("AC", Optional.empty()),
            tuple("D", Optional.empty()),
            tuple("B", Optional.of(new Container(MAIN, Optional.of(new Location.Text(0, 1, 1))))));
  }

  @Test
  void readsContentControlsAndTablesOfTextBoxes() {
    String box =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:sdt><w:sdtPr/><w:sdtContent>"
            + p(r("S1"))
            + tbl(tr(tc("S2"), tc("S3")))
            + "</w:sdtContent></w:sdt></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    assertThat(TestDocx.withBody(p(r("S0"), box)).grid()).containsExactly(List.of("S2", "S3"));
  }

  @Test
  void saysInWhichCellATextBoxStands() {
    String box =
        "<w:r><w:pict><v:textbox><w:txbxContent>"
            + p(r("B"))
            + p(r("C"))
            + "</w:txbxContent></v:textbox></w:pict></w:r>";
    List<Block> blocks =
        TestDocx.withBody(tbl(tr(tc("x"), "<w:tc>" + p(box) + "</w:tc>"))).read().blocks();

    assertThat(blocks.get(2).container())
        .contains(new Container(MAIN, Optional.of(new Location.Cell(0, 0, 1))));
    assertThat(blocks)
        .extracting(block -> block instanceof Paragraph q ? q.index() : -1)
        .containsExactly(-1, 0, 1);
  }

  @Test
  void readsNotesThatTheTextRefersTo() {
    DocxContent content =
        TestDocx.withBody(p(r("A"), "<w:r><w:footnoteReference w:id='2'/></w:r>"))
            .related(
                "footnotes",
                "footnotes",
                "footnotes",
                "<w:footnote w:type='separator' w:id='0'>"
                    + p(r("H1"))
                    + "</w:footnote><w:footnote w:id='1'>"
                    + p(r("H2"))
                    + "</w:footnote><w:footnote w:id='2'>"
                    + p("<w:r><w:footnoteRef/></w:r>", r("B"))
                    + "</w:footnote>")
            .read();

    assertThat(content.blocks()).hasSize(2);
    assertThat(((Paragraph) content.blocks().get(1)).text()).isEqualTo("B");
    assertThat(content.blocks().get(1).container())
        .contains(new Container("word/footnotes.xml", Optional.of(new Location.Text(0, 1, 1))));
  }

  @Test
  void readsHeadersThatSomePageShows() {
    TestDocx docx =
        TestDocx.withBody(
                p(r("A")),
                "<w:sectPr><w:headerReference w:type='default' r:id='one'/><w:headerReference w:type='first' r:id='two'/><w:headerReference w:type='even' r:id='three'/></w:sectPr>")
            .related("one", "header", "hdr", p(r("B")))
            .related("two", "header", "hdr", p(r("H1")))
            .related("three", "header", "hdr", p(r("H2")));

    assertThat(docx.read().blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly("A", "B");
  }

  @Test
  void survivesReferencesToPartsThatAreNotThere() {
    TestDocx docx =
        TestDocx.withBody(
            p(
                "<w:pPr><w:pStyle w:val='x'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
                r("A"),
                "<w:r><w:footnoteReference w:id='2'/></w:r>"),
            "<w:sectPr><w:headerReference w:type='default' r:id='none'/></w:sectPr>");

    assertThat(docx.paragraphs()).containsExactly("A");
    assertThat(docx.read().diagnostics()).isEmpty();
  }

  @Test
  void findsTheMainPartThroughItsRelationship() {
    TestDocx docx =
        TestDocx.empty()
            .part(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='/Word/./x/../Main.xml'/>"
                    + "</Relationships>")
            .part("word/main.xml", root("document", "<w:body>" + p(r("A")) + "</w:body>"))
            .part("word/document.xml", root("document", "<w:body>" + p(r("H1")) + "</w:body>"));

    assertThat(docx.paragraphs()).containsExactly("A");
  }

  @Test
  void reportsWhatItCannotRead() {
    DocxContent content =
        TestDocx.withBody(
                p(
                    r("A"),
                    "<w:r><w:object><v:shape><v:imagedata r:id='i'/></v:shape><o:OLEObject ProgID='Equation.3' r:id='x'/></w:object></w:r>"),
                "<w:subDoc r:id='y'/>")
            .read();

    assertThat(content.diagnostics())
        .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.detail())
        .containsExactly("EMBEDDED_OBJECT_NOT_READ Equation.3", "SUBDOCUMENT_NOT_READ subDoc");
    assertThat(content.diagnostics().get(0).location()).isEqualTo(new Location.Text(0, 1, 1));
  }

  @Test
  void reportsAPictureWhereATableIsExpected() {
    String picture = p("<w:r><w:drawing><a:blip r:embed='i'/></w:drawing></w:r>");

    assertThat(TestDocx.withBody(p(r("表1 收支总表")), p(), picture).read().diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .containsExactly("PICTURE_WITHOUT_TEXT");
    assertThat(TestDocx.withBody(p(r("封面")), picture).read().diagnostics()).isEmpty();
  }
}

package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word documents are read however their packages were made. */
class PackagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void readsDocumentsAndTemplatesWithAndWithoutMacros(String contentType) {
    TestDocx docx =
        TestDocx.withBody(p(r("S1")))
            .part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/word/document.xml' ContentType='%s'/></Types>"
                        .formatted(contentType))
            .part("word/vbaProject.bin", "macros");

    assertThat(docx.paragraphs()).containsExactly("S1");
  }

  @Test
  void readsPackagesWithFolders() {
    TestDocx docx = TestDocx.withBody(p(r("S1"))).part("docProps/", "").part("word/", "");

    assertThat(docx.paragraphs()).containsExactly("S1");
  }

  @Test
  void readsPastTargetsThatAreNoAddresses() {
    TestDocx docx =
        TestDocx.withBody(p("<w:hyperlink r:id='x'>" + r("S1") + "</w:hyperlink>"))
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='x' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='file:///C:\\预算 公开\\x y.xlsx' TargetMode='External'/>"
                    + "<Relationship Id='y' Type='' Target=''/><Relationship/></Relationships>");

    assertThat(docx.paragraphs()).containsExactly("S1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16ThatDeclaresNothing(String encoding) {
    String xml = "\ufeff" + TestDocx.root("document", "<w:body>" + p(r("预算")) + "</w:body>");
    byte[] bytes = xml.getBytes(Charset.forName(encoding));

    assertThat(TestDocx.withBody().part("word/document.xml", bytes).paragraphs())
        .containsExactly("预算");
  }

  @Test
  void readsPartsWhoseNamesDifferInCase() {
    TestDocx docx =
        TestDocx.withBody(p("<w:pPr><w:pStyle w:val='H'/></w:pPr>", r("H1")), p(r("S1")))
            .related(
                "s",
                "styles",
                "Styles.xml",
                TestDocx.root(
                        "styles",
                        "<w:style w:type='paragraph' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>")
                    .getBytes(StandardCharsets.UTF_8));

    assertThat(docx.paragraphs()).containsExactly("", "S1");
  }
}

package io.gouji.parser.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {

  /** Nothing is left out so near to the end of a part. */
  private static final String END = "<w:p/>".repeat(12);

  @Test
  void leavesOutHowThingsLook() {
    assertThat(left("<w:proofErr w:type=\"spellStart\"/><w:r><w:jc w:val='a'/>"))
        .isEqualTo("<w:r><w:jc w:val='a'/>");
    assertThat(left("<w:rPr><w:sz w:val=\"21\"/><w:vanish/><w:color w:val=\"FF0000\" /></w:rPr>"))
        .isEqualTo("<w:rPr><w:vanish/></w:rPr>");
  }

  @Test
  void leavesOutGroupsInWhichNothingElseStands() {
    assertThat(
            left(
                "<w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/><w:tcBorders><w:top/></w:tcBorders></w:tcPr>"
                    + "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>"))
        .isEqualTo("<w:p></w:p>");
    assertThat(left("<w:tcPr><w:tcW w:w=\"1\"/><w:gridSpan w:val=\"2\"/></w:tcPr>"))
        .isEqualTo("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>");
  }

  @Test
  void findsEachOfManyThatBeginAlike() {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      cells.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(i % 700));
      cells.append(i % 3 == 0 ? "<w:vMerge/>" : "<w:vAlign w:val=\"center\"/>");
      cells.append("</w:tcPr></w:tc>");
    }

    assertThat(left(cells.toString()).replace("<w:tc></w:tc>", ""))
        .isEqualTo("<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>".repeat(667));
  }

  @Test
  void leavesOutThatWhiteSpaceIsKept() {
    assertThat(left("<w:t xml:space=\"preserve\"> 1 </w:t><w:t xml:space='preserve'>2</w:t>"))
        .isEqualTo("<w:t> 1 </w:t><w:t xml:space='preserve'>2</w:t>");
  }

  @Test
  void joinsRunsThatAreNothingButText() {
    assertThat(
            left(
                "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>中</w:t></w:r>"
                    + "<w:proofErr w:type=\"spellStart\"/>"
                    + "<w:r><w:t xml:space=\"preserve\"> 12</w:t></w:r>"
                    + "<w:r><w:rPr><w:b/></w:rPr><w:t>.5</w:t></w:r></w:p>"))
        .isEqualTo("<w:r><w:t>中 12.5</w:t></w:r></w:p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Hidden text, and what is no text.
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>",
        "<w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r>",
        "<w:r><w:t>1</w:t><w:tab/></w:r><w:r><w:t>2</w:t></w:r>",
        "<w:r><w:t>1</w:t></w:r><w:r><w:tab/><w:t>2</w:t></w:r>",
        "<w:r><w:t>1</w:t></w:r><w:ins><w:r><w:t>2</w:t></w:r></w:ins>",
        "<w:r><w:t>1</w:t></w:r> <w:r><w:t>2</w:t></w:r>",
        "<w:r w:a=\"1\"><w:t>1</w:t></w:r><w:r w:a=\"1\"><w:t>2</w:t></w:r>",
        "<wxr>1</wxr><w:r><w:t>1</w:t></w:r><wxr><w:t>2</w:t></wxr>",
        // What is well-formed in one run and not in two, or the other way round.
        "<w:r><w:t>&am</w:t></w:r><w:r><w:t>p;</w:t></w:r>",
        "<w:r><w:t>]]</w:t></w:r><w:r><w:t>&gt;</w:t></w:r>",
      })
  void keepsRunsApartOfWhichOneIsMoreThanText(String markup) {
    assertThat(left(markup)).isEqualTo(markup);
  }

  @Test
  void joinsNoHalvesOfACharacter() {
    byte[] whole = ("<w:r><w:t>中</w:t></w:r>" + END).getBytes(UTF_8);
    byte[] between = "</w:t></w:r><w:r><w:t>".getBytes(UTF_8);
    byte[] part = new byte[whole.length + between.length];
    int half = "<w:r><w:t>".length() + 1;
    System.arraycopy(whole, 0, part, 0, half);
    System.arraycopy(between, 0, part, half, between.length);
    System.arraycopy(whole, half, part, half + between.length, whole.length - half);

    assertThat(Formatting.leaveOut(part)).isEqualTo(part.length);
  }

  @Test
  void keepsFontsThatMayBeOfSymbols() {
    assertThat(left("<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"宋体\"/>")).isEmpty();
    assertThat(left("<w:rFonts w:hint=\"eastAsia\" w:ascii=\"Symbol\"/>")).contains("Symbol");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:jc w:val=\"a<b\"/>",
        "<w:jc w:val=\"&b;\"/>",
        "<w:jc w:val/>",
        "<w:jc w:val=\"left\"></w:jc>",
        "<w:jc w:val=\"left\"w:x=\"1\"/>",
        "<w:jc val=\"left\"/>",
        "<w:jcx w:val=\"left\"/>",
        "<w:jc.a/>",
        "<x:jc w:val=\"left\"/>",
        "<w:rPr></w:pPr>",
        "<w:rPr w:x=\"1\"></w:rPr>",
        "<w:rPr>中</w:rPr>",
        "<!-- <w:jc/> --><w:jc/>",
        "<![CDATA[<w:jc/>]]>",
        "<w:t>a<?x <w:jc/>?></w:t>",
      })
  void keepsWhatIsNotWrittenJustSo(String markup) {
    assertThat(left(markup)).isEqualTo(markup);
  }

  @Test
  void endsWhereThePartEnds() {
    String group = "<w:pPr>" + "<w:ind w:left=\"0\"/>".repeat(8) + "</w:pPr>";
    for (int length = 1; length < group.length(); length++) {
      byte[] part = (group + group.substring(0, length)).getBytes(UTF_8);

      assertThat(Formatting.leaveOut(part)).isBetween(0, length);
    }
  }

  @Test
  void looksThroughSomeGroupsWithinOneAnotherOnly() {
    String nested = "<w:pPr>".repeat(5_000) + "</w:pPr>".repeat(5_000);

    assertThat(left(nested)).hasSizeBetween(nested.length() - 100, nested.length() - 1);
  }

  @Test
  void readsTextOfAnyKindAroundIt() {
    assertThat(left("<w:t>1 &lt; 2 ></w:t><w:lang w:val=\"zh\"/><w:t>中文</w:t>"))
        .isEqualTo("<w:t>1 &lt; 2 ></w:t><w:t>中文</w:t>");
  }

  private static String left(String markup) {
    byte[] part = (markup + END).getBytes(UTF_8);
    String left = new String(part, 0, Formatting.leaveOut(part), UTF_8);
    assertThat(left).endsWith(END);
    return left.substring(0, left.length() - END.length());
  }
}

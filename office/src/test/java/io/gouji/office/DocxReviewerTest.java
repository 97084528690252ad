package io.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Comments;
import org.junit.jupiter.api.Test;

class DocxReviewerTest {
  private static final Path FILE = Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");

  private static byte[] original() throws IOException {
    return Files.readAllBytes(FILE);
  }

  private static Evaluation evaluation(byte[] bytes) {
    Disclosure disclosure = DisclosureParser.standard().parse(bytes, "366.docx").disclosure();
    return RuleEngine.of(BuiltInRules.all()).evaluate(disclosure);
  }

  private static ReviewedCopy review(byte[] bytes) {
    return DocxReviewer.standard().review(bytes, "366.docx", evaluation(bytes));
  }

  @Test
  void putsCommentsOnTheVeryCharactersAndCells() throws Exception {
    Map<String, String> comments = comments(review(original()).bytes());

    assertThat(comments).containsKeys("77.36", "68.52", "8.84", "2.1", "66.84", "55.00", "11.84");
    assertThat(comments.get("77.36"))
        .contains("错误")
        .contains("66.84 万元，相差 10.52 万元")
        .contains("10.52 = 13.52 − 3.00")
        .contains("gouji explain TextAgreesWithTable");
    assertThat(comments.get("68.52")).contains("【55.00】");
  }

  @Test
  void writesEnglishWhenAsked() throws Exception {
    byte[] bytes = original();
    ReviewedCopy copy =
        DocxReviewer.standard()
            .withLanguage(Locale.ENGLISH)
            .review(bytes, "366.docx", evaluation(bytes));

    assertThat(comments(copy.bytes()).get("77.36")).containsIgnoringCase("error");
  }

  @Test
  void changesFourPartsAtMostAndTheMainPartByInsertionsOnly() throws IOException {
    byte[] bytes = original();
    Map<String, byte[]> before = TestFiles.parts(bytes);
    Map<String, byte[]> after = TestFiles.parts(review(bytes).bytes());

    assertThat(after.keySet()).containsAll(before.keySet());
    before.forEach(
        (name, content) -> {
          if (!List.of(
                  "word/document.xml",
                  "word/comments.xml",
                  "word/_rels/document.xml.rels",
                  "[Content_Types].xml")
              .contains(name)) {
            assertThat(after.get(name)).as(name).isEqualTo(content);
          }
        });
    assertThat(isSubsequence(text(before, "word/document.xml"), text(after, "word/document.xml")))
        .isTrue();
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    assertThat(review(original()).bytes()).isEqualTo(review(original()).bytes());
  }

  @Test
  void keepsCommentsThatAreThere() throws Exception {
    byte[] once = review(original()).bytes();
    ReviewedCopy twice = review(once);

    Comments comments = pack(twice.bytes()).getMainDocumentPart().getCommentsPart().getContents();
    assertThat(comments.getComment()).hasSize(2 * twice.comments());
    assertThat(comments.getComment().stream().map(Comments.Comment::getId).distinct())
        .hasSize(2 * twice.comments());
  }

  @Test
  void leavesFileAloneThatHasNoFindings() throws IOException {
    byte[] bytes = original();
    Evaluation none =
        RuleEngine.of(List.of())
            .evaluate(DisclosureParser.standard().parse(bytes, "366.docx").disclosure());

    ReviewedCopy copy = DocxReviewer.standard().review(bytes, "366.docx", none);

    assertThat(copy.bytes()).isEqualTo(bytes);
    assertThat(copy.comments()).isZero();
    assertThat(copy.signed()).isFalse();
  }

  @Test
  void saysThatSignatureIsBroken() throws IOException {
    Map<String, byte[]> parts = TestFiles.parts(original());
    parts.put("_xmlsignatures/origin.sigs", new byte[0]);

    assertThat(review(TestFiles.zip(parts)).signed()).isTrue();
  }

  @Test
  void refusesWhatIsNoWordFile() throws IOException {
    Evaluation evaluation = evaluation(original());

    assertThatThrownBy(() -> DocxReviewer.standard().review(new byte[10], "none.docx", evaluation))
        .isInstanceOf(DisclosureParseException.class)
        .hasMessageContaining("none.docx");
  }

  @Test
  void writesNoCopyThatWouldSaySomethingElse() throws IOException {
    Evaluation evaluation = evaluation(original());
    Map<String, byte[]> parts = TestFiles.parts(original());
    String other = text(parts, "word/document.xml").replace("77.36", "77.63");
    parts.put("word/document.xml", other.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(
            () -> DocxReviewer.standard().review(TestFiles.zip(parts), "other.docx", evaluation))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("other.docx");
  }

  @Test
  void highlightsBySeverity() throws IOException {
    byte[] bytes = original();
    String xml = text(TestFiles.parts(review(bytes).bytes()), "word/document.xml");

    assertThat(xml).contains("<w:highlight w:val=\"red\"/>");
    boolean hasWarnings = !evaluation(bytes).findings(Severity.WARNING).isEmpty();
    assertThat(xml.contains("<w:highlight w:val=\"yellow\"/>")).isEqualTo(hasWarnings);
  }

  /** The text of each comment by the characters on which it stands. */
  private static Map<String, String> comments(byte[] bytes) throws Exception {
    WordprocessingMLPackage pack = pack(bytes);
    String xml = text(TestFiles.parts(bytes), "word/document.xml");
    Map<String, String> comments = new TreeMap<>();
    for (Comments.Comment comment :
        pack.getMainDocumentPart().getCommentsPart().getContents().getComment()) {
      String start = "<w:commentRangeStart w:id=\"" + comment.getId() + "\"/>";
      String end = "<w:commentRangeEnd w:id=\"" + comment.getId() + "\"/>";
      String range =
          xml.substring(xml.indexOf(start) + start.length(), xml.indexOf(end))
              .replaceAll("<[^>]*>", "");
      comments.merge(range, words(comment), (a, b) -> a + "\n" + b);
    }
    return comments;
  }

  private static String words(Comments.Comment comment) {
    return comment.getContent().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static WordprocessingMLPackage pack(byte[] bytes) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static boolean isSubsequence(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }
}

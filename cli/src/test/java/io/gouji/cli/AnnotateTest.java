package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.ParseResult;
import io.gouji.rules.RuleEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Comments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies with comments, as people ask for them on the command line. */
class AnnotateTest {
  /** The nine tables of the budget with their titles and notes are the first of the document. */
  private static final int END_OF_BUDGET_TABLES = 20;

  @TempDir private Path folder;
  private Path copies;

  @BeforeEach
  void nameFolderOfCopies() {
    copies = folder.resolve("copies");
  }

  @Test
  void putsCommentsOnFiguresOfTheTextAndTheirCells() throws Exception {
    byte[] before = Files.readAllBytes(GoujiRun.DISCLOSURE);

    GoujiRun run = GoujiRun.of("check", "--annotate", copies, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(GoujiRun.of("check", GoujiRun.DISCLOSURE).out());
    Path copy = copies.resolve("366-商促局-2022.docx");
    List<String> commented = commented(copy);
    assertThat(commented)
        .contains("77.36", "68.52", "8.84", "2.1", "66.84", "55.00", "11.84", "5.04");
    assertThat(run.err()).isEqualTo("批注副本写入 %s：1 个文件，%d 条批注\n".formatted(copies, commented.size()));
    assertThat(Files.readAllBytes(GoujiRun.DISCLOSURE)).isEqualTo(before);
  }

  @Test
  void writesEnglishComments() throws Exception {
    GoujiRun run = GoujiRun.of("check", "--lang=en", "--annotate", copies, GoujiRun.DISCLOSURE);

    assertThat(run.err()).startsWith("Copies with comments written to " + copies + ": 1 files, ");
    assertThat(comments(copies.resolve("366-商促局-2022.docx")).get(0))
        .startsWith("WARNING  text 「办公费」 is 2.1 万元");
  }

  @Test
  void keepsFoldersApart() throws Exception {
    copy("archive/a/budget.docx");
    copy("archive/b/budget.docx");

    GoujiRun run = GoujiRun.of("check", "--annotate", copies, folder.resolve("archive"));

    assertThat(run.err()).startsWith("批注副本写入 " + copies + "：2 个文件");
    assertThat(files(copies)).containsExactly("a/budget.docx", "b/budget.docx");
  }

  @Test
  void refusesTwoCopiesOfOneName() throws Exception {
    Path one = copy("a/budget.docx");
    Path other = copy("b/budget.docx");

    GoujiRun run = GoujiRun.of("check", "--annotate", copies, one, other);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "gouji check: %s 与 %s 的批注副本同名（%s）"
                .formatted(one, other, copies.resolve("budget.docx")));
    assertThat(copies).doesNotExist();
  }

  @Test
  void neverWritesToOriginal() throws Exception {
    Path original = copy("budget.docx");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

    GoujiRun run = GoujiRun.of("check", "--annotate", folder, original);
    GoujiRun linked = GoujiRun.of("check", "--annotate", link, folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("gouji check: " + original + " 是要核对的文件，不会被改写");
    assertThat(linked.exitCode()).isEqualTo(2);
    assertThat(Files.mismatch(original, GoujiRun.DISCLOSURE)).isEqualTo(-1);
  }

  @Test
  void neverOverwritesFile() throws Exception {
    Path original = copy("budget.docx");
    Path existing = copy("copies/budget.docx");
    Path file = Files.writeString(folder.resolve("file"), "");

    GoujiRun run = GoujiRun.of("check", "--annotate", copies, original);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("gouji check: " + existing + " 已经存在，不会被覆盖");
    assertThat(Files.mismatch(existing, GoujiRun.DISCLOSURE)).isEqualTo(-1);
    assertThat(GoujiRun.of("check", "--annotate", file, original).err())
        .startsWith("gouji check: 无法写入 " + file);
  }

  @Test
  void givesEachOfSeveralFilesTheCommentsOfItsOwnFigures() throws Exception {
    SplitDocx whole = new SplitDocx(GoujiRun.DISCLOSURE);
    Path text = write("说明.docx", whole.only(i -> i >= END_OF_BUDGET_TABLES));
    Path tables = write("表格.docx", whole.only(i -> i < END_OF_BUDGET_TABLES));

    GoujiRun run = GoujiRun.of("check", "--together", "--annotate", copies, text, tables);

    assertThat(run.err()).startsWith("批注副本写入 " + copies + "：2 个文件");
    assertThat(commented(copies.resolve("说明.docx")))
        .contains("77.36", "68.52")
        .doesNotContain("66.84", "55.00");
    assertThat(commented(copies.resolve("表格.docx")))
        .contains("66.84", "55.00")
        .doesNotContain("77.36", "68.52");
  }

  @Test
  void leavesOutWhatWasAccepted() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    GoujiRun.of("check", "--baseline", baseline, "--update-baseline", GoujiRun.DISCLOSURE);

    GoujiRun run =
        GoujiRun.of("check", "--baseline", baseline, "--annotate", copies, GoujiRun.DISCLOSURE);

    assertThat(run.err()).isEqualTo("批注副本写入 " + copies + "：0 个文件，0 条批注；另有 1 个文件没有可批注的问题\n");
    assertThat(files(copies)).isEmpty();
  }

  @Test
  void warnsOfSignature() throws IOException {
    Path signed = write("signed.docx", withEntry("_xmlsignatures/origin.sigs"));

    GoujiRun run = GoujiRun.of("check", "--annotate", copies, signed);

    assertThat(run.err()).startsWith(signed + "：原文件有数字签名");
    assertThat(copies.resolve("signed.docx")).exists();
  }

  @Test
  void saysWhichCopyCouldNotBeWritten() throws IOException {
    Path original = copy("budget.docx");
    Library changing = changing(original);

    GoujiRun run = GoujiRun.with(changing, "check", "--annotate", copies, original);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith(original + "：没有写出批注副本：文件在核对之后变了\n");
    assertThat(files(copies)).isEmpty();
  }

  /** A library under whose hands the file changes as soon as it has been read. */
  private static Library changing(Path file) {
    return new Library() {
      @Override
      public ParseResult parse(List<Path> files, Optional<String> password, Optional<Duration> time)
          throws IOException {
        ParseResult result = Library.standard().parse(files, password, time);
        Files.write(file, withEntry("added.xml"));
        return result;
      }

      @Override
      public RuleEngine engine() {
        return Library.standard().engine();
      }
    };
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    return Files.copy(GoujiRun.DISCLOSURE, copy);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** The paths of the files below a folder. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** The disclosure with one entry more. */
  private static byte[] withEntry(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(GoujiRun.DISCLOSURE));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(name));
    }
    return bytes.toByteArray();
  }

  /** The characters on which the comments stand, as docx4j knows the comments. */
  private static List<String> commented(Path copy) throws Exception {
    WordprocessingMLPackage pack =
        WordprocessingMLPackage.load(new ByteArrayInputStream(Files.readAllBytes(copy)));
    String xml = pack.getMainDocumentPart().getXML();
    List<String> ranges = new ArrayList<>();
    for (Comments.Comment comment : all(pack)) {
      Matcher range =
          Pattern.compile(
                  "(?s)<w:commentRangeStart w:id=\"%1$s\"/>(.*)<w:commentRangeEnd w:id=\"%1$s\"/>"
                      .formatted(comment.getId()))
              .matcher(xml);
      assertThat(range.find()).isTrue();
      ranges.add(range.group(1).replaceAll("<[^>]*>|\\s", ""));
    }
    return ranges;
  }

  private static List<String> comments(Path copy) throws Exception {
    return all(WordprocessingMLPackage.load(copy.toFile())).stream()
        .map(comment -> String.valueOf(comment.getContent().get(0)))
        .toList();
  }

  private static List<Comments.Comment> all(WordprocessingMLPackage pack) throws Exception {
    return pack.getMainDocumentPart().getCommentsPart().getContents().getComment();
  }
}

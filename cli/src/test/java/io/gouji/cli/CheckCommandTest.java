package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.ParseResult;
import io.gouji.rules.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  @TempDir private Path folder;

  @Test
  void printsFindingsAndNothingElse() {
    GoujiRun run = GoujiRun.of("check", GoujiRun.DISCLOSURE);

    assertThat(run.out())
        .startsWith(GoujiRun.DISCLOSURE + "\n商促局（366） 2022 年部门预算：17 张表，")
        .contains(
            "「其中公务接待费【68.52】万元」",
            "序号 9「三、公务接待费 / 合计」【55.00】",
            "由第 1、2 项引起：10.52 = 13.52 − 3.00",
            "2.1 + 会议费 0.84 + 培训费 1.68 + 印刷费 0.42 = 5.04，一处分列、一处合列")
        .doesNotContain("\u001b");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void speaksEnglishWhenAsked() {
    assertThat(GoujiRun.of("check", "--lang", "en", GoujiRun.DISCLOSURE).out())
        .contains("商促局 (366), 2022 departmental budget: 17 tables, ");
  }

  @Test
  void writesJson() {
    assertThat(GoujiRun.of("check", "--format", "json", GoujiRun.DISCLOSURE).out())
        .startsWith("[\n  {\n    \"schemaVersion\": \"1.0\",")
        .endsWith("\n]\n");
  }

  @Test
  void failsOnTheSeverityThatIsAskedFor() {
    assertThat(GoujiRun.of("check", "--fail-on", "info", GoujiRun.DISCLOSURE).exitCode())
        .isEqualTo(1);
    assertThat(GoujiRun.of("check", "--fail-on=never", GoujiRun.DISCLOSURE).exitCode())
        .isEqualTo(0);
  }

  @Test
  void writesResultsToFile() throws IOException {
    Path file = folder.resolve("结果.txt");

    GoujiRun run = GoujiRun.of("check", "--output", file, GoujiRun.DISCLOSURE);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(GoujiRun.of("check", GoujiRun.DISCLOSURE).out());
  }

  @Test
  void refusesOutputInMissingFolder() {
    GoujiRun run =
        GoujiRun.of("check", "--output", folder.resolve("no/such.txt"), GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("gouji check: 无法写入 ").contains("such.txt");
  }

  @Test
  void refusesToOverwriteWhatItReads() throws IOException {
    Path copy = copy("a.docx");

    GoujiRun run = GoujiRun.of("check", "--output", copy, copy);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("是要读取的文件之一");
    assertThat(Files.mismatch(copy, GoujiRun.DISCLOSURE)).isEqualTo(-1);
  }

  @Test
  void checksAllDocumentsBelowDirectoryInOrder() throws IOException {
    copy("b/2.docx");
    copy("b/10.DOCX");
    copy("a.docx");
    copy("~$a.docx");
    Files.writeString(folder.resolve("note.txt"), "not a document");

    GoujiRun run = GoujiRun.of("check", "--fail-on", "never", folder);

    assertThat(run.out().lines().filter(line -> line.startsWith(folder.toString())))
        .containsExactly(folder + "/a.docx", folder + "/b/10.DOCX", folder + "/b/2.docx");
    assertThat(run.out()).contains("合计 3 个文件。");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void refusesDirectoryWithoutDocuments() {
    GoujiRun run = GoujiRun.of("check", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("gouji check: 文件夹 %s 下没有 .docx 文件\n用法见 gouji check --help\n".formatted(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY_FILE",
    "plain text, NOT_A_ZIP",
    "%PDF-1.7, NOT_A_WORD_DOCUMENT",
  })
  void reportsFilesThatAreNoDocuments(String content, String code) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.docx"), content);

    GoujiRun run = GoujiRun.of("check", "--format", "json", file);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"error\": {\"code\": \"" + code + "\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void reportsTruncatedDocument() throws IOException {
    byte[] bytes = Files.readAllBytes(GoujiRun.DISCLOSURE);
    Path file = folder.resolve("half.docx");
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    GoujiRun run = GoujiRun.of("check", file);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("无法读取：").contains("（TRUNCATED_ZIP）");
  }

  @Test
  void checksTheOthersWhenOneFileIsMissing() {
    GoujiRun run =
        GoujiRun.of("check", "--format=json", folder.resolve("missing.docx"), GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"code\": \"NOT_FOUND\"", "\"departmentCode\": \"366\"");
    assertThat(run.out().indexOf("NOT_FOUND")).isLessThan(run.out().indexOf("departmentCode"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void reportsNameThatTheSystemCannotSpell() {
    GoujiRun run = GoujiRun.of("check", "a\u0000b.docx");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("a?b.docx", "INVALID_PATH", "LC_ALL=C.UTF-8");
  }

  @Test
  void goesOnAfterFaultOfItsOwn() throws IOException {
    Library faulty = new Faulty(Library.standard());
    Path bad = copy("bad.docx");

    GoujiRun run = GoujiRun.with(faulty, "check", "--format", "json", bad, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("\"code\": \"INTERNAL\"", "\"departmentCode\": \"366\"")
        .doesNotContain("at io.gouji");
    assertThat(run.err()).isEmpty();
    assertThat(GoujiRun.with(faulty, "check", "--debug", bad).err())
        .contains("java.lang.IllegalStateException: on purpose", "\tat ");
  }

  @Test
  void endsTheReadingOfFileThatTakesTooLong() {
    List<Duration> times = new ArrayList<>();
    Library standard = Library.standard();
    Library noting =
        new Library() {
          @Override
          public ParseResult parse(
              List<Path> files, Optional<String> password, Optional<Duration> time)
              throws IOException {
            time.ifPresent(times::add);
            return standard.parse(files, password, time);
          }

          @Override
          public RuleEngine engine() {
            return standard.engine();
          }
        };
    GoujiRun.with(noting, "check", "--threads", "1", "--deadline", "60", GoujiRun.DISCLOSURE);
    GoujiRun.with(noting, "check", "--threads", "1", GoujiRun.DISCLOSURE);

    assertThat(times).containsExactly(Duration.ofSeconds(61));
    assertThatThrownBy(
            () ->
                standard.parse(
                    List.of(GoujiRun.DISCLOSURE), Optional.empty(), Optional.of(Duration.ZERO)))
        .isInstanceOf(DisclosureParseException.class)
        .hasMessageContaining("read within 0 ms");
  }

  @Test
  void tellsWhatDiffersFromTheStandard() {
    assertThat(GoujiRun.of("check", "--format", "json", GoujiRun.DISCLOSURE).out())
        .contains("\"options\": {}");
    assertThat(
            GoujiRun.of(
                    "check",
                    "--format",
                    "json",
                    "--lang",
                    "en",
                    "--fail-on",
                    "warning",
                    "--province",
                    "河北",
                    "--deadline",
                    "60",
                    "--threads",
                    "2",
                    GoujiRun.DISCLOSURE)
                .out())
        .containsIgnoringWhitespaces(
            """
            "options": {"lang": "en", "failOn": "warning", "deadline": "60", "province": "河北"}
            """);
  }

  @Test
  void givesTheSameBytesHoweverManyFilesAreReadAtOnce() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    for (int i = 0; i < 12; i++) {
      arguments.add(copy(i + ".docx"));
    }

    String first = GoujiRun.of(arguments.toArray()).out();

    assertThat(GoujiRun.of(arguments.toArray()).out()).isEqualTo(first);
    assertThat(first.lines().filter(line -> line.contains("\"source\"")))
        .extracting(line -> line.replaceAll(".*/(\\d+)\\.docx.*", "$1"))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    return Files.copy(GoujiRun.DISCLOSURE, copy);
  }

  /** Fails at files of one name. */
  private record Faulty(Library library) implements Library {
    @Override
    public ParseResult parse(List<Path> files, Optional<String> password, Optional<Duration> time)
        throws IOException {
      if (files.get(0).endsWith("bad.docx")) {
        throw new IllegalStateException("on purpose");
      }
      return library.parse(files, password, time);
    }

    @Override
    public RuleEngine engine() {
      return library.engine();
    }
  }
}

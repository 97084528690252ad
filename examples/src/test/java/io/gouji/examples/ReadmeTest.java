package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the other pages show is what the code does. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  private static List<String> blocks(Path page, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(page));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private static String withoutIndentation(String text) {
    return text.lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b).strip();
  }

  @Test
  void embedsInFiveLines() throws IOException {
    List<String> blocks = blocks(README, "java");

    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(0).lines().count()).isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsCodeThatIsRunByTests(Path page) throws IOException {
    for (String block : blocks(page, "java")) {
      assertThat(code()).contains(withoutIndentation(block));
    }
  }

  static List<Path> pages() throws IOException {
    return Stream.concat(Stream.of(README), files(Path.of("..", "docs"), ".md")).toList();
  }

  private static String code() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path folder :
        List.of(Path.of("src"), Path.of("projects"), Path.of("..", "testing", "src", "test"))) {
      for (Path file : files(folder, ".java").toList()) {
        code.append(withoutIndentation(Files.readString(file))).append("\n");
      }
    }
    return code.toString();
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  @Test
  void showsTheFindingsAsPrinted() throws IOException {
    ParseResult result = DisclosureParser.standard().parse(FILE);
    Evaluation evaluation = RuleEngine.of(BuiltInRules.all()).evaluate(result.disclosure());
    StringWriter out = new StringWriter();
    try (ReportWriter report = ReportFormat.TEXT.open(out, ReportOptions.standard())) {
      report.write(new DocumentReport.Checked(result.source(), result.sha256(), evaluation));
    }
    List<String> shown =
        blocks(README, "console")
            .get(0)
            .lines()
            .filter(line -> !line.isBlank() && !line.strip().equals("…"))
            .filter(line -> !line.contains("366-商促局-2022.docx"))
            .toList();
    assertThat(shown).hasSizeGreaterThan(8);
    assertThat(out.toString().lines()).containsSubsequence(shown);
  }
}

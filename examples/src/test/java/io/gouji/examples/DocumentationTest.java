package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.batch.BaselineFile;
import io.gouji.batch.SettingsFile;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParserLimits;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pages tell to type is typed, and what they show is what comes.
 *
 * <p>In a block {@code console}, lines that begin with {@code $} are commands; below each stands
 * what it prints. A line that is only {@code …} stands for any lines, and {@code …} within a line
 * for anything. A block with a file name behind its language is that file. All commands of a page
 * run in one folder, in which {@code examples} is that of the repository, and one file lies as
 * {@code 预算公开.docx}, alone in the folder {@code 档案}, and in two parts.
 */
class DocumentationTest {
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  /** A command and the lines that are shown below it. */
  private record Step(String command, List<String> shown) {}

  static List<Page> pagesWithCommands() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Page page : Page.all()) {
      if (page.blocks("console").stream().anyMatch(block -> block.startsWith("$ "))) {
        pages.add(page);
      }
    }
    return pages;
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void showsWhatTheCommandsPrint(Page page, @TempDir Path folder) throws Exception {
    Path disclosures = Files.createDirectories(folder.resolve("examples/disclosures"));
    Files.copy(FILE, disclosures.resolve(FILE.getFileName()));
    Files.copy(FILE, folder.resolve("预算公开.docx"));
    Files.copy(FILE, Files.createDirectories(folder.resolve("档案")).resolve("2022.docx"));
    EditableDocx whole = EditableDocx.of(Files.readAllBytes(FILE));
    Files.write(
        folder.resolve("说明.docx"), whole.after(body -> OtherMarkup.keep(body, i -> i >= 20)));
    Files.write(
        folder.resolve("表格.docx"), whole.after(body -> OtherMarkup.keep(body, i -> i < 20)));
    GoujiCommand gouji = GoujiCommand.in(folder);

    for (Page.Block block : page.blocks()) {
      if (!block.name().isEmpty()) {
        Files.writeString(folder.resolve(block.name()), block.text());
      } else if (block.language().equals("console") && block.text().startsWith("$ ")) {
        for (Step step : steps(block.text())) {
          String printed = gouji.shell(step.command());
          assertThat(printed).as("what prints: %s", step.command()).matches(pattern(step.shown()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksToWhatExists(Page page) throws IOException {
    Matcher link = LINK.matcher(page.text().replaceAll("(?ms)^ *```.*?^ *```$", ""));
    while (link.find()) {
      assertThat(page.path().resolveSibling(link.group(1))).as("a link of %s", page).exists();
    }
  }

  @Test
  void listsWhatComesWithTheTwoModules() throws IOException {
    Path project = Path.of("projects", "embedding");

    assertThat(Page.of("docs/how-to/embed.md").blocks("text"))
        .containsExactly(
            Files.readString(project.resolve("dependencies.txt")),
            Files.readString(project.resolve("sizes.txt")));
  }

  @Test
  void listsTheLimitsAsTheyAre() throws ReflectiveOperationException, IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `(\\w+)` [^|]*\\| ([^|]*) \\|$")
            .matcher(Page.of("docs/reference/limits.md").text());
    while (row.find()) {
      shown.put(row.group(1), row.group(2));
    }
    Map<String, String> actual = new LinkedHashMap<>();
    for (RecordComponent limit : ParserLimits.class.getRecordComponents()) {
      Object value = limit.getAccessor().invoke(ParserLimits.standard());
      actual.put(limit.getName(), printed(limit.getName(), value));
    }

    assertThat(shown).isEqualTo(actual);
  }

  private static String printed(String name, Object value) {
    if (value instanceof Duration time) {
      return time.toSeconds() + " 秒";
    }
    long number = ((Number) value).longValue();
    if (!name.endsWith("Bytes")) {
      return "%,d".formatted(number);
    }
    return number % (1L << 30) == 0 ? (number >> 30) + " GiB" : (number >> 20) + " MiB";
  }

  @Test
  void showsSettingsThatCanBeRead(@TempDir Path folder) throws IOException {
    String shown = Page.of("docs/reference/settings.md").blocks("yaml").get(0);
    Path file = Files.writeString(folder.resolve("gouji.yaml"), shown);

    assertThat(SettingsFile.read(file, RuleEngine.of(BuiltInRules.all())).suppressions())
        .hasSize(1);
  }

  @Test
  void showsTheBaselineOfTheFile(@TempDir Path folder) throws IOException {
    String shown = Page.of("docs/reference/baseline.md").blocks("yaml").get(0);
    Path file = Files.writeString(folder.resolve("baseline.yaml"), shown);
    Evaluation evaluation =
        RuleEngine.of(BuiltInRules.all())
            .evaluate(DisclosureParser.standard().parse(FILE).disclosure());

    assertThat(BaselineFile.read(file).review(evaluation).accepted(evaluation)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsTemplatesAndJsonAsTheyAre(Page page) throws IOException {
    Path template =
        Path.of("../parser/src/main/resources/io/gouji/parser/internal/table/national.template");
    String templates = Files.readString(template).replaceAll("(?m)^ +", "");
    for (String block : page.blocks("template")) {
      assertThat(templates).contains(block.replaceAll("(?m)^ +", ""));
    }
    for (String block : page.blocks("json")) {
      assertThat(JsonMapper.shared().readTree(block).isObject()).isTrue();
    }
  }

  private static List<Step> steps(String block) {
    List<Step> steps = new ArrayList<>();
    block
        .lines()
        .forEach(
            line -> {
              if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
              } else {
                steps.get(steps.size() - 1).shown().add(line);
              }
            });
    return steps;
  }

  private static Pattern pattern(List<String> shown) {
    return Pattern.compile(
        shown.stream().map(DocumentationTest::linePattern).collect(Collectors.joining()));
  }

  private static String linePattern(String line) {
    return line.strip().equals("…")
        ? "(?s:.*?)(?<![^\\n])"
        : Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))
            + "\\n";
  }
}

package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No block of a page is without a test. Each says by its language which: {@code console} is typed
 * and compared, {@code synopsis} lists commands and options of {@code gouji}, {@code shell} is what
 * else is typed at the root of the repository; {@link DocumentationTest}, {@link ReadmeTest} and
 * {@link RuleLanguageTest} have the others.
 */
class PagesTest {
  private static final Path ROOT = Path.of("..");
  private static final Set<String> CHECKED_ANYWHERE =
      Set.of("console", "java", "json", "shell", "synopsis", "template", "xml");

  /**
   * Languages that are checked on some pages only; the text of the first two is a drawing and a
   * grammar.
   */
  private static final Map<String, Set<String>> CHECKED_ON =
      Map.of(
          "text",
              Set.of("ARCHITECTURE.md", "docs/reference/rule-language.md", "docs/how-to/embed.md"),
          "rules", Set.of("docs/reference/rule-language.md"),
          "yaml", Set.of("docs/reference/baseline.md", "docs/reference/settings.md"));

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern MAVEN = Pattern.compile("mvn ([^`\\n]+)");

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leaveNoBlockUnchecked(Page page) throws IOException {
    long fences = page.text().lines().filter(line -> line.strip().startsWith("```")).count();

    assertThat(page.blocks()).hasSize((int) fences / 2);
    for (Page.Block block : page.blocks()) {
      assertThat(isChecked(block, page)).as("whether a test checks: %s", block).isTrue();
    }
  }

  private static boolean isChecked(Page.Block block, Page page) throws IOException {
    if (!block.name().isEmpty()) {
      return page.blocks("console").stream().anyMatch(shown -> shown.contains(block.name()));
    }
    if (block.language().equals("console")) {
      return block.text().startsWith("$ ");
    }
    return CHECKED_ANYWHERE.contains(block.language())
        || CHECKED_ON.getOrDefault(block.language(), Set.of()).contains(page.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nameCommandsAndOptionsThatExist(Page page, @TempDir Path folder) throws Exception {
    GoujiCommand gouji = GoujiCommand.in(folder);
    for (String block : page.blocks("synopsis")) {
      for (String usage : block.split("(?m)^(?=gouji )", -1)) {
        String command = usage.split("\\s+", 3)[1];
        String help = gouji.shell("gouji " + command + " --help");

        assertThat(help).contains("gouji " + command);
        assertThat(help.split("[\\s,=]+")).containsAll(all(OPTION, usage));
      }
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nameProgramsThatExist(Page page) throws IOException {
    for (String line : page.blocks("shell").stream().flatMap(String::lines).toList()) {
      String program = line.replaceFirst("^(\\w+=\\S* )+", "").split(" ", 2)[0];

      assertThat(program)
          .satisfiesAnyOf(
              name -> assertThat(name).isIn("java", "mvn"),
              name -> assertThat(ROOT.resolve(name)).isExecutable());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nameModulesProfilesAndTestsThatExist(Page page) throws IOException {
    String build = Files.readString(ROOT.resolve("pom.xml"));
    for (MatchResult command : MAVEN.matcher(page.text()).results().toList()) {
      String[] arguments = command.group(1).replace("'", "").split(" ", -1);
      for (int i = 0; i < arguments.length; i++) {
        String value = arguments[i].replaceFirst("^(-P|-Dtest=)", "");
        if (arguments[i].startsWith("-P")) {
          assertThat(build).contains("<id>" + value + "</id>");
        } else if (arguments[i].startsWith("-Dtest=")) {
          assertThat(testClasses()).contains(value.replaceFirst("#.*", "") + ".java");
        } else if (arguments[i].equals("-pl")) {
          for (String module : arguments[i + 1].split(",", -1)) {
            assertThat(build).contains("<module>" + module.replace("!", "") + "</module>");
          }
        }
      }
    }
  }

  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().contains("src/test/java"))
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toSet());
    }
  }
}

package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the other pages show is what the code does. */
class ReadmeTest {
  private static final Page README = Page.of("README.md");

  private static String withoutIndentation(String text) {
    return text.lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b).strip();
  }

  @Test
  void embedsInFiveLines() throws IOException {
    List<String> blocks = README.blocks("java");

    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(0).lines().count()).isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsCodeThatIsRunByTests(Page page) throws IOException {
    for (String block : page.blocks("java")) {
      assertThat(code()).contains(withoutIndentation(block));
    }
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsModulesThatArePublished(Page page) throws IOException {
    String published = Files.readString(Path.of("..", "bom", "pom.xml"));
    String version = first(published, "version");
    for (String block : page.blocks("xml")) {
      for (String dependency : block.split("(?=<dependency>)", -1)) {
        if (dependency.startsWith("<dependency>")
            && first(dependency, "groupId").equals("io.gouji")) {
          assertThat(published)
              .contains("<artifactId>" + first(dependency, "artifactId") + "</artifactId>");
          assertThat(dependency)
              .satisfiesAnyOf(
                  xml -> assertThat(xml).contains("<version>" + version + "</version>"),
                  xml -> assertThat(xml).doesNotContain("<version>"));
        }
      }
    }
  }

  private static String first(String xml, String element) {
    Matcher matcher = Pattern.compile("<" + element + ">([^<]+)<").matcher(xml);
    assertThat(matcher.find()).as("%s in %s", element, xml).isTrue();
    return matcher.group(1);
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
}

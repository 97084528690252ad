package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type says whether threads may share it, and those that cannot change do not. */
@Tag("style")
class ThreadSafetyTest {
  private static final Pattern SAYS =
      Pattern.compile("\\b(immutable|stateless|threads?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CANNOT_CHANGE =
      Pattern.compile("\\b(Immutable|Stateless)\\b(?! but)");

  /** What these draw up when it is first asked for is the same whoever asks, as they say. */
  private static final Set<String> LAZY = Set.of("io.gouji.rules.Ledger");

  static Stream<JavaClass> publicTypes() throws IOException {
    Set<String> reviewed =
        Set.copyOf(Files.readAllLines(Path.of("src", "test", "resources", "public-types.txt")));
    return GoujiClasses.imported().stream()
        .filter(type -> reviewed.contains(type.getName()))
        .filter(type -> type.getEnclosingClass().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void saysWhetherThreadsMayShareIt(JavaClass type) throws IOException {
    String javadoc = javadoc(type);

    assertThat(javadoc).as("the Javadoc of %s", type.getName()).containsPattern(SAYS);
    if (CANNOT_CHANGE.matcher(javadoc).find() && !LAZY.contains(type.getName())) {
      assertThat(type.getFields())
          .as("what %s can change", type.getName())
          .filteredOn(field -> !isFixed(field))
          .isEmpty();
    }
  }

  private static boolean isFixed(JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL);
  }

  private static String javadoc(JavaClass type) throws IOException {
    String path = type.getName().replace('.', '/') + ".java";
    String source = Files.readString(source(path));
    Matcher declaration =
        Pattern.compile(
                "(?m)^public [a-z -]*(class|interface|enum|record|@interface) "
                    + type.getSimpleName()
                    + "\\b")
            .matcher(source);
    assertThat(declaration.find()).as("the declaration in %s", path).isTrue();
    int start = source.lastIndexOf("\n/**", declaration.start());
    return source.substring(start, source.indexOf("*/", start));
  }

  private static Path source(String path) {
    return List.of("core", "parser", "rules", "report", "batch", "office", "testing").stream()
        .map(module -> Path.of("..", module, "src", "main", "java", path))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}

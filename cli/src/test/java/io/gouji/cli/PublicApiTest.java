package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What users of the modules can name is what a reviewed file says.
 *
 * <p>After a deliberate change, {@code mvn test -Dgouji.updatePublicTypes=true} writes the file
 * anew, and fails lest it be left on; the change is reviewed with the file.
 */
@Tag("style")
class PublicApiTest {

  private static final String UPDATE = "gouji.updatePublicTypes";

  private static final Path REVIEWED = Path.of("src", "test", "resources", "public-types.txt");

  @Test
  void publicTypesAreTheReviewedOnes() throws IOException {
    Set<String> exported = exportedPackages();
    List<String> actual =
        GoujiClasses.imported().stream()
            .filter(type -> exported.contains(type.getPackageName()))
            .filter(GoujiClasses::isPubliclyAccessible)
            .map(type -> type.getName().replace('$', '.'))
            .sorted()
            .toList();
    if (Boolean.getBoolean(UPDATE)) {
      Files.write(REVIEWED, actual);
    }

    assertThat(differences(Files.readAllLines(REVIEWED), actual))
        .as("public types that came (+) and went (-); -D%s=true rewrites %s", UPDATE, REVIEWED)
        .isEmpty();
  }

  @Test
  void reviewedFileIsNotBeingRewritten() {
    assertThat(System.getProperties()).doesNotContain(entry(UPDATE, "true"));
  }

  private static List<String> differences(List<String> reviewed, List<String> actual) {
    return Stream.concat(
            actual.stream().filter(type -> !reviewed.contains(type)).map(type -> "+ " + type),
            reviewed.stream().filter(type -> !actual.contains(type)).map(type -> "- " + type))
        .toList();
  }

  /** The descriptors are the one place that says what is exported. */
  private static Set<String> exportedPackages() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (URL url :
        Collections.list(PublicApiTest.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(in);
        if (module.name().startsWith("io.gouji.")) {
          module.exports().forEach(export -> packages.add(export.source()));
        }
      }
    }
    return packages;
  }
}

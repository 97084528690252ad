package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Every module that is published has what Maven Central asks of it, and is a module of Java. */
@Tag("style")
class PublishedModulesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path BOM = Path.of("bom", "pom.xml");

  /** The folders of the modules that the BOM lists. */
  static List<String> modules() throws Exception {
    List<String> modules = new ArrayList<>();
    NodeList ids = pom(BOM).getElementsByTagName("artifactId");
    for (int i = 0; i < ids.getLength(); i++) {
      String id = ids.item(i).getTextContent();
      if (id.startsWith("gouji-") && !id.equals("gouji-bom")) {
        modules.add(id.substring("gouji-".length()));
      }
    }
    return modules;
  }

  static Stream<Path> pomsWithoutParent() {
    return Stream.of(Path.of("pom.xml"), BOM);
  }

  @ParameterizedTest
  @MethodSource("pomsWithoutParent")
  void saysWhoseItIs(Path path) throws Exception {
    assertThat(children(pom(path).getDocumentElement()))
        .contains("name", "description", "url", "licenses", "developers", "scm");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void saysWhatItIs(String module) throws Exception {
    assertThat(children(pom(Path.of(module, "pom.xml")).getDocumentElement()))
        .contains("parent", "name", "description");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void hasDescriptorOfItsName(String module) throws Exception {
    assertThat(
            Files.readString(
                ROOT.resolve(module).resolve(Path.of("src", "main", "java", "module-info.java"))))
        .contains("module io.gouji." + module + " {");
  }

  @Test
  void listsAllButExamplesAndBenchmarksInTheBom() throws Exception {
    NodeList all = pom(Path.of("pom.xml")).getElementsByTagName("module");
    List<String> published = new ArrayList<>(modules());
    published.addAll(List.of("bom", "examples", "benchmarks"));

    assertThat(published)
        .containsExactlyInAnyOrderElementsOf(
            Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(i -> all.item(i).getTextContent())
                .toList());
  }

  private static List<String> children(Element element) {
    List<String> names = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      names.add(node.getNodeName());
    }
    return names;
  }

  private static Document pom(Path path) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(ROOT.resolve(path).toFile());
  }
}

package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.rules.Finding;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTreeTest {

  @Test
  void putsConsequenceUnderTheLastOfItsCauses() {
    FindingTree tree = new FindingTree(List.of(finding("c", "a", "b"), finding("a"), finding("b")));

    assertThat(numbered(tree)).containsExactly("1 a", "2 b", "2.1 c");
  }

  @Test
  void putsConsequenceOfConsequenceUnderTheirRoot() {
    FindingTree tree =
        new FindingTree(List.of(finding("a"), finding("b", "a"), finding("c", "b"), finding("d")));

    assertThat(numbered(tree)).containsExactly("1 a", "1.1 b", "1.2 c", "2 d");
  }

  @Test
  void putsErrorsBeforeWarnings() {
    FindingTree tree =
        new FindingTree(
            List.of(finding("a", Severity.INFO), finding("b", Severity.ERROR), finding("c")));

    assertThat(numbered(tree)).containsExactly("1 b", "2 c", "3 a");
  }

  @Test
  void losesNothingWhereCausesAreUnknownOrGoInCircles() {
    FindingTree tree =
        new FindingTree(
            List.of(
                finding("a", "gone"),
                finding("b", "b"),
                finding("c", "d"),
                finding("d", "c"),
                finding("e", "d")));

    assertThat(numbered(tree)).containsExactly("1 a", "2 b", "3 c", "4 d", "4.1 e");
  }

  private static Stream<String> numbered(FindingTree tree) {
    return tree.roots().stream()
        .flatMap(root -> Stream.concat(Stream.of(root), root.consequences().stream()))
        .map(node -> node.number() + " " + node.finding().fingerprint());
  }

  private static Finding finding(String fingerprint, String... causedBy) {
    return finding(fingerprint, Severity.ERROR, causedBy);
  }

  private static Finding finding(String fingerprint, Severity severity, String... causedBy) {
    return new Finding(
        "Rule",
        severity,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(causedBy),
        fingerprint);
  }
}

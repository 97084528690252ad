package io.gouji.report;

import io.gouji.rules.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings in the order in which a person reads them: roots by severity, each followed by what
 * follows from it. A finding that follows from several stands once, under the last of them.
 */
final class FindingTree {
  /**
   * A finding in its place.
   *
   * @param number 1 for the first root, 1.1 for what follows from it
   */
  record Node(Finding finding, String number, List<Node> consequences) {}

  private final Map<String, Finding> byFingerprint = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final List<Node> roots = new ArrayList<>();

  FindingTree(List<Finding> findings) {
    findings.forEach(finding -> byFingerprint.putIfAbsent(finding.fingerprint(), finding));
    List<Finding> tops =
        findings.stream()
            .filter(finding -> knownCauses(finding).isEmpty() || isInCircle(finding))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    Map<String, Integer> lastRoots = new HashMap<>();
    List<List<Finding>> below = new ArrayList<>();
    for (Finding top : tops) {
      lastRoots.putIfAbsent(top.fingerprint(), below.size());
      below.add(new ArrayList<>());
    }
    for (Finding finding : findings) {
      if (!knownCauses(finding).isEmpty() && !isInCircle(finding)) {
        below.get(lastRoot(finding, lastRoots)).add(finding);
      }
    }
    for (int i = 0; i < tops.size(); i++) {
      add(tops.get(i), below.get(i));
    }
  }

  /** The roots with what follows from each. */
  List<Node> roots() {
    return roots;
  }

  /** The number under which a finding is printed. */
  Optional<String> number(String fingerprint) {
    return Optional.ofNullable(numbers.get(fingerprint));
  }

  /** The findings from which one follows, as far as they are there. */
  List<Finding> knownCauses(Finding finding) {
    return finding.causedBy().stream()
        .filter(cause -> !cause.equals(finding.fingerprint()))
        .filter(byFingerprint::containsKey)
        .map(byFingerprint::get)
        .toList();
  }

  private void add(Finding root, List<Finding> consequences) {
    String number = String.valueOf(roots.size() + 1);
    numbers.putIfAbsent(root.fingerprint(), number);
    List<Node> nodes = new ArrayList<>();
    for (Finding consequence : consequences) {
      String below = number + "." + (nodes.size() + 1);
      numbers.putIfAbsent(consequence.fingerprint(), below);
      nodes.add(new Node(consequence, below, List.of()));
    }
    roots.add(new Node(root, number, List.copyOf(nodes)));
  }

  private int lastRoot(Finding finding, Map<String, Integer> known) {
    Integer root = known.get(finding.fingerprint());
    if (root == null) {
      root =
          knownCauses(finding).stream()
              .mapToInt(cause -> lastRoot(cause, known))
              .max()
              .orElseThrow();
      known.put(finding.fingerprint(), root);
    }
    return root;
  }

  /** Whether a finding follows from itself: no evaluation should say so, but none may hang us. */
  private boolean isInCircle(Finding finding) {
    Set<String> seen = new HashSet<>();
    List<Finding> open = new ArrayList<>(knownCauses(finding));
    while (!open.isEmpty()) {
      Finding cause = open.remove(open.size() - 1);
      if (cause.fingerprint().equals(finding.fingerprint())) {
        return true;
      }
      if (seen.add(cause.fingerprint())) {
        open.addAll(knownCauses(cause));
      }
    }
    return false;
  }
}

package io.gouji.examples.generated;

import io.gouji.examples.TypingErrors;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Suspect;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What is found in a disclosure of which some figures were mistyped. */
record Mistyped(long seed, List<Slip> slips, List<Finding> findings) {

  /** A figure that was mistyped. */
  record Slip(Figure figure, TypingErrors error, String text) {
    BigDecimal truth() {
      return figure.amount().stated().orElseThrow().value();
    }

    private boolean isNamedBy(Suspect suspect) {
      return isSamePlace(figure.location(), suspect.figure().location())
          && suspect.proposed().compareTo(truth()) == 0;
    }

    /** Another slip before it in the paragraph may have moved it by a character. */
    private static boolean isSamePlace(Location one, Location other) {
      return (one instanceof Location.Text a && other instanceof Location.Text b)
          ? a.paragraph() == b.paragraph() && Math.abs(a.start() - b.start()) <= 1
          : one.equals(other);
    }

    @Override
    public String toString() {
      return "%s: %s -> %s (%s)".formatted(figure.label(), figure.text(), text, error);
    }
  }

  List<Finding> roots() {
    return findings.stream().filter(Finding::isRoot).toList();
  }

  /** Whether there are as many roots as slips. */
  boolean hasOneRootForEach() {
    return roots().size() == slips.size();
  }

  /** The share that all slips have in the first ranks: 1 if each stands alone there. */
  double named() {
    double share = 1;
    for (Slip slip : slips) {
      share *= named(slip);
    }
    return share;
  }

  /** 1 if the figure is named first with the right value, 1/k if k figures are, otherwise 0. */
  private double named(Slip slip) {
    double best = 0;
    for (Finding root : roots()) {
      List<Suspect> first =
          root.suspects().stream().filter(suspect -> suspect.rank() == 1).toList();
      if (first.stream().anyMatch(slip::isNamedBy)) {
        best = Math.max(best, 1.0 / first.size());
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return "GeneratedDisclosure.of(%d) with %s named %.2f, %d roots%s"
        .formatted(
            seed,
            slips,
            named(),
            roots().size(),
            findings.stream().map(Mistyped::describe).collect(Collectors.joining()));
  }

  private static String describe(Finding finding) {
    return "\n    %s %s %s\n      %s\n      %s"
        .formatted(
            finding.isRoot() ? "root" : "  follows",
            finding.severity(),
            finding.rule(),
            finding.evidence().stream()
                .map((Evidence evidence) -> evidence.label() + " " + evidence.text())
                .collect(Collectors.joining(" | ")),
            finding.suspects());
  }
}

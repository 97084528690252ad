package io.gouji.report;

import io.gouji.model.Location;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Suspect;
import io.gouji.rules.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders one finding as a sentence and labelled lines below it. */
final class TextFinding {
  private static final int MOST_PLACES = 6;
  private static final int MOST_SUPPORT = 4;
  private static final int MOST_SUSPECTS = 3;

  private final Messages messages;
  private final TextStyle style;
  private final Places places;
  private final FindingWords words;
  private final Equations equations;
  private final FindingTree tree;
  private final RuleTitles titles;
  private final TextReview standings;

  TextFinding(
      Messages messages,
      TextStyle style,
      Places places,
      FindingTree tree,
      RuleTitles titles,
      Review review) {
    this.messages = messages;
    this.style = style;
    this.places = places;
    this.words = new FindingWords(messages, places);
    this.equations = new Equations(messages, places);
    this.tree = tree;
    this.titles = titles;
    this.standings = new TextReview(messages, review);
  }

  /** The lines of a finding, without indentation of the whole. */
  List<String> lines(FindingTree.Node node) {
    Finding finding = node.finding();
    List<String> lines = new ArrayList<>();
    String severity = messages.text("severity." + finding.severity());
    lines.add(
        node.number()
            + "  "
            + style.of(finding.severity(), severity)
            + standings.tag(finding)
            + "  "
            + style.bold(TextStyle.printable(words.message(finding))));
    if (standings.isAccepted(finding)) {
      add(lines, "label.reason", standings.reason(finding));
      return lines;
    }
    addDetails(finding, lines);
    return lines;
  }

  /** Adds the labelled lines: places, sums, what supports it, causes, suspects and the rule. */
  void addDetails(Finding finding, List<String> lines) {
    addPlaces(finding, lines);
    String sumLabel = finding.relation() instanceof Relation.Ratio ? "label.ratio" : "label.sum";
    equations.addends(finding).ifPresent(sum -> add(lines, sumLabel, sum));
    equations.explanation(finding).ifPresent(equation -> add(lines, "label.explanation", equation));
    equations.unmatched(finding).ifPresent(parts -> add(lines, "label.unmatched", parts));
    List<String> support = equations.support(finding);
    for (int i = 0; i < Math.min(support.size(), MOST_SUPPORT); i++) {
      add(lines, i == 0 ? "label.support" : "label.none", style.good("√") + " " + support.get(i));
    }
    addCauses(finding, lines);
    for (Suspect suspect : tellingSuspects(finding)) {
      add(lines, "label.suspect", equations.suspect(finding, suspect));
    }
    lines.add("  " + style.dim(label("label.rule") + rule(finding.rule())));
  }

  private String rule(String id) {
    String title = titles.of(id);
    return title.equals(id) ? messages.text("rule.untitled", id) : messages.text("rule", title, id);
  }

  /** The likeliest ones, unless it may as well be any figure of the check. */
  private static List<Suspect> tellingSuspects(Finding finding) {
    List<Suspect> first =
        finding.suspects().stream()
            .filter(suspect -> suspect.rank() == finding.suspects().get(0).rank())
            .toList();
    List<Suspect> likeliest =
        first.stream().filter(suspect -> suspect.mendedChecks() > 1 || first.size() == 1).toList();
    return likeliest.size() > MOST_SUSPECTS ? List.of() : likeliest;
  }

  private void addPlaces(Finding finding, List<String> lines) {
    List<Evidence> sides =
        FindingWords.sides(finding).stream()
            .filter(evidence -> !(evidence.location() instanceof Location.Document))
            .toList();
    for (Evidence evidence : sides.subList(0, Math.min(sides.size(), MOST_PLACES))) {
      String kind = pad(places.kindLabel(evidence.location()));
      lines.add("  " + kind + TextStyle.printable(places.describe(evidence)));
    }
    if (sides.size() > MOST_PLACES) {
      add(lines, "label.none", messages.text("more", sides.size() - MOST_PLACES));
    }
  }

  private void addCauses(Finding finding, List<String> lines) {
    List<Finding> causes = tree.knownCauses(finding);
    if (causes.isEmpty()) {
      return;
    }
    String numbers =
        causes.stream()
            .map(cause -> tree.number(cause.fingerprint()).orElse(""))
            .distinct()
            .collect(Collectors.joining(messages.text("and")));
    String equation =
        Causes.equation(finding, causes)
            .map(sum -> messages.text("causes.equation", sum))
            .orElse("");
    add(lines, "label.causes", messages.text("causes", numbers) + equation);
  }

  private void add(List<String> lines, String label, String text) {
    lines.add("  " + label(label) + text);
  }

  private String label(String key) {
    return pad(messages.text(key));
  }

  private String pad(String label) {
    return TextStyle.pad(label, Integer.parseInt(messages.text("label.width")));
  }
}

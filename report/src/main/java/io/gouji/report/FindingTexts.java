package io.gouji.report;

import io.gouji.model.Location;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says the findings of an evaluation in words, as the reports do: for programs that show them
 * elsewhere. For use by one thread.
 */
public final class FindingTexts {
  private final Messages messages;
  private final FindingWords words;
  private final TextFinding details;
  private final Places places;
  private final FindingTree tree;

  private FindingTexts(Evaluation evaluation, Locale language) {
    this.messages = Messages.of(language);
    this.places = new Places(evaluation.disclosure(), messages);
    this.tree = new FindingTree(evaluation.findings());
    this.words = new FindingWords(messages, places);
    this.details =
        new TextFinding(
            messages,
            new TextStyle(false),
            places,
            tree,
            new RuleTitles(evaluation.rules(), language),
            Review.none());
  }

  /** The words for the findings of an evaluation, in English or else in Chinese. */
  public static FindingTexts of(Evaluation evaluation, Locale language) {
    return new FindingTexts(evaluation, language);
  }

  /** The finding in one sentence, its severity before it. */
  public String headline(Finding finding) {
    return messages.text("severity." + finding.severity()) + "  " + message(finding);
  }

  /** The finding in one sentence: both figures, their units and their difference. */
  public String message(Finding finding) {
    return words.message(finding);
  }

  /**
   * Labelled lines about a finding: its places, the addends of a sum, what speaks for either side,
   * of what it is a consequence, what may be wrong, and the rule.
   */
  public List<String> details(Finding finding) {
    List<String> lines = new ArrayList<>();
    details.addDetails(finding, lines);
    return lines.stream().map(String::strip).toList();
  }

  /** The findings in the order in which reports list them: roots, each with what follows. */
  public List<Finding> inOrder() {
    List<Finding> findings = new ArrayList<>();
    for (FindingTree.Node root : tree.roots()) {
      findings.add(root.finding());
      root.consequences().forEach(consequence -> findings.add(consequence.finding()));
    }
    return findings;
  }

  /** The number under which reports list a finding: 1 for a root, 1.1 for what follows from it. */
  public String number(Finding finding) {
    return tree.number(finding.fingerprint()).orElse("");
  }

  /** What reports call a severity. */
  public String severity(Severity severity) {
    return messages.text("severity." + severity);
  }

  /** How these texts name places. */
  Places places() {
    return places;
  }

  /** The order of the findings. */
  FindingTree tree() {
    return tree;
  }

  /** The title of the table in which something stands, or what kind of place it is. */
  public String group(Location place) {
    return places.tableName(place).orElseGet(() -> places.kindLabel(place));
  }

  /** Why no check covers a figure, given those that speak of it but could not be made. */
  public String unchecked(List<Check> unmade) {
    Optional<Check.Reason> reason =
        unmade.stream().flatMap(check -> check.reason().stream()).findFirst();
    return messages.text("reason." + reason.map(Check.Reason::name).orElse("NO_RULE"));
  }
}

package io.gouji.report;

import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says the findings of an evaluation in words, as the reports do: for programs that show them
 * elsewhere. For use by one thread.
 */
public final class FindingTexts {
  private final Messages messages;
  private final FindingWords words;
  private final TextFinding details;

  private FindingTexts(Evaluation evaluation, Locale language) {
    this.messages = Messages.of(language);
    Places places = new Places(evaluation.disclosure(), messages);
    this.words = new FindingWords(messages, places);
    this.details =
        new TextFinding(
            messages,
            new TextStyle(false),
            places,
            new FindingTree(evaluation.findings()),
            new RuleTitles(evaluation.rules(), language),
            Review.none());
  }

  /** The words for the findings of an evaluation, in English or else in Chinese. */
  public static FindingTexts of(Evaluation evaluation, Locale language) {
    return new FindingTexts(evaluation, language);
  }

  /** The finding in one sentence, its severity before it. */
  public String headline(Finding finding) {
    return messages.text("severity." + finding.severity()) + "  " + words.message(finding);
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
}

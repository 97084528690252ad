package io.gouji.office;

import io.gouji.model.Location;
import io.gouji.report.FindingTexts;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what findings say by the places that they name. */
final class Remarks {
  private Remarks() {}

  /**
   * The remarks about some findings, in the order of the document. The addends of a sum get none,
   * nor do parts that only one side has: the finding is about their total.
   */
  static List<Remark> of(Evaluation evaluation, List<Finding> told, FindingTexts texts) {
    Map<Location, List<Finding>> findings = new LinkedHashMap<>();
    for (Finding finding : told) {
      for (Evidence evidence : finding.evidence()) {
        if (evidence.isSide()) {
          List<Finding> here =
              findings.computeIfAbsent(evidence.location(), key -> new ArrayList<>());
          if (!here.contains(finding)) {
            here.add(finding);
          }
        }
      }
    }
    List<Location> places = new ArrayList<>(findings.keySet());
    places.sort(evaluation.disclosure().documentOrder());
    return places.stream()
        .map(place -> remark(place, findings.getOrDefault(place, List.of()), texts))
        .toList();
  }

  private static Remark remark(Location place, List<Finding> findings, FindingTexts texts) {
    List<Severity> severities = findings.stream().map(Finding::severity).toList();
    List<String> paragraphs = new ArrayList<>();
    for (Finding finding : findings) {
      paragraphs.add(texts.headline(finding));
      paragraphs.addAll(texts.details(finding));
    }
    return new Remark(place, Collections.min(severities), paragraphs);
  }
}

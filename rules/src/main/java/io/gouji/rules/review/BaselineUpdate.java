package io.gouji.rules.review;

import io.gouji.model.Identity;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a baseline of what is found now. Reasons that were given are kept; what is gone goes; what
 * was accepted of disclosures that are not among those added stays. Not safe for use by many
 * threads.
 */
public final class BaselineUpdate {
  private final Baseline former;
  private final Map<Identity, Map<String, Acceptance>> found = new HashMap<>();

  private BaselineUpdate(Baseline former) {
    this.former = former;
  }

  /** An update of a baseline. */
  public static BaselineUpdate of(Baseline former) {
    return new BaselineUpdate(former);
  }

  /** Adds a disclosure that was checked; what is suppressed is not accepted on top of it. */
  public void add(Evaluation evaluation) {
    Review review = former.review(evaluation);
    Map<String, Acceptance> entries =
        found.computeIfAbsent(
            Acceptance.documentOf(evaluation.disclosure().identity()),
            key -> new LinkedHashMap<>());
    for (Finding finding : evaluation.findings()) {
      Standing standing = review.of(finding);
      if (standing.suppression().isEmpty()) {
        String reason = standing.acceptance().map(Acceptance::reason).orElse("");
        entries.put(
            finding.fingerprint(),
            Acceptance.of(evaluation.disclosure(), finding).withReason(reason));
      }
    }
  }

  /** The baseline as it now is. */
  public Baseline baseline() {
    List<Acceptance> entries = new ArrayList<>();
    for (Acceptance entry : former.entries()) {
      if (!found.containsKey(entry.identity())) {
        entries.add(entry);
      }
    }
    found.values().forEach(known -> entries.addAll(known.values()));
    return Baseline.of(entries);
  }
}

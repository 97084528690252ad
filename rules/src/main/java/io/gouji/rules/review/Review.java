package io.gouji.rules.review;

import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Map;

/**
 * The findings of one evaluation, seen beside a baseline.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param compared whether there was a baseline to compare with
 * @param standings how each finding stands, by its fingerprint
 * @param gone what was accepted of this disclosure and is not found any more
 * @param withoutReason acceptances of findings of this disclosure that nobody has given a reason
 */
public record Review(
    boolean compared,
    Map<String, Standing> standings,
    List<Acceptance> gone,
    List<Acceptance> withoutReason) {
  private static final Review NONE = new Review(false, Map.of(), List.of(), List.of());

  public Review {
    standings = Map.copyOf(standings);
    gone = List.copyOf(gone);
    withoutReason = List.copyOf(withoutReason);
  }

  /** The review without a baseline: everything counts. */
  public static Review none() {
    return NONE;
  }

  /** How a finding stands. */
  public Standing of(Finding finding) {
    return standings.getOrDefault(finding.fingerprint(), Standing.NEW);
  }

  /** The findings that do not count. */
  public List<Finding> accepted(Evaluation evaluation) {
    return evaluation.findings().stream().filter(finding -> of(finding).isAccepted()).toList();
  }

  /** Whether any finding that counts is at least as grave as a severity. */
  public boolean hasOpen(Evaluation evaluation, Severity atLeast) {
    return evaluation.findings().stream()
        .anyMatch(
            finding -> finding.severity().compareTo(atLeast) <= 0 && !of(finding).isAccepted());
  }
}

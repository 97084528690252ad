package io.gouji.rules.review;

import io.gouji.model.Identity;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that people have accepted, of any number of disclosures: {@code
 * baseline.review(evaluation).of(finding).isAccepted()}. Immutable, and safe for use by many
 * threads.
 */
public final class Baseline {
  private static final Comparator<Acceptance> ORDER =
      Comparator.comparing((Acceptance entry) -> entry.identity().departmentCode().orElse(""))
          .thenComparing(entry -> entry.identity().department().orElse(""))
          .thenComparing(entry -> entry.identity().fiscalYear().orElse(0))
          .thenComparing(entry -> entry.identity().kind())
          .thenComparing(Acceptance::rule)
          .thenComparing(Acceptance::place)
          .thenComparing(Acceptance::fingerprint);

  private final boolean compared;
  private final Map<Identity, Map<String, Acceptance>> entries;
  private final Map<String, Suppression> suppressions;

  private Baseline(
      boolean compared,
      Map<Identity, Map<String, Acceptance>> entries,
      Map<String, Suppression> suppressions) {
    this.compared = compared;
    this.entries = entries;
    this.suppressions = suppressions;
  }

  /** No baseline: every finding counts, and none is called new. */
  public static Baseline none() {
    return new Baseline(false, Map.of(), Map.of());
  }

  /**
   * A baseline of findings that were accepted; none is a baseline, too.
   *
   * @throws IllegalArgumentException if two have the same fingerprint in one disclosure
   */
  public static Baseline of(List<Acceptance> accepted) {
    Map<Identity, Map<String, Acceptance>> entries = new HashMap<>();
    for (Acceptance entry : accepted) {
      Map<String, Acceptance> known =
          entries.computeIfAbsent(entry.identity(), key -> new LinkedHashMap<>());
      if (known.put(entry.fingerprint(), entry) != null) {
        throw new IllegalArgumentException(
            "Expected one entry of each finding but was two " + entry.fingerprint());
      }
    }
    return new Baseline(true, entries, Map.of());
  }

  /** The same baseline, with findings that do not count whatever it says. */
  public Baseline withSuppressions(List<Suppression> others) {
    Map<String, Suppression> byFingerprint = new HashMap<>();
    others.forEach(suppression -> byFingerprint.put(suppression.fingerprint(), suppression));
    return new Baseline(compared, entries, byFingerprint);
  }

  /** What was accepted, by disclosure, rule and place. */
  public List<Acceptance> entries() {
    List<Acceptance> all = new ArrayList<>();
    entries.values().forEach(known -> all.addAll(known.values()));
    all.sort(ORDER);
    return all;
  }

  /** Says of each finding whether it was accepted before, and what is gone. */
  public Review review(Evaluation evaluation) {
    if (!compared && suppressions.isEmpty()) {
      return Review.none();
    }
    Map<String, Acceptance> known =
        entries.getOrDefault(Acceptance.documentOf(evaluation.disclosure().identity()), Map.of());
    Map<String, Standing> standings = new HashMap<>();
    Set<Acceptance> met = new HashSet<>();
    for (Finding finding : evaluation.findings()) {
      Acceptance now = Acceptance.of(evaluation.disclosure(), finding);
      Optional<Acceptance> before = before(now, known, evaluation.rules());
      before.ifPresent(met::add);
      standings.put(finding.fingerprint(), standing(now, before));
    }
    return new Review(
        compared,
        standings,
        known.values().stream().filter(entry -> !met.contains(entry)).sorted(ORDER).toList(),
        known.values().stream()
            .filter(entry -> met.contains(entry) && !entry.hasReason())
            .sorted(ORDER)
            .toList());
  }

  private Standing standing(Acceptance now, Optional<Acceptance> before) {
    Standing.State state =
        before
            .map(
                entry ->
                    entry.hasSameAmounts(now) ? Standing.State.UNCHANGED : Standing.State.CHANGED)
            .orElse(Standing.State.NEW);
    return new Standing(state, before, Optional.ofNullable(suppressions.get(now.fingerprint())));
  }

  /** The entry of the same finding; of a rule that was renamed, the entry of the same place. */
  private static Optional<Acceptance> before(
      Acceptance now, Map<String, Acceptance> known, List<Rule> rules) {
    Acceptance same = known.get(now.fingerprint());
    if (same != null || known.isEmpty()) {
      return Optional.ofNullable(same);
    }
    List<String> aliases =
        rules.stream()
            .filter(rule -> rule.id().equals(now.rule()))
            .findFirst()
            .map(Rule::aliases)
            .orElse(List.of());
    return known.values().stream()
        .filter(entry -> aliases.contains(entry.rule()) && entry.place().equals(now.place()))
        .findFirst();
  }
}

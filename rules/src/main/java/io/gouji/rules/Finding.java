package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is told about figures or words that do not agree. It says which side is wrong only
 * through its {@link #suspects()}.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param rule the id of the rule
 * @param checks the checks that it reports: one, or several that fail by the same figure against
 *     different places
 * @param comparison both amounts and their difference; empty for words
 * @param evidence the places, the actual one first
 * @param explanation figures that together account exactly for the difference, where there is only
 *     one such choice
 * @param support holding checks in which the same figures take part: what speaks for either side
 * @param suspects figures that may be wrong, the likeliest first
 * @param causedBy the fingerprints of the findings from which this one follows; empty for a root
 * @param fingerprint what identifies the finding from one run, printing and correction to the next
 */
public record Finding(
    String rule,
    Severity severity,
    List<Check> checks,
    Optional<Comparison> comparison,
    List<Evidence> evidence,
    List<Figure> explanation,
    List<Check> support,
    List<Suspect> suspects,
    List<String> causedBy,
    String fingerprint) {
  public Finding {
    checks = List.copyOf(checks);
    evidence = List.copyOf(evidence);
    explanation = List.copyOf(explanation);
    support = List.copyOf(support);
    suspects = List.copyOf(suspects);
    causedBy = List.copyOf(causedBy);
  }

  /** Two amounts that should agree; the difference has no sign. */
  public record Comparison(Amount.Stated actual, Amount.Stated expected, BigDecimal difference) {
    private static final int YUAN_TO_TEN_THOUSAND = 4;

    /**
     * Whether one amount is ten thousand times the other: 元 and 万元 mistaken for each other. The
     * larger may be rounded.
     */
    public boolean isUnitSlip() {
      if (!actual.unit().isMoney() || actual.unit().dimension() != expected.unit().dimension()) {
        return false;
      }
      return isUnitSlip(actual, expected) || isUnitSlip(expected, actual);
    }

    private static boolean isUnitSlip(Amount.Stated small, Amount.Stated large) {
      BigDecimal raised =
          small.unit().convert(small.value(), large.unit()).scaleByPowerOfTen(YUAN_TO_TEN_THOUSAND);
      return raised.signum() != 0
          && RoundingInterval.ofPrinted(large.value(), Math.max(0, large.value().scale()))
              .contains(raised);
    }
  }

  /** Whether this finding follows from no other. */
  public boolean isRoot() {
    return causedBy.isEmpty();
  }

  /** The relation of the first of the checks. */
  public Relation relation() {
    return checks.get(0).relation().orElseThrow();
  }
}

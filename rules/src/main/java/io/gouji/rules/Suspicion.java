package io.gouji.rules;

import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How likely each of several explanations is that mend the same checks. One that leaves no sum to
 * rounding comes before one that does, and a figure that a slip of the typist explains before one
 * that nothing explains. What the evidence does not tell apart shares a rank.
 */
final class Suspicion {
  private final Constraints constraints;
  private final RelationEvaluator evaluator;
  private @Nullable CopiedAmounts copied;

  Suspicion(Constraints constraints, RelationEvaluator evaluator) {
    this.constraints = constraints;
    this.evaluator = evaluator;
  }

  /** A figure that is wrong, and who else may be. */
  record Fault(Change change, List<Suspect> suspects) {
    boolean touches(Constraint constraint) {
      return constraint.speaksOf(change.figure());
    }
  }

  private record Candidate(List<Change> changes, int unmended, int inexact, int doubts) {
    static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::unmended)
            .thenComparingInt(Candidate::inexact)
            .thenComparingInt(Candidate::doubts);
  }

  /**
   * The errors of the likeliest of some explanations, each of which mends a group of failing
   * checks.
   */
  List<Fault> rank(List<List<Change>> explanations, List<Constraint> failing) {
    List<Candidate> candidates = new ArrayList<>();
    for (List<Change> changes : explanations) {
      candidates.add(candidate(changes, failing));
    }
    candidates.sort(Candidate.ORDER);
    Candidate best = candidates.get(0);
    List<Fault> errors = new ArrayList<>();
    for (Change change : best.changes()) {
      errors.add(new Fault(change, suspects(change, best, candidates, failing)));
    }
    return errors;
  }

  private Candidate candidate(List<Change> changes, List<Constraint> failing) {
    int unmended = 0;
    int inexact = 0;
    for (Constraint constraint : failing) {
      if (!constraint.mayHoldWith(changes)) {
        unmended++;
      } else if (!constraint.isExactWith(changes)) {
        inexact++;
      }
    }
    int doubts = 0;
    for (Change change : changes) {
      for (Constraint constraint : constraints.holding(change.figure())) {
        if (constraint.check().status() instanceof Check.HoldsWithinRounding
            && constraint.isExactWith(changes)) {
          inexact--;
        }
      }
      doubts += doubts(change);
    }
    return new Candidate(changes, unmended, inexact, doubts);
  }

  /** What makes it unlikely that a figure was printed for another value. */
  private int doubts(Change change) {
    Optional<Slip> slip = typingSlip(change);
    int doubts = slip.isEmpty() || slip.get() == Slip.LEFT_OUT ? 1 : 0;
    if (change.value().signum() < 0 && !isNegative(change.figure())) {
      doubts += 3;
    }
    int usual = constraints.usualScale(change.figure());
    int meant = change.value().stripTrailingZeros().scale();
    int printed =
        change.figure().amount().stated().map(stated -> stated.value().scale()).orElse(usual);
    if (meant > usual) {
      doubts += 2;
    }
    if (printed > usual || (printed < usual && !evaluator.isOfText(change.figure()))) {
      doubts -= 1;
    }
    return doubts;
  }

  private static boolean isNegative(Figure figure) {
    return figure.amount().stated().map(stated -> stated.value().signum() < 0).orElse(false);
  }

  private Optional<Slip> typingSlip(Change change) {
    return change
        .figure()
        .amount()
        .stated()
        .map(stated -> stated.value())
        .map(
            printed ->
                TypingSlips.of(printed, change.value(), constraints.usualScale(change.figure())))
        .orElse(Optional.of(Slip.LEFT_OUT));
  }

  /** Equal amounts stand in many rows, so a copy explains an error, but is no evidence of one. */
  private Optional<Slip> slip(Change change) {
    Optional<Slip> typing = typingSlip(change);
    if (typing.isPresent()) {
      return typing;
    }
    CopiedAmounts known = copied;
    if (known == null) {
      known = new CopiedAmounts(constraints.figures());
      copied = known;
    }
    return known.of(change);
  }

  /** A figure and those in whose place it could be: all else being as in the best explanation. */
  private List<Suspect> suspects(
      Change change, Candidate best, List<Candidate> candidates, List<Constraint> failing) {
    List<Change> others = new ArrayList<>(best.changes());
    others.remove(change);
    IdentityHashMap<Figure, Candidate> instead = new IdentityHashMap<>();
    List<Change> order = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.changes().containsAll(others)) {
        for (Change other : candidate.changes()) {
          if (!others.contains(other) && instead.putIfAbsent(other.figure(), candidate) == null) {
            order.add(other);
          }
        }
      }
    }
    TreeSet<Candidate> ranks = new TreeSet<>(Candidate.ORDER);
    List<Suspect> suspects = new ArrayList<>();
    for (Change other : order) {
      ranks.add(Objects.requireNonNull(instead.get(other.figure())));
      suspects.add(
          new Suspect(
              ranks.size(),
              other.figure(),
              other.value(),
              (int) failing.stream().filter(check -> check.speaksOf(other.figure())).count(),
              slip(other)));
    }
    return suspects;
  }
}

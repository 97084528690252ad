package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the checks of a document say about its figures: one system of relations. The system is
 * built from the failing checks outwards, and only as far as a diagnosis asks.
 */
final class Constraints {

  /** Figures of more decimals than this count as if they had so many. */
  private static final int MOST_DECIMALS = 9;

  private static final int[] NONE = new int[MOST_DECIMALS + 1];

  private final RelationEvaluator evaluator;
  private final HoldingChecks holding;
  private final IdentityHashMap<Check, Constraint> made = new IdentityHashMap<>();

  /** How many figures of each unit are printed to each number of decimals. */
  private @Nullable Map<Unit, int[]> scales;

  Constraints(HoldingChecks holding, RelationEvaluator evaluator) {
    this.holding = holding;
    this.evaluator = evaluator;
  }

  /** A check as a constraint. */
  Constraint of(Check check) {
    return made.computeIfAbsent(check, key -> new Constraint(key, evaluator));
  }

  /** What must stay true of a figure. */
  List<Constraint> holding(Figure figure) {
    List<Constraint> constraints = new ArrayList<>();
    for (Check check : holding.of(figure)) {
      constraints.add(of(check));
    }
    return constraints;
  }

  /** The figures of which something holds, in no order. */
  Iterable<Figure> figures() {
    return holding.figures();
  }

  /** The number of decimals to which most figures of a figure's unit are printed. */
  int usualScale(Figure figure) {
    if (!(figure.amount() instanceof Amount.Stated stated)) {
      return usualScale(Unit.TEN_THOUSAND_YUAN);
    }
    return usualScale(stated.unit());
  }

  private Map<Unit, int[]> scales() {
    Map<Unit, int[]> known = scales;
    if (known == null) {
      known = new EnumMap<>(Unit.class);
      for (Figure figure : holding.figures()) {
        if (figure.amount() instanceof Amount.Stated stated) {
          int scale = Math.max(0, Math.min(stated.value().scale(), MOST_DECIMALS));
          known.computeIfAbsent(stated.unit(), unit -> new int[MOST_DECIMALS + 1])[scale]++;
        }
      }
      scales = known;
    }
    return known;
  }

  private int usualScale(Unit unit) {
    int[] counts = scales().getOrDefault(unit, NONE);
    int usual = 0;
    for (int scale = 0; scale <= MOST_DECIMALS; scale++) {
      if (counts[scale] > 0 && counts[scale] >= counts[usual]) {
        usual = scale;
      }
    }
    return usual;
  }
}

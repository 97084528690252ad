package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the checks of a document say about its figures: one system of relations. The system is
 * built from the failing checks outwards, and only as far as a diagnosis asks.
 */
final class Constraints {

  /** Figures of more decimals than this count as if they had so many. */
  private static final int MOST_DECIMALS = 9;

  private final RelationEvaluator evaluator;
  private final HoldingChecks holding;
  private final IdentityHashMap<Check, Constraint> made = new IdentityHashMap<>();
  private final Map<Unit, Integer> usualScales = new EnumMap<>(Unit.class);

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

  private int usualScale(Unit unit) {
    return usualScales.computeIfAbsent(unit, this::mostFrequentScale);
  }

  private int mostFrequentScale(Unit unit) {
    int[] counts = new int[MOST_DECIMALS + 1];
    for (Figure figure : holding.figures()) {
      if (figure.amount() instanceof Amount.Stated stated && stated.unit() == unit) {
        counts[Math.max(0, Math.min(stated.value().scale(), MOST_DECIMALS))]++;
      }
    }
    int usual = 0;
    for (int scale = 0; scale <= MOST_DECIMALS; scale++) {
      if (counts[scale] > 0 && counts[scale] >= counts[usual]) {
        usual = scale;
      }
    }
    return usual;
  }
}

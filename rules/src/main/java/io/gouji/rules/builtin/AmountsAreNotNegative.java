package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Figure;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * No amount of a budget is negative. Final accounts may have negative ones: a correction of other
 * income, a deficit carried over.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class AmountsAreNotNegative implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleScope scope() {
    return RuleScope.of(DisclosureKind.BUDGET);
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    context
        .tables()
        .flatMap(AmountsAreNotNegative::amounts)
        .forEach(figure -> add(figure, relations));
    for (Statement statement : context.statements()) {
      if (statement.measure() != Measure.RATE_OF_CHANGE) {
        add(statement.figure(), relations);
      }
    }
    return relations.stream();
  }

  /** All figures but those of 增减额, which may well be negative. */
  private static Stream<Figure> amounts(TableBody table) {
    if (table.columns().stream().noneMatch(column -> column.role().isComparison())) {
      return table.figures();
    }
    return table.rows().stream()
        .flatMap(
            row ->
                table.columns().stream()
                    .filter(column -> !column.role().isComparison())
                    .flatMap(column -> table.figure(row, column).stream()));
  }

  /** Only what is negative is worth a check: it would be no evidence for the others. */
  private static void add(Figure figure, List<Relation> relations) {
    if (figure.amount() instanceof Amount.Stated stated && stated.value().signum() < 0) {
      relations.add(Relation.atLeast(figure, List.of()));
    }
  }
}

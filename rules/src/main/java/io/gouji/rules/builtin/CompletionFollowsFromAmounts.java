package io.gouji.rules.builtin;

import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A completion rate (完成预算的…%) is the final figure over the budget of the same item and year.
 *
 * <p>Compared only within a paragraph: 年初预算 and 全年预算 of other paragraphs are other budgets. Where
 * the paragraph states two different budgets, it does not say which is meant.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class CompletionFollowsFromAmounts implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Statement completion : context.statements()) {
      if (completion.measure() == Measure.COMPLETION) {
        Optional<Statement> spent = only(context, completion, Measure.FINAL);
        Optional<Statement> planned = planned(context, completion);
        if (spent.isPresent() && planned.isPresent()) {
          relations.add(
              Relation.ratio(
                  completion.figure(),
                  List.of(Term.plus(spent.get().figure())),
                  List.of(Term.plus(planned.get().figure()))));
        }
      }
    }
    return relations.stream();
  }

  /** The budget that the words name; a bare 预算 is the approved one if no other is stated. */
  private static Optional<Statement> planned(RuleContext context, Statement completion) {
    if (completion.comparedMeasure().isPresent()) {
      return only(context, completion, completion.comparedMeasure().get());
    }
    return only(context, completion, Measure.ADJUSTED_BUDGET).isPresent()
        ? Optional.empty()
        : only(context, completion, Measure.BUDGET);
  }

  /** The amount that the paragraph states, if it states one and no other. */
  private static Optional<Statement> only(
      RuleContext context, Statement completion, Measure measure) {
    Optional<Statement> found = Optional.empty();
    for (Statement other : context.statements()) {
      if (other.measure() == measure
          && other.subject().withMeasure(completion.measure()).equals(completion.subject())
          && other.topic().equals(completion.topic())
          && isSamePlace(other, completion)) {
        if (found.isPresent() && differ(found.get(), other)) {
          return Optional.empty();
        }
        found = Optional.of(other);
      }
    }
    return found;
  }

  private static boolean isSamePlace(Statement a, Statement b) {
    if (a.figure().location() instanceof Location.Text first
        && b.figure().location() instanceof Location.Text second) {
      return first.paragraph() == second.paragraph()
          && first.container().equals(second.container());
    }
    return a.figure().location() instanceof Location.External
        && b.figure().location() instanceof Location.External;
  }

  private static boolean differ(Statement a, Statement b) {
    BigDecimal first = a.figure().amount().stated().map(s -> s.value()).orElse(BigDecimal.ZERO);
    BigDecimal second = b.figure().amount().stated().map(s -> s.value()).orElse(BigDecimal.ZERO);
    return first.compareTo(second) != 0;
  }
}

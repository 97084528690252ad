package io.gouji.rules.builtin;

import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
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
        ratio(context, completion).ifPresent(relations::add);
      }
    }
    return relations.stream();
  }

  /** What a completion rate is a quotient of, as far as its paragraph states it. */
  static Optional<Relation.Ratio> ratio(RuleContext context, Statement completion) {
    Optional<Statement> spent = Passages.onlyInParagraph(context, completion, Measure.FINAL);
    Optional<Statement> planned = planned(context, completion);
    return spent.isPresent() && planned.isPresent()
        ? Optional.of(
            Relation.ratio(
                completion.figure(),
                List.of(Term.plus(spent.get().figure())),
                List.of(Term.plus(planned.get().figure()))))
        : Optional.empty();
  }

  /** The budget that the words name; a bare 预算 is the approved one if no other is stated. */
  static Optional<Statement> planned(RuleContext context, Statement completion) {
    if (completion.comparedMeasure().isPresent()) {
      return Passages.onlyInParagraph(context, completion, completion.comparedMeasure().get());
    }
    return Passages.onlyInParagraph(context, completion, Measure.ADJUSTED_BUDGET).isPresent()
        ? Optional.empty()
        : Passages.onlyInParagraph(context, completion, Measure.BUDGET);
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Direction;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
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
 * A change that the text or a column of a table states is the difference of the amounts that it
 * states for the two years, in the direction that it states. 持平 of unequal amounts is a matter of
 * wording, to be looked at. A change that compares like with like (同口径) is of another earlier
 * amount than the stated one, and not compared.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ChangeIsDifferenceOfYears implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Statement change : context.statements()) {
      if (change.measure() == Measure.CHANGE
          && change.comparedWith().isPresent()
          && !change.isLikeForLike()) {
        Measure measure = context.disclosure().identity().measure();
        Optional<Statement> now =
            Passages.sameFact(context, change, measure)
                .or(() -> Passages.sameFact(context, change, Measure.STOCK));
        Optional<Statement> before =
            Passages.base(context, change)
                .or(
                    () ->
                        Passages.sameFact(
                            context, change, Measure.STOCK, change.comparedWith().getAsInt()))
                .filter(base -> now.filter(base::equals).isEmpty());
        if (now.isPresent() && before.isPresent()) {
          relations.add(relation(change, now.get(), before.get()));
        }
      }
    }
    return Stream.concat(
        relations.stream(), context.tables().flatMap(ChangeIsDifferenceOfYears::ofColumn));
  }

  /** 增减额 in a table with the amounts of both years. */
  private static Stream<Relation> ofColumn(TableBody table) {
    return ComparisonColumns.of(table, ColumnRole.CHANGE)
        .map(comparison -> Relation.equal(comparison.figure(), comparison.difference()));
  }

  /** The change equals the later amount less the earlier one, or the reverse for a decrease. */
  private static Relation relation(Statement change, Statement now, Statement before) {
    int sign = change.direction().map(Direction::sign).orElse(1);
    Statement minuend = sign < 0 ? before : now;
    Statement subtrahend = sign < 0 ? now : before;
    Relation relation =
        Relation.equal(
            change.figure(), List.of(Term.plus(minuend.figure()), Term.minus(subtrahend.figure())));
    return sign == 0 ? relation.withSeverity(Severity.WARNING) : relation;
  }
}

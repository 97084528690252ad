package io.gouji.examples;

import io.gouji.model.ColumnRole;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.stream.Stream;

/**
 * A rule of one's own: a house rule that 差旅费 (30211) is at most 邮电费 (30207). It is found by {@link
 * java.util.ServiceLoader}, since {@code META-INF/services/io.gouji.rules.Rule} names it.
 */
public final class TravelIsWithinPost implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.BASIC_EXPENDITURE).stream()
        .flatMap(
            table ->
                table.row("30211").flatMap(row -> table.figure(row, ColumnRole.TOTAL)).stream()
                    .flatMap(
                        travel ->
                            table
                                .row("30207")
                                .flatMap(row -> table.figure(row, ColumnRole.TOTAL))
                                .map(post -> Relation.atMost(travel, post))
                                .stream()));
  }
}

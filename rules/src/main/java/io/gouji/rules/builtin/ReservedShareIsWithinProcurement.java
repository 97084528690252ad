package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.stream.Stream;

/** What is reserved for small and medium enterprises is at most the amount of the purchase. */
public final class ReservedShareIsWithinProcurement implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.GOVERNMENT_PROCUREMENT).stream()
        .flatMap(
            table ->
                table.rows().stream()
                    .flatMap(
                        row ->
                            table
                                .figure(row, ColumnRole.RESERVED_FOR_SMALL_ENTERPRISES)
                                .flatMap(
                                    reserved ->
                                        table
                                            .figure(row, ColumnRole.TOTAL)
                                            .map(
                                                total ->
                                                    (Relation) Relation.atMost(reserved, total)))
                                .stream()));
  }
}

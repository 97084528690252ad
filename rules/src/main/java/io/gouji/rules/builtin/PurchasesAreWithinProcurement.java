package io.gouji.rules.builtin;

import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.stream.Stream;

/** The fixed assets that the text plans to purchase are within the total of 政府采购预算表. */
public final class PurchasesAreWithinProcurement implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Passages.ofFiscalYear(context)
        .filter(statement -> statement.item().equals(Item.FIXED_ASSET_PURCHASES))
        .flatMap(
            statement ->
                context
                    .table(TableKind.GOVERNMENT_PROCUREMENT)
                    .flatMap(TextAgreesWithTable::procurementTotal)
                    .map(total -> Relation.atMost(statement.figure(), total))
                    .stream());
  }
}

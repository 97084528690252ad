package io.gouji.rules.builtin;

import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleParameter;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A disclosure that has its tables has all tables that 财预〔2016〕143号 requires. Not stated where a
 * table could not be recognised, which may be the one that is missing, nor where there are fewer
 * than four: then the tables are published elsewhere.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RequiredTablesArePresent implements Rule {
  private static final List<TableKind> REQUIRED =
      List.of(
          TableKind.OVERALL_BALANCE,
          TableKind.REVENUE,
          TableKind.EXPENDITURE,
          TableKind.FISCAL_APPROPRIATION_BALANCE,
          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
          TableKind.BASIC_EXPENDITURE,
          TableKind.THREE_PUBLIC_EXPENSES,
          TableKind.GOVERNMENT_FUND_EXPENDITURE);
  private static final RuleParameter FEWEST = new RuleParameter("fewestTables", 4, 0);

  private final int fewestTables;

  /** The rule with its standard parameters. */
  public RequiredTablesArePresent() {
    this(FEWEST.standard());
  }

  private RequiredTablesArePresent(int fewestTables) {
    this.fewestTables = fewestTables;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<RuleParameter> parameters() {
    return List.of(FEWEST);
  }

  @Override
  public Rule withParameters(Map<String, Integer> values) {
    return new RequiredTablesArePresent(values.getOrDefault(FEWEST.name(), fewestTables));
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    long present = REQUIRED.stream().filter(kind -> context.table(kind).isPresent()).count();
    if (present < fewestTables
        || context.disclosure().blocks().isEmpty()
        || context.table(TableKind.UNRECOGNISED).isPresent()) {
      return Stream.empty();
    }
    return REQUIRED.stream()
        .map(
            kind ->
                Relation.words(
                    new Mention("", new Location.Document(), kind.label()),
                    Relation.WordComparator.PRESENT,
                    context.table(kind).map(table -> table.caption().title())));
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the functional classification that the text names by its levels (…（类）…（款）…（项）), with an
 * amount, stands under these names in a table of expenditure.
 *
 * <p>Where a line has the amount under another name, it is a matter of wording: a level is called
 * another one, or a name is the former one.
 *
 * <p>Stated only where the tables have most of the lines that the text names, and two or more:
 * elsewhere they stop at a higher level, or the text names lines in a way of its own.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class LinesOfTextStandInTables implements Rule {
  private static final List<TableKind> KINDS =
      List.of(
          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
          TableKind.EXPENDITURE,
          TableKind.GOVERNMENT_FUND_EXPENDITURE,
          TableKind.STATE_CAPITAL_EXPENDITURE);
  private static final int FEWEST = 2;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    int found = 0;
    for (Statement statement : context.statements()) {
      if (namesLevels(context, statement)) {
        Optional<Mention> row = row(context, statement);
        found += row.isPresent() ? 1 : 0;
        Relation relation =
            Relation.words(
                new Mention(
                    statement.figure().label(),
                    statement.figure().location(),
                    statement.figure().label()),
                Relation.WordComparator.PRESENT,
                row);
        boolean isWording = row.isEmpty() && hasAmount(context, statement.figure());
        relations.add(isWording ? relation.withSeverity(Severity.INFO) : relation);
      }
    }
    return found >= FEWEST && 2 * found > relations.size() ? relations.stream() : Stream.empty();
  }

  private static boolean namesLevels(RuleContext context, Statement statement) {
    return statement.item().functionalNames().size() >= FEWEST
        && statement.figure().isNonZero()
        && statement.measure() == context.disclosure().identity().measure()
        && statement.fiscalYear() == context.disclosure().identity().fiscalYear().orElse(0);
  }

  /** Whether a line of the tables has the amount, so that only its name is another one. */
  private static boolean hasAmount(RuleContext context, Figure stated) {
    int scale = stated.amount().stated().orElseThrow().value().scale();
    Unit unit = stated.amount().stated().orElseThrow().unit();
    if (unit.dimension() != Unit.Dimension.MONEY) {
      return false;
    }
    BigDecimal half = unit.convert(new BigDecimal("0.5").scaleByPowerOfTen(-scale), Unit.YUAN);
    BigDecimal amount = Passages.inYuan(stated);
    return KINDS.stream()
        .flatMap(kind -> context.tables(kind).stream())
        .flatMap(
            table ->
                table.rows().stream()
                    .filter(row -> row.code().isPresent())
                    .flatMap(row -> table.figure(row, ColumnRole.TOTAL).stream()))
        .anyMatch(figure -> Passages.inYuan(figure).subtract(amount).abs().compareTo(half) <= 0);
  }

  private static Optional<Mention> row(RuleContext context, Statement statement) {
    for (TableKind kind : KINDS) {
      for (TableBody table : context.tables(kind)) {
        Optional<Mention> row = FunctionalLine.mention(table, statement.item().functionalNames());
        if (row.isPresent()) {
          return row;
        }
      }
    }
    return Optional.empty();
  }
}

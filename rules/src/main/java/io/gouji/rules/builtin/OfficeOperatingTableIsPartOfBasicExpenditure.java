package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each economic code of 机关运行经费支出表 has at most what 一般公共预算基本支出表 has for it: 机关运行经费 are 公用经费 of the
 * administrative units. Not stated before 2018, when project money was part of them.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class OfficeOperatingTableIsPartOfBasicExpenditure implements Rule {
  private static final int YEAR_OF_DEFINITION = 2018;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Optional<TableBody> basic =
        context.tables(TableKind.BASIC_EXPENDITURE).stream()
            .filter(table -> table.fund() == Fund.GENERAL_PUBLIC_BUDGET && !table.isEmpty())
            .findFirst();
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    if (basic.isEmpty() || year < YEAR_OF_DEFINITION) {
      return Stream.empty();
    }
    return context.tables(TableKind.OFFICE_OPERATING_FUNDS).stream()
        .flatMap(
            table ->
                table.rows().stream().flatMap(row -> relation(table, row, basic.get()).stream()));
  }

  /** A code that 基本支出表 lacks, though it has lines of that level, counts as nothing there. */
  private static Optional<Relation> relation(TableBody table, Row row, TableBody basic) {
    Optional<ClassificationCode> code = row.code();
    Optional<Figure> part = table.figure(row, ColumnRole.TOTAL).filter(Figure::isStated);
    if (code.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> whole =
        basic.row(code.get().digits()).flatMap(line -> basic.figure(line, ColumnRole.TOTAL));
    return whole
        .or(() -> Nothing.ofMissingLine(basic, code.get()))
        .map(figure -> Relation.atMost(part.get(), figure));
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.Mention;
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
 * 一般公共预算支出表 goes down to 项, and 基本支出表 to 款. Source: 财预〔2016〕143号. Single lines may stay above that
 * level for secrecy; a table in which all do is not disclosed to it.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ExpenditureIsDisclosedToItems implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Stream.concat(
        relations(
            context,
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            ClassificationCode.Level.ITEM,
            "项"),
        relations(context, TableKind.BASIC_EXPENDITURE, ClassificationCode.Level.SECTION, "款"));
  }

  private static Stream<Relation> relations(
      RuleContext context, TableKind kind, ClassificationCode.Level level, String name) {
    return context.tables(kind).stream()
        .filter(table -> table.rows().stream().anyMatch(row -> row.code().isPresent()))
        .map(
            table ->
                Relation.words(
                    new Mention(
                        table.caption().title().text(), table.caption().title().location(), name),
                    Relation.WordComparator.PRESENT,
                    lowest(table, level)));
  }

  private static Optional<Mention> lowest(TableBody table, ClassificationCode.Level level) {
    return table.rows().stream()
        .filter(row -> row.code().map(code -> code.level() == level).orElse(false))
        .map(Row::label)
        .map(label -> new Mention(label, table.caption().title().location(), label))
        .findFirst();
  }
}

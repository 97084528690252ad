package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.ClassificationDomain;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In 基本支出表, 人员经费 is 301 工资福利支出 and 303 对个人和家庭的补助, and 公用经费 is the other categories (302, 307, 309
 * to 313, 399). Not stated of a table by government economic codes (5xx), which do not say whether
 * an amount is personnel expenditure.
 */
public final class PersonnelFollowsClassification implements Rule {
  private static final Set<String> PERSONNEL = Set.of("301", "303");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.BASIC_EXPENDITURE).stream()
        .flatMap(
            table ->
                Stream.concat(
                    relation(table, ColumnRole.PERSONNEL, true),
                    relation(table, ColumnRole.NON_PERSONNEL, false)));
  }

  private static Stream<Relation> relation(TableBody table, ColumnRole role, boolean personnel) {
    List<Figure> categories = new ArrayList<>();
    for (Row row : table.rows()) {
      boolean isCategory = row.code().map(PersonnelFollowsClassification::isCategory).orElse(false);
      if (isCategory && PERSONNEL.contains(row.code().orElseThrow().digits()) == personnel) {
        table.figure(row, ColumnRole.TOTAL).ifPresent(categories::add);
      }
    }
    return table.totalRow().flatMap(row -> table.figure(row, role)).stream()
        .filter(total -> !categories.isEmpty())
        .map(total -> Relation.sum(total, categories));
  }

  private static boolean isCategory(ClassificationCode code) {
    return code.level() == ClassificationCode.Level.CATEGORY
        && code.domain() == ClassificationDomain.DEPARTMENTAL_ECONOMIC;
  }
}

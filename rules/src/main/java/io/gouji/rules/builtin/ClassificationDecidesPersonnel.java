package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In 基本支出表, a line of 301 工资福利支出 or 303 对个人和家庭的补助 has no 公用经费, and a line of 302 商品和服务支出 or 310
 * 资本性支出 no 人员经费. Labour services (30226) and welfare (30229), which some provinces count as
 * personnel, and the lines above them, are left out.
 */
public final class ClassificationDecidesPersonnel implements Rule {
  private static final Set<String> PERSONNEL = Set.of("301", "303");
  private static final Set<String> NON_PERSONNEL = Set.of("302", "310");
  private static final Set<String> EITHER = Set.of("302", "30226", "30229");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.BASIC_EXPENDITURE).stream()
        .flatMap(table -> table.rows().stream().flatMap(row -> relation(table, row)));
  }

  private static Stream<Relation> relation(TableBody table, Row row) {
    String code = row.code().map(c -> c.digits()).orElse("");
    if (code.isEmpty() || EITHER.contains(code)) {
      return Stream.empty();
    }
    String category = code.substring(0, 3);
    ColumnRole foreign =
        PERSONNEL.contains(category) ? ColumnRole.NON_PERSONNEL : ColumnRole.PERSONNEL;
    boolean isKnown = PERSONNEL.contains(category) || NON_PERSONNEL.contains(category);
    return table
        .figure(row, foreign)
        .filter(figure -> isKnown && figure.isStated())
        .map((Figure figure) -> (Relation) Relation.equal(figure, List.of()))
        .stream();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contributions that have a functional and an economic code of their own are the same by both:
 * 2080505 and 30108 养老保险, 2080506 and 30109 职业年金, 2210201 and 30113 住房公积金, 2101101 with 2101102 and
 * 30110 医疗保险, 2101103 and 30111 公务员医疗补助.
 *
 * <p>Not stated where only one side has the line, nor for the medical codes where one of the two
 * economic lines is missing or has no amount: then they are merged.
 */
public final class FunctionMirrorsEconomicClassification implements Rule {

  private record Mirror(String economic, List<String> functional) {}

  private static final List<Mirror> MIRRORS =
      List.of(
          new Mirror("30108", List.of("2080505")),
          new Mirror("30109", List.of("2080506")),
          new Mirror("30113", List.of("2210201")));
  private static final List<Mirror> MEDICAL =
      List.of(
          new Mirror("30110", List.of("2101101", "2101102")),
          new Mirror("30111", List.of("2101103")));

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Optional<TableBody> function = context.table(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
    Optional<TableBody> economic = context.table(TableKind.BASIC_EXPENDITURE);
    if (function.isEmpty() || economic.isEmpty()) {
      return Stream.empty();
    }
    boolean medicalIsSplit =
        MEDICAL.stream()
            .allMatch(
                mirror ->
                    isPaid(economic.get(), mirror.economic())
                        && mirror.functional().stream()
                            .anyMatch(code -> function.get().row(code).isPresent()));
    return Stream.concat(MIRRORS.stream(), medicalIsSplit ? MEDICAL.stream() : Stream.empty())
        .flatMap(mirror -> relation(mirror, function.get(), economic.get()));
  }

  private static boolean isPaid(TableBody economic, String code) {
    return economic
        .row(code)
        .flatMap(row -> economic.figure(row, ColumnRole.TOTAL))
        .map(Figure::isNonZero)
        .orElse(false);
  }

  private static Stream<Relation> relation(Mirror mirror, TableBody function, TableBody economic) {
    Optional<Figure> paid =
        economic.row(mirror.economic()).flatMap(row -> economic.figure(row, ColumnRole.TOTAL));
    List<Figure> budgeted =
        mirror.functional().stream()
            .flatMap(code -> function.row(code).stream())
            .flatMap(row -> function.figure(row, ColumnRole.BASIC_EXPENDITURE).stream())
            .toList();
    return budgeted.stream().noneMatch(Figure::isStated)
        ? Stream.empty()
        : paid.stream().map(figure -> Relation.sum(figure, budgeted));
  }
}

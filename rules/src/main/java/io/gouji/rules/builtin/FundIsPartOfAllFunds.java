package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Nothing;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one fund pays is at most what all funds pay, line by line: 一般公共预算支出表 against 支出总表. Where the
 * department has no other money than that fund's, the figures are equal. A code that 支出总表 lacks,
 * though it has lines of that level, counts as nothing there. Amounts of other years are left out:
 * a code may have had money then and none now.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class FundIsPartOfAllFunds implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    FundsInUse funds = FundsInUse.of(context);
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    List<Relation> relations = new ArrayList<>();
    context
        .facts()
        .forEach(
            (subject, parts) -> {
              if (subject.fund() != Fund.ALL
                  && subject.measure() != Measure.STOCK
                  && subject.fiscalYear() == year) {
                add(context, funds, subject, parts, relations);
              }
            });
    missingParts(context, funds).forEach(relations::add);
    return relations.stream();
  }

  private static void add(
      RuleContext context,
      FundsInUse funds,
      Subject subject,
      List<RuleContext.Fact> parts,
      List<Relation> relations) {
    if (subject.fund() != Fund.FISCAL_APPROPRIATION) {
      add(context, funds, subject, parts, Fund.FISCAL_APPROPRIATION, relations);
    }
    add(context, funds, subject, parts, Fund.ALL, relations);
  }

  private static void add(
      RuleContext context,
      FundsInUse funds,
      Subject subject,
      List<RuleContext.Fact> parts,
      Fund wider,
      List<Relation> relations) {
    List<RuleContext.Fact> wholes =
        context.facts().getOrDefault(subject.withFund(wider), List.of());
    for (int i = 0; i < parts.size(); i++) {
      Figure part = parts.get(i).figure();
      if (!isUndividedCarryover(subject, part)) {
        if (wholes.isEmpty()) {
          Optional<Figure> nothing = missingLine(context, subject, wider);
          if (nothing.isPresent()) {
            relations.add(Relation.atMost(part, nothing.get()));
          }
        } else if (part.isStated() || wholes.get(0).figure().isStated()) {
          Figure whole = wholes.get(0).figure();
          relations.add(
              funds.areAll(subject.fund(), wider)
                  ? Relation.equal(part, whole)
                  : Relation.atMost(part, whole));
        }
      }
    }
  }

  /** A table may state the carry-over in total only and leave the lines of the funds blank. */
  private static boolean isUndividedCarryover(Subject subject, Figure part) {
    return subject.item().equals(Item.CARRYOVER_FROM_PRIOR_YEAR) && !part.isStated();
  }

  /** The line that 支出总表 lacks, if it has lines of that level at all. */
  private static Optional<Figure> missingLine(RuleContext context, Subject subject, Fund wider) {
    boolean isSpent =
        subject.item().equals(Item.CURRENT_YEAR_EXPENDITURE)
            || subject.item().equals(Item.BASIC_EXPENDITURE)
            || subject.item().equals(Item.PROJECT_EXPENDITURE);
    return wider == Fund.ALL && subject.code().isPresent() && isSpent
        ? context
            .table(TableKind.EXPENDITURE)
            .flatMap(table -> Nothing.ofMissingLine(table, subject.code().get()))
        : Optional.empty();
  }

  /** The lines of 支出总表 that 一般公共预算支出表 lacks, though there is no other money. */
  private static Stream<Relation> missingParts(RuleContext context, FundsInUse funds) {
    if (!funds.areAll(Fund.GENERAL_PUBLIC_BUDGET, Fund.ALL)) {
      return Stream.empty();
    }
    return context.tables(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE).stream()
        .limit(1)
        .filter(table -> !table.isEmpty())
        .flatMap(
            part ->
                context.tables(TableKind.EXPENDITURE).stream()
                    .limit(1)
                    .flatMap(whole -> missingParts(whole, part)));
  }

  private static Stream<Relation> missingParts(TableBody whole, TableBody part) {
    return whole.rows().stream()
        .filter(row -> row.code().isPresent())
        .flatMap(
            row ->
                Nothing.ofMissingLine(part, row.code().get()).stream()
                    .flatMap(
                        nothing ->
                            whole.figure(row, ColumnRole.TOTAL).stream()
                                .map(figure -> Relation.equal(figure, nothing))));
  }
}

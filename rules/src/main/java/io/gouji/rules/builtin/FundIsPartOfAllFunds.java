package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.ClassificationCode;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.model.TableKind;
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
 * though it has lines of that level, counts as nothing there.
 */
public final class FundIsPartOfAllFunds implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    FundsInUse funds = FundsInUse.of(context);
    return context.facts().keySet().stream()
        .filter(subject -> subject.fund() != Fund.ALL && subject.measure() != Measure.STOCK)
        .flatMap(subject -> relations(context, funds, subject));
  }

  private static Stream<Relation> relations(
      RuleContext context, FundsInUse funds, Subject subject) {
    List<Relation> relations = new ArrayList<>();
    for (Fund wider : widerThan(subject.fund())) {
      List<Figure> wholes = context.facts(subject.withFund(wider));
      for (Figure part : context.facts(subject)) {
        if (wholes.isEmpty()) {
          missingLine(context, subject, wider)
              .ifPresent(nothing -> relations.add(Relation.atMost(part, nothing)));
        } else {
          relations.add(
              funds.areAll(subject.fund(), wider)
                  ? Relation.equal(part, wholes.get(0))
                  : Relation.atMost(part, wholes.get(0)));
        }
      }
    }
    return relations.stream();
  }

  /** The line that 支出总表 lacks, if it has lines of that level at all. */
  private static Optional<Figure> missingLine(RuleContext context, Subject subject, Fund wider) {
    if (wider != Fund.ALL || subject.code().isEmpty()) {
      return Optional.empty();
    }
    ClassificationCode code = subject.code().get();
    return context
        .table(TableKind.EXPENDITURE)
        .filter(
            table ->
                table.kind().domain().equals(Optional.of(code.domain()))
                    && table.rows().stream()
                        .flatMap(row -> row.code().stream())
                        .anyMatch(other -> other.level() == code.level()))
        .map(
            table ->
                new Figure(
                    Amount.blank(),
                    "",
                    new Location.Table(table.index()),
                    table.caption().title().text() + " " + code,
                    table.kind() + "/" + code,
                    Optional.empty()));
  }

  private static List<Fund> widerThan(Fund fund) {
    return switch (fund) {
      case ALL -> List.of();
      case FISCAL_APPROPRIATION -> List.of(Fund.ALL);
      case GENERAL_PUBLIC_BUDGET, GOVERNMENT_MANAGED_FUNDS, STATE_CAPITAL_OPERATIONS ->
          List.of(Fund.FISCAL_APPROPRIATION, Fund.ALL);
    };
  }
}

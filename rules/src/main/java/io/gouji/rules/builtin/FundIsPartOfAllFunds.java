package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one fund pays is at most what all funds pay, line by line: 一般公共预算支出表 against 支出总表. Where the
 * department has no other money than that fund's, the figures are equal.
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
        if (!wholes.isEmpty()) {
          relations.add(
              funds.areAll(subject.fund(), wider)
                  ? Relation.equal(part, wholes.get(0))
                  : Relation.atMost(part, wholes.get(0)));
        }
      }
    }
    return relations.stream();
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

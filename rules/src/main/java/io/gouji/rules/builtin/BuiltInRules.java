package io.gouji.rules.builtin;

import io.gouji.rules.Rule;
import java.util.List;

/** The rules that ship with the library. */
public final class BuiltInRules {
  private static final List<Rule> ALL =
      List.of(
          new CaptionsAgree(),
          new ChangeIsDifferenceOfYears(),
          new ChangesOfPartsMakeChangeOfWhole(),
          new ColumnsAddUpToTheirTotal(),
          new CountsAgreeWithAssets(),
          new EmptyFundTableMeansNoFunds(),
          new EmptyTableIsNoted(),
          new FiscalAppropriationIsSumOfFunds(),
          new FunctionMirrorsEconomicClassification(),
          new FundIsPartOfAllFunds(),
          new FundsBalance(),
          new LinesAddUpToTheirTotal(),
          new OfficeOperatingBreakdownAgreesWithTable(),
          new OfficeOperatingFundsAgreeWithTable(),
          new PartsAreNumberedOnce(),
          new PartsOfSentenceAddUp(),
          new PersonnelFollowsClassification(),
          new PurchasesAreWithinProcurement(),
          new RevenueBalancesExpenditure(),
          new RevenueByFunctionEqualsExpenditure(),
          new SameFigureAgreesAcrossTables(),
          new TextAgreesWithItself(),
          new TextAgreesWithTable(),
          new ThreePublicExpensesCoverBasicExpenditure());

  private BuiltInRules() {}

  /** All of them, by name. */
  public static List<Rule> all() {
    return ALL;
  }
}

package io.gouji.rules.builtin;

import io.gouji.rules.Rule;
import java.util.List;

/** The rules that ship with the library. */
public final class BuiltInRules {
  private static final List<Rule> ALL =
      List.of(
          new AmountsAreNotNegative(),
          new AmountsAreReadable(),
          new AssetsAreOfPriorYearEnd(),
          new BasicExpenditureIsPersonnelAndNonPersonnel(),
          new CaptionsAgree(),
          new ChangeHasReason(),
          new ChangeIsDifferenceOfYears(),
          new ChangesGoOneWay(),
          new ChangesOfPartsMakeChangeOfWhole(),
          new ClassificationDecidesPersonnel(),
          new CodesFormTree(),
          new CodesHaveOneName(),
          new ColumnsAddUpToTheirTotal(),
          new CompletionFollowsFromAmounts(),
          new ContentsListTheTables(),
          new CountsAgreeWithAssets(),
          new CurrencySymbolsFitUnits(),
          new DirectionsOfChangeAgree(),
          new EmptyFundTableMeansNoFunds(),
          new EmptyTableIsNoted(),
          new EveryItemIsExplained(),
          new ExpenditureIsDisclosedToItems(),
          new FiscalAppropriationIsSumOfFunds(),
          new FunctionMirrorsEconomicClassification(),
          new FundIsPartOfAllFunds(),
          new FundTablesBalance(),
          new FundsBalance(),
          new IncreaseIsWithinAmount(),
          new LinesAddUpToTheirTotal(),
          new ListedItemsAreComplete(),
          new NoAmountIsLeftOut(),
          new NoPlaceholdersRemain(),
          new NoteOfEmptinessAgreesWithTable(),
          new OfficeOperatingBreakdownAgreesWithTable(),
          new OfficeOperatingFundsAgreeWithTable(),
          new PartsAreNumberedOnce(),
          new PartsOfSentenceAddUp(),
          new PerformanceTargetsAreComplete(),
          new PersonnelFollowsClassification(),
          new PurchaseIsQuantityTimesPrice(),
          new PurchasesAreWithinProcurement(),
          new PurposesFitTheirItems(),
          new RateHasBase(),
          new RateOfChangeFollowsFromAmounts(),
          new RequiredChaptersArePresent(),
          new RequiredTablesArePresent(),
          new ReservedShareIsWithinProcurement(),
          new RevenueAndExpenditureChangeAlike(),
          new RevenueBalancesExpenditure(),
          new RevenueByFunctionEqualsExpenditure(),
          new RowsAreNumberedConsecutively(),
          new SameFigureAgreesAcrossTables(),
          new ShareFollowsFromAmounts(),
          new TextAgreesWithItself(),
          new TextAgreesWithTable(),
          new ThreePublicExpensesCoverBasicExpenditure(),
          new TitlesNameFiscalYear(),
          new TotalRowIsPresent(),
          new UnitsAreStated(),
          new VehicleExpensesAreSplit(),
          new VehicleExpensesAreToldApart());

  private BuiltInRules() {}

  /** All of them, by name. */
  public static List<Rule> all() {
    return ALL;
  }
}

package io.gouji.rules.builtin;

import io.gouji.rules.Rule;
import io.gouji.rules.pack.RulePack;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that ship with the library: those of structure in Java, those that are formulas in
 * packs.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class BuiltInRules {
  private static final List<RulePack> PACKS =
      Stream.of("budget.rules", "final-accounts.rules")
          .map(name -> RulePack.ofResource(BuiltInRules.class, name))
          .toList();

  private static final List<Rule> JAVA =
      List.of(
          new AmountsAreNotNegative(),
          new AmountsAreReadable(),
          new AssetsAreOfPriorYearEnd(),
          new BracketsCloseAsTheyOpen(),
          new CaptionsAgree(),
          new ChangeHasReason(),
          new ChangeIsDifferenceOfYears(),
          new ChangesGoOneWay(),
          new ChangesOfPartsMakeChangeOfWhole(),
          new CodesFormTree(),
          new CodesHaveOneName(),
          new ColumnsAddUpToTheirTotal(),
          new ColumnsAreNumberedConsecutively(),
          new CompletionFollowsFromAmounts(),
          new ContentsListTheTables(),
          new CurrencySymbolsFitUnits(),
          new DirectionsOfChangeAgree(),
          new EconomicBreakdownAgreesWithTable(),
          new EmptyTableIsNoted(),
          new EveryItemIsExplained(),
          new ExpenditureIsDisclosedToItems(),
          new FinalComparesWithBudgetAsSaid(),
          new FiscalAppropriationIsSumOfFunds(),
          new FundIsPartOfAllFunds(),
          new HeadingsAreNumberedConsecutively(),
          new IncreaseIsWithinAmount(),
          new LinesAddUpToTheirTotal(),
          new LinesOfTextStandInTables(),
          new ListedItemsAreComplete(),
          new ListedUnitsAreCounted(),
          new MarksStandOnce(),
          new NoAmountIsLeftOut(),
          new NoPlaceholdersRemain(),
          new NoteOfEmptinessAgreesWithTable(),
          new NumbersHaveUnits(),
          new OfficeOperatingBreakdownAgreesWithTable(),
          new OfficeOperatingFundsAgreeWithTable(),
          new PartsAreNumberedOnce(),
          new PartsOfSentenceAddUp(),
          new PercentagesHaveTwoDecimals(),
          new PerformanceRatingsAddUp(),
          new PerformanceTargetsAreComplete(),
          new PerformanceTargetsFitProjects(),
          new PurposesFitTheirItems(),
          new RateHasBase(),
          new RateOfChangeFollowsFromAmounts(),
          new RequiredChaptersArePresent(),
          new RequiredTablesArePresent(),
          new RevenueAndExpenditureChangeAlike(),
          new RowsAreNumberedConsecutively(),
          new SameFigureAgreesAcrossTables(),
          new ShareFollowsFromAmounts(),
          new SharesMakeTheWhole(),
          new TableAmountsHaveOnePrecision(),
          new TextAgreesWithItself(),
          new TextAgreesWithTable(),
          new ThreePublicExpensesAreCounted(),
          new TitlesNameFiscalYear(),
          new TotalRowIsPresent(),
          new UnitsAreStated(),
          new UsedTermsAreExplained(),
          new VehicleExpensesAreSplit(),
          new VehicleExpensesAreToldApart());

  private static final List<Rule> ALL =
      Stream.concat(JAVA.stream(), PACKS.stream().flatMap(pack -> pack.rules().stream()))
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private BuiltInRules() {}

  /** All of them, by name. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The packs to which those belong that are formulas. */
  public static List<RulePack> packs() {
    return PACKS;
  }
}

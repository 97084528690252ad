package io.gouji.model;

/**
 * A table of a disclosure: a closed family with one type for each kind of table that the regulation
 * names. All share a {@linkplain #body() generic view}.
 *
 * <p>Immutable in all its forms, and safe for use by many threads.
 */
public sealed interface DisclosureTable
    permits OverallBalanceTable,
        RevenueTable,
        ExpenditureTable,
        FiscalAppropriationBalanceTable,
        GeneralPublicBudgetExpenditureTable,
        BasicExpenditureTable,
        ExpenditureByEconomicCategoryTable,
        GovernmentFundExpenditureTable,
        StateCapitalExpenditureTable,
        ThreePublicExpensesTable,
        OfficeOperatingFundsTable,
        GovernmentProcurementTable,
        FixedAssetsTable,
        PerformanceTargetsTable,
        ProjectsTable,
        OrganisationTable,
        UnrecognisedTable {

  /** The generic view: columns, rows, figures. */
  TableBody body();

  /** The kind of table. */
  default TableKind kind() {
    return body().kind();
  }

  /** The table's title as printed. */
  default String title() {
    return body().caption().title().text();
  }

  /** The table of the type that belongs to a body's kind. */
  static DisclosureTable of(TableBody body) {
    return switch (body.kind()) {
      case OVERALL_BALANCE -> new OverallBalanceTable(body);
      case REVENUE -> new RevenueTable(body);
      case EXPENDITURE -> new ExpenditureTable(body);
      case FISCAL_APPROPRIATION_BALANCE -> new FiscalAppropriationBalanceTable(body);
      case GENERAL_PUBLIC_BUDGET_EXPENDITURE -> new GeneralPublicBudgetExpenditureTable(body);
      case BASIC_EXPENDITURE -> new BasicExpenditureTable(body);
      case EXPENDITURE_BY_ECONOMIC_CATEGORY -> new ExpenditureByEconomicCategoryTable(body);
      case GOVERNMENT_FUND_EXPENDITURE -> new GovernmentFundExpenditureTable(body);
      case STATE_CAPITAL_EXPENDITURE -> new StateCapitalExpenditureTable(body);
      case THREE_PUBLIC_EXPENSES -> new ThreePublicExpensesTable(body);
      case OFFICE_OPERATING_FUNDS -> new OfficeOperatingFundsTable(body);
      case GOVERNMENT_PROCUREMENT -> new GovernmentProcurementTable(body);
      case FIXED_ASSETS -> new FixedAssetsTable(body);
      case PERFORMANCE_TARGETS -> new PerformanceTargetsTable(body);
      case PROJECTS -> new ProjectsTable(body);
      case ORGANISATION -> new OrganisationTable(body);
      case UNRECOGNISED -> new UnrecognisedTable(body);
    };
  }
}

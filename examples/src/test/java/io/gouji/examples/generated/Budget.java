package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A department's budget for a year, in hundredths of 万元. It holds every figure once; tables and
 * sentences are sums over it.
 *
 * @param economic what basic expenditure of the general public budget is spent on, by five-digit
 *     code
 * @param officeOperating 机关运行经费, at most 公用经费
 * @param prior what sentences say of the year before
 */
record Budget(
    Department department,
    List<Allocation> allocations,
    SortedMap<String, Long> economic,
    ThreePublic threePublic,
    Procurement procurement,
    Possessions possessions,
    long officeOperating,
    long assetPurchases,
    Map<Quantity, Long> prior) {

  private static final List<Quantity> SOURCES =
      List.of(
          Quantity.GENERAL,
          Quantity.FUND,
          Quantity.CAPITAL,
          Quantity.SPECIAL_ACCOUNT,
          Quantity.SERVICE,
          Quantity.OPERATING,
          Quantity.SUPERIOR,
          Quantity.SUBORDINATE,
          Quantity.OTHER);

  /** The same with other money. */
  Budget withAllocations(List<Allocation> others) {
    return new Budget(
        department,
        List.copyOf(others),
        economic,
        threePublic,
        procurement,
        possessions,
        officeOperating,
        assetPurchases,
        prior);
  }

  /** The same with other “三公” expenses. */
  Budget withThreePublic(ThreePublic other) {
    return new Budget(
        department,
        allocations,
        economic,
        other,
        procurement,
        possessions,
        officeOperating,
        assetPurchases,
        prior);
  }

  /** A budget some times as great, without what sentences say. */
  Budget times(int factor) {
    TreeMap<String, Long> amounts = new TreeMap<>(economic);
    amounts.replaceAll((code, amount) -> amount * factor);
    return new Budget(
        department,
        allocations.stream().map(a -> a.with(a.amount() * factor)).toList(),
        sorted(amounts),
        threePublic.map(a -> a.times(factor)),
        procurement,
        possessions,
        officeOperating * factor,
        assetPurchases,
        Map.of());
  }

  int year() {
    return department.year();
  }

  long sum(Predicate<Allocation> filter) {
    return allocations.stream().filter(filter).mapToLong(Allocation::amount).sum();
  }

  /** Revenue of the year from a source, without what was carried over. */
  long received(Source source) {
    return sum(a -> a.source() == source && !a.carriedOver());
  }

  long carried(Predicate<Source> sources) {
    return sum(a -> sources.test(a.source()) && a.carriedOver());
  }

  long spent(Use use) {
    return sum(a -> a.use() == use);
  }

  /** The codes of 3, 5 and 7 digits under which some allocations fall, in order. */
  List<String> codes(Predicate<Allocation> filter) {
    TreeSet<String> codes = new TreeSet<>();
    allocations.stream()
        .filter(filter)
        .map(Allocation::code)
        .forEach(code -> codes.addAll(List.of(code.substring(0, 3), code.substring(0, 5), code)));
    return List.copyOf(codes);
  }

  /** Basic expenditure under a code of 3 or 5 digits, or "" for all. */
  long economic(String code) {
    return economic.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(code))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  long personnel() {
    return economic("301") + economic("303");
  }

  long nonPersonnel() {
    return economic("302") + economic("310");
  }

  /** The economic codes of 3 and 5 digits, in order. */
  List<String> economicCodes() {
    TreeSet<String> codes = new TreeSet<>(economic.keySet());
    economic.keySet().forEach(code -> codes.add(code.substring(0, 3)));
    return List.copyOf(codes);
  }

  /** Whether all money comes from the general public budget of this year. */
  boolean isGeneralOnly() {
    return allocations.stream().allMatch(a -> a.source() == Source.GENERAL && !a.carriedOver());
  }

  /** Whether all basic expenditure is paid by the general public budget, and nothing else is. */
  boolean isSimple() {
    return allocations.stream()
        .allMatch(
            a -> a.use() == Use.PROJECT || (a.use() == Use.BASIC && a.source() == Source.GENERAL));
  }

  /** This year's amount. */
  long now(Quantity quantity) {
    int source = SOURCES.indexOf(quantity);
    if (source >= 0) {
      return received(Source.all().get(source));
    }
    return switch (quantity) {
      case REVENUE, TOTAL_REVENUE, EXPENDITURE, TOTAL_EXPENDITURE, CURRENT_EXPENDITURE ->
          sum(a -> true);
      case CURRENT_REVENUE -> sum(a -> !a.carriedOver());
      case CARRYOVER -> carried(source1 -> true);
      case FISCAL -> sum(a -> a.source().isFiscal() && !a.carriedOver());
      case BASIC -> spent(Use.BASIC);
      case GENERAL_BASIC -> economic("");
      case PERSONNEL -> personnel();
      case NON_PERSONNEL -> nonPersonnel();
      case PROJECT -> spent(Use.PROJECT);
      case OPERATING_EXPENDITURE -> spent(Use.OPERATING);
      case TO_SUPERIORS -> spent(Use.TO_SUPERIORS);
      case TO_SUBORDINATES -> spent(Use.TO_SUBORDINATES);
      case THREE_PUBLIC -> threePublic.total().total();
      case VISITS -> threePublic.visits().total();
      case VEHICLES -> threePublic.vehicles().total();
      case PURCHASE -> threePublic.purchase().total();
      case OPERATION -> threePublic.operation().total();
      case HOSPITALITY -> threePublic.hospitality().total();
      case OFFICE -> officeOperating;
      case PROCUREMENT -> procurement.total();
      case GOODS -> procurement.total(Procurement.Category.GOODS);
      case WORKS -> procurement.total(Procurement.Category.WORKS);
      case SERVICES -> procurement.total(Procurement.Category.SERVICES);
      case ASSETS -> possessions.total();
      case ASSET_PURCHASES -> assetPurchases;
      case GENERAL,
          FUND,
          CAPITAL,
          SPECIAL_ACCOUNT,
          SERVICE,
          OPERATING,
          SUPERIOR,
          SUBORDINATE,
          OTHER ->
          throw new IllegalArgumentException("Expected no source but was " + quantity);
    };
  }

  /** Last year's amount. */
  long before(Quantity quantity) {
    return prior.getOrDefault(quantity, 0L);
  }

  /** The sources of revenue as sentences know them, with or without those that bring nothing. */
  static List<Quantity> sources() {
    return SOURCES;
  }

  /** A sorted copy that nobody changes. */
  static SortedMap<String, Long> sorted(Map<String, Long> map) {
    return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** An empty map of amounts by quantity. */
  static Map<Quantity, Long> amounts() {
    return new EnumMap<>(Quantity.class);
  }
}

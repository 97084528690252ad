package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the reader knows of items beyond their names. */
final class Items {
  private static final Set<String> REVENUE =
      Set.of(
          "revenue",
          "totalRevenue",
          "totalRevenueAndExpenditure",
          "fiscalAppropriationRevenueAndExpenditure",
          "currentYearRevenue",
          "carryoverFromPriorYear",
          "fiscalAppropriation",
          "generalPublicBudgetAppropriation",
          "governmentFundAppropriation",
          "stateCapitalAppropriation",
          "specialFiscalAccountFunds",
          "serviceIncome",
          "operatingIncome",
          "subsidiesFromSuperiors",
          "remittancesFromSubordinates",
          "otherIncome",
          "otherFunds");
  private static final Set<String> ASSETS =
      Set.of(
          "fixedAssets",
          "buildings",
          "officePremises",
          "vehicles",
          "equipment",
          "otherFixedAssets");
  private static final Set<String> PROCUREMENT =
      Set.of("goodsProcurement", "worksProcurement", "servicesProcurement");
  private static final Set<String> STAFF =
      Set.of("staff", "administrativeStaff", "institutionStaff", "contractStaff");

  /** Items that are never a part of another, and the topic of whatever passage states them. */
  private static final Map<String, Item> TOPICS =
      Map.ofEntries(
          Map.entry("revenue", Item.REVENUE),
          Map.entry("totalRevenue", Item.REVENUE),
          Map.entry("totalRevenueAndExpenditure", Item.REVENUE),
          Map.entry("fiscalAppropriationRevenueAndExpenditure", Item.REVENUE),
          Map.entry("expenditure", Item.EXPENDITURE),
          Map.entry("totalExpenditure", Item.EXPENDITURE),
          Map.entry("threePublicExpenses", Item.THREE_PUBLIC_EXPENSES),
          Map.entry("officeOperatingFunds", Item.OFFICE_OPERATING_FUNDS),
          Map.entry("governmentProcurement", Item.GOVERNMENT_PROCUREMENT),
          Map.entry("fixedAssets", Item.FIXED_ASSETS),
          Map.entry("fixedAssetPurchases", Item.FIXED_ASSETS));

  private static final Set<String> STRUCTURE = Set.of("total", "subtotal");

  private Items() {}

  /** Whether an entry is revenue. */
  static boolean isRevenue(String id) {
    return REVENUE.contains(id);
  }

  /** Whether figures of an entry are the value or the number of what there is. */
  static boolean isAsset(String id) {
    return ASSETS.contains(id);
  }

  /** Whether figures of an entry are values or numbers at a date rather than of a budget. */
  static boolean isCounted(String id) {
    return ASSETS.contains(id) || STAFF.contains(id);
  }

  /** Whether the names of an entry mean it only in passages on government procurement. */
  static boolean isProcurementPart(String id) {
    return PROCUREMENT.contains(id);
  }

  /** Whether an entry only names a row of a table. */
  static boolean isStructure(String id) {
    return STRUCTURE.contains(id);
  }

  /** Whether an entry is a total of its own, never a part by the words of a sentence. */
  static boolean isRoot(String id) {
    return TOPICS.containsKey(id);
  }

  /** The topic that an entry makes that of its passage, whatever the heading. */
  static Optional<Item> topic(String id) {
    return Optional.ofNullable(TOPICS.get(id));
  }

  /** The topic of an entry in a passage on revenue and expenditure in general. */
  static Item generalTopic(String id) {
    if (isRevenue(id)) {
      return Item.REVENUE;
    }
    if (STAFF.contains(id)) {
      return Item.STAFF;
    }
    return ASSETS.contains(id) ? Item.FIXED_ASSETS : Item.EXPENDITURE;
  }

  /** Whether a number with a unit can be a value or a count of an entry. */
  static boolean accepts(String id, Unit unit) {
    if (STAFF.contains(id)) {
      return unit == Unit.PERSON;
    }
    return unit.isMoney() || (id.equals("vehicles") && unit == Unit.VEHICLE);
  }

  /** Whether one entry is made up of others, and at some depth of another one. */
  static boolean contains(Lexicon lexicon, Lexicon.Entry whole, String part) {
    return contains(lexicon, whole, part, new HashSet<>());
  }

  private static boolean contains(
      Lexicon lexicon, Lexicon.Entry whole, String part, Set<String> seen) {
    List<String> parts = whole.parts();
    return parts.contains(part)
        || parts.stream()
            .filter(seen::add)
            .flatMap(id -> lexicon.entry(id).stream())
            .anyMatch(entry -> contains(lexicon, entry, part, seen));
  }
}

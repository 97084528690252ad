package io.gouji.parser.internal.narrative;

import io.gouji.model.ClassificationCode;
import io.gouji.model.ClassificationCode.Level;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Lexicon.Nature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the reader knows of items beyond their names. */
final class Items {
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
          Map.entry("totalAssets", Item.FIXED_ASSETS),
          Map.entry("fixedAssets", Item.FIXED_ASSETS),
          Map.entry("fixedAssetPurchases", Item.FIXED_ASSETS));

  private static final Set<String> LOWEST_LINES =
      Vocabulary.lines("words.tsv").stream()
          .filter(line -> line.startsWith(Token.Kind.LINE + "\t"))
          .map(line -> line.split("\t", -1)[1])
          .collect(Collectors.toUnmodifiableSet());

  private Items() {}

  /** Whether an entry is revenue. */
  static boolean isRevenue(Lexicon.Entry entry) {
    return entry.nature() == Nature.REVENUE;
  }

  /** Whether figures of an entry are the value or the number of what there is. */
  static boolean isAsset(Lexicon.Entry entry) {
    return entry.nature() == Nature.ASSET;
  }

  /** Whether figures of an entry are values or numbers at a date rather than of a budget. */
  static boolean isCounted(Lexicon.Entry entry) {
    return isAsset(entry) || entry.nature() == Nature.STAFF || entry.nature() == Nature.OCCURRENCE;
  }

  /**
   * Whether words may say that one entry is a part of another: all of the year is a part only of
   * all there is, 资本性支出 none of 商品和服务支出, and one 项 none of another.
   */
  static boolean canContain(Lexicon.Entry whole, Lexicon.Entry part) {
    if (isOfWholeYear(part)) {
      return topic(whole.id())
          .filter(item -> item.equals(Item.REVENUE) || item.equals(Item.EXPENDITURE))
          .isPresent();
    }
    if (whole.economicCode().isPresent() && part.economicCode().isPresent()) {
      return whole.economicCode().orElseThrow().isAncestorOf(part.economicCode().orElseThrow());
    }
    return part.item().functionalNames().isEmpty() || !isLowestLine(whole);
  }

  /** Whether a code of the economic classification is one of a 款, which has no parts. */
  static boolean isLeaf(ClassificationCode code) {
    return code.level() != Level.CATEGORY;
  }

  private static boolean isOfWholeYear(Lexicon.Entry entry) {
    return entry.id().equals(Item.CURRENT_YEAR_REVENUE.id())
        || entry.id().equals(Item.CURRENT_YEAR_EXPENDITURE.id());
  }

  /** Whether an entry is an 项 of the functional classification that is known by its name alone. */
  private static boolean isLowestLine(Lexicon.Entry entry) {
    List<String> names = entry.item().functionalNames();
    return !names.isEmpty() && LOWEST_LINES.contains(names.get(names.size() - 1));
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
  static Item generalTopic(Lexicon.Entry entry) {
    return switch (entry.nature()) {
      case REVENUE -> Item.REVENUE;
      case STAFF -> Item.STAFF;
      case ASSET -> Item.FIXED_ASSETS;
      case EXPENDITURE, OCCURRENCE, ROW -> Item.EXPENDITURE;
    };
  }

  /**
   * Whether one item is what is left at the end of the year, and another what has been spent: 总支出
   * has both.
   */
  static boolean isLeftOver(Noun spent, Noun left) {
    return left.item().equals(Item.CARRYOVER_TO_NEXT_YEAR)
        && !spent.name().contains("总")
        && !isRevenue(spent.entry());
  }

  /**
   * Whether an item is made up of another, or is all that comes in or goes out and the other can be
   * what it comes from or is spent on.
   */
  static boolean mayBeDividedBy(Noun whole, Noun part) {
    if (whole.entry().parts().contains(part.entry().id()) || areDivided(whole, part)) {
      return true;
    }
    boolean divided =
        isOfWholeYear(whole.entry())
            || topic(whole.entry().id())
                .filter(item -> item.equals(Item.REVENUE) || item.equals(Item.EXPENDITURE))
                .isPresent();
    return divided
        && !isRoot(part.entry().id())
        && !isCounted(part.entry())
        && isRevenue(whole.entry()) == isRevenue(part.entry())
        && canContain(whole.entry(), part.entry());
  }

  /** Whether one entry is made up of others, and at some depth of another one. */
  static boolean contains(Lexicon lexicon, Lexicon.Entry whole, String part) {
    for (String id : whole.parts()) {
      if (id.equals(part)
          || lexicon.entry(id).filter(entry -> contains(lexicon, entry, part)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an item that has parts of its own is also divided by another one: 基本支出 consists of 人员经费
   * and 公用经费, and of the categories of the economic classification; 政府采购 of 货物, 工程 and 服务, and of
   * 集中采购 and 分散采购.
   */
  static boolean areDivided(Noun whole, Noun part) {
    if (whole.item().equals(Item.GOVERNMENT_PROCUREMENT)) {
      return part.item().equals(Item.CENTRALISED_PROCUREMENT)
          || part.item().equals(Item.DECENTRALISED_PROCUREMENT);
    }
    return whole.item().equals(Item.BASIC_EXPENDITURE)
        && part.entry().economicCode().filter(code -> code.level() == Level.CATEGORY).isPresent();
  }
}

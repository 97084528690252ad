package io.gouji.parser.internal.narrative;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one item of the names that stand beside each other: 财政拨款 and 支出预算 are the expenditure of
 * one fund, 公务接待费 and 支出 are 公务接待费.
 */
final class NounComposer {
  private static final Set<String> BARE = Set.of("收入", "支出");

  private final Lexicon lexicon;
  private final Prose prose;
  private Lexicon.@Nullable Entry entry;
  private Lexicon.@Nullable Entry fundEntry;
  private @Nullable Fund fund;

  /** The names that stand in an earlier paragraph. */
  private String carried = "";

  private boolean bare;
  private boolean clear = true;
  private int start = -1;
  private int nameEnd = -1;
  private int end = -1;

  NounComposer(Lexicon lexicon, Prose prose) {
    this.lexicon = lexicon;
    this.prose = prose;
  }

  /** Adds the name of an item or of funds. */
  void add(Token token) {
    extend(token);
    if (!prose.plain().startsWith(token.text(), token.start())) {
      carried += token.text();
    }
    nameEnd = token.end();
    if (token.is(Token.Kind.FUND)) {
      addFund(Fund.valueOf(token.value()));
      return;
    }
    Lexicon.Entry next = token.is(Token.Kind.LINE) ? line(token) : token.entry().orElseThrow();
    if (next.fund().isPresent() && !token.text().endsWith("收入")) {
      addFund(next.fund().orElseThrow());
      fundEntry = next;
    } else if (isGeneric(next)) {
      addGeneric(next, token.text());
    } else if (entry == null || isGeneric(entry)) {
      clear &= entry == null || (token.is(Token.Kind.LINE) && !isRevenue(entry));
      entry = next;
      bare = false;
      boolean fiscal = token.text().contains("财政拨款") && !token.text().contains("非财政拨款");
      if (next.fund().isEmpty() && fiscal) {
        addFund(Fund.FISCAL_APPROPRIATION);
      }
    } else {
      clear = false;
    }
  }

  /** 总计 right behind 收入 or 支出 makes it the total: 预算收入总计. */
  void total(Token token) {
    if (token.start() == end && entry != null && isGeneric(entry)) {
      entry = lexicon.entry(isRevenue(entry) ? "totalRevenue" : "totalExpenditure").orElse(entry);
      bare = false;
      extend(token);
      nameEnd = end;
    }
  }

  private static Lexicon.Entry line(Token token) {
    Item item = Item.functionalLine(List.of(token.value().split("/")));
    return Lexicon.Entry.of(item.id(), token.text());
  }

  /** Says which side is meant where only funds have been named: 政府性基金预算财政拨款支出决算. */
  void side(String basis) {
    if (entry == null && fund != null) {
      if (basis.contains("支出")) {
        entry = lexicon.entry(Item.EXPENDITURE.id()).orElse(null);
      } else if (basis.contains("收入")) {
        entry = lexicon.entry(Item.REVENUE.id()).orElse(null);
      }
    }
  }

  private void addFund(Fund next) {
    clear &= fund == null || fund == next;
    fund = next;
  }

  private void addGeneric(Lexicon.Entry next, String text) {
    if (entry == null) {
      entry = next;
      bare = BARE.contains(text);
    } else {
      clear &= isRevenue(next) == Items.isRevenue(entry);
      bare &= BARE.contains(text);
    }
  }

  /** Adds a word that belongs to the words of an item named before, such as 预算数. */
  void extend(Token token) {
    if (start < 0) {
      start = token.start();
    }
    end = token.end();
  }

  /** Whether an item or funds have been named. */
  boolean isEmpty() {
    return entry == null && fund == null;
  }

  /** Whether it is the item that departments state for the bodies below them that have it. */
  boolean isOfficeOperatingFunds() {
    return entry != null && entry.item().equals(Item.OFFICE_OPERATING_FUNDS);
  }

  /** Whether the names go together. */
  boolean isClear() {
    return clear;
  }

  /** The item, if one has been named. */
  Optional<Noun> noun() {
    Lexicon.Entry named = entry;
    Fund confined = fund;
    if (confined != null && named == null) {
      named = fundEntry;
    } else if (confined != null && named != null && isRevenue(named)) {
      named = fundEntry != null ? fundEntry : revenueOf(confined);
    }
    if (named == null) {
      return Optional.empty();
    }
    Optional<Fund> funds = named.fund().or(() -> Optional.ofNullable(confined));
    return Optional.of(
        new Noun(named, funds, printed(nameEnd), printed(end), bare && confined == null));
  }

  /** The revenue of the only funds named, where they are named without an item: 政府性基金预算 20万元. */
  Optional<Noun> fundAlone() {
    Fund confined = fund;
    if (confined == null || entry != null || fundEntry != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(revenueOf(confined))
        .map(
            named -> new Noun(named, Optional.of(confined), printed(nameEnd), printed(end), false));
  }

  private Lexicon.@Nullable Entry revenueOf(Fund confined) {
    return lexicon.entries().stream()
        .filter(candidate -> candidate.item().equals(Item.CURRENT_YEAR_REVENUE))
        .filter(candidate -> candidate.fund().equals(Optional.of(confined)))
        .findFirst()
        .orElse(null);
  }

  private String printed(int until) {
    if (!carried.isEmpty()) {
      return carried;
    }
    String words = prose.printed(start, until);
    return words.contains("”") && !words.contains("“") ? "“" + words : words;
  }

  private static boolean isGeneric(Lexicon.Entry candidate) {
    return isRevenue(candidate) || candidate.item().equals(Item.EXPENDITURE);
  }

  private static boolean isRevenue(Lexicon.Entry candidate) {
    return candidate.item().equals(Item.REVENUE);
  }
}

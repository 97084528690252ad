package io.gouji.parser.internal.narrative;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.Optional;

/**
 * The item that a phrase names.
 *
 * @param entry its entry in the lexicon
 * @param fund the funds to which the words confine it, if they do
 * @param name the words that name it, as they stand
 * @param words the same with the words of the basis: 三公经费预算数
 * @param bare whether it is only 收入 or 支出, which may be that of anything
 */
record Noun(Lexicon.Entry entry, Optional<Fund> fund, String name, String words, boolean bare) {
  Item item() {
    return entry.item();
  }

  Noun withFund(Optional<Fund> other) {
    return new Noun(entry, other, name, words, bare);
  }

  /** 收入 or 支出 as that of the department. */
  Noun notBare() {
    return new Noun(entry, fund, name, words, false);
  }

  /** This noun as a later clause speaks of it that does not name it. */
  Noun implied(Optional<Basis> basis) {
    String suffix = name.contains("预算") ? "" : basis.map(Noun::suffix).orElse("");
    return new Noun(entry, fund, name, name + suffix, bare);
  }

  private static String suffix(Basis basis) {
    return switch (basis) {
      case BUDGET, INITIAL_BUDGET -> "预算数";
      case ADJUSTED_BUDGET -> "全年预算数";
      case EXECUTION -> "执行数";
      case FINAL -> "决算数";
    };
  }

  /** The things that are counted of this item: the occasions of 公务接待费. */
  Noun counting(Lexicon.Entry things) {
    return new Noun(things, fund, name, words, false);
  }

  /** Whether both are the same item of the same funds. */
  boolean isSameAs(Noun other) {
    return item().equals(other.item()) && fund.equals(other.fund);
  }
}

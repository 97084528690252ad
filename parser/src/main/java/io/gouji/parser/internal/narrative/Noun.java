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
 * @param words the words as they stand, such as 三公经费预算数
 * @param bare whether it is only 收入 or 支出, which may be that of anything
 */
record Noun(Lexicon.Entry entry, Optional<Fund> fund, String words, boolean bare) {
  Item item() {
    return entry.item();
  }

  Noun withFund(Optional<Fund> other) {
    return new Noun(entry, other, words, bare);
  }

  /** Whether both are the same item of the same funds. */
  boolean isSameAs(Noun other) {
    return item().equals(other.item()) && fund.equals(other.fund);
  }
}

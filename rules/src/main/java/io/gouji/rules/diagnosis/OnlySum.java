package io.gouji.rules.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of some amounts make another, where only one choice does. */
public final class OnlySum {
  private static final int MOST_AMOUNTS = 16;

  /** A choice among some amounts, as bits, and whether another makes the same sum. */
  private record Choice(int chosen, boolean isAmbiguous) {}

  private OnlySum() {}

  /**
   * The positions of the amounts that make a sum; empty if none do, or several choices, or there
   * are more than sixteen amounts.
   */
  public static Optional<List<Integer>> of(List<BigDecimal> amounts, BigDecimal wanted) {
    if (amounts.size() > MOST_AMOUNTS) {
      return Optional.empty();
    }
    int half = amounts.size() / 2;
    Map<BigDecimal, Choice> first = sums(amounts.subList(0, half));
    int found = 0;
    int chosen = 0;
    for (Map.Entry<BigDecimal, Choice> second :
        sums(amounts.subList(half, amounts.size())).entrySet()) {
      Choice rest = first.get(wanted.subtract(second.getKey()).stripTrailingZeros());
      if (rest != null) {
        boolean isAmbiguous = rest.isAmbiguous() || second.getValue().isAmbiguous();
        found += isAmbiguous ? 2 : 1;
        chosen = rest.chosen() | second.getValue().chosen() << half;
      }
    }
    return found == 1 && chosen != 0 ? Optional.of(positions(chosen)) : Optional.empty();
  }

  private static Map<BigDecimal, Choice> sums(List<BigDecimal> amounts) {
    Map<BigDecimal, Choice> sums = new HashMap<>();
    BigDecimal[] all = new BigDecimal[1 << amounts.size()];
    all[0] = BigDecimal.ZERO;
    sums.put(all[0], new Choice(0, false));
    for (int choice = 1; choice < all.length; choice++) {
      int last = Integer.numberOfTrailingZeros(choice);
      all[choice] = all[choice & (choice - 1)].add(amounts.get(last));
      sums.merge(
          all[choice].stripTrailingZeros(),
          new Choice(choice, false),
          (known, further) -> new Choice(known.chosen(), true));
    }
    return sums;
  }

  private static List<Integer> positions(int chosen) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; chosen >> i != 0; i++) {
      if ((chosen >> i & 1) == 1) {
        positions.add(i);
      }
    }
    return positions;
  }
}

package io.gouji.rules.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How two breakdowns of the same total correspond where they split it differently: which items of
 * the one make which item of the other. Only an answer that is the only one counts. One that leaves
 * no difference comes before those that leave some to rounding.
 *
 * <p>Every group has a single item on one side and one or more on the other. The largest item that
 * is left can only be a single one, since no item of the other side is large enough to hold it.
 *
 * <p>Items of the same name and amount are each other's, without a search. Of the others there may
 * be 24, and the search takes at most 200,000 steps; beyond that there is no answer.
 */
public final class Regrouping {
  private static final int MOST_ITEMS = 24;
  private static final int MOST_STEPS = 200_000;
  private static final int MOST_DIGITS = 15;

  /**
   * An item of a breakdown.
   *
   * @param amount what is printed, which is positive
   * @param leeway by how much the amount before rounding may be off
   */
  public record Item(BigDecimal amount, BigDecimal leeway) {}

  /** The positions of items of both sides that make the same amount, in ascending order. */
  public record Group(List<Integer> left, List<Integer> right) {
    public Group {
      left = left.stream().sorted().toList();
      right = right.stream().sorted().toList();
    }
  }

  private final Side left;
  private final Side right;
  private final Map<Integer, Integer> sameItems;
  private boolean isRounded;
  private List<List<Group>> answers = new ArrayList<>();
  private int steps;

  private Regrouping(Side left, Side right, Map<Integer, Integer> sameItems) {
    this.left = left;
    this.right = right;
    this.sameItems = new TreeMap<>(sameItems);
  }

  /** The items of one side as whole numbers of one unit. */
  private static final class Side {
    private final long[] amounts;
    private final long[] leeways;

    Side(List<Item> items, int scale) {
      amounts = new long[items.size()];
      leeways = new long[items.size()];
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] = units(items.get(i).amount(), scale);
        leeways[i] = units(items.get(i).leeway(), scale);
      }
    }

    private static long units(BigDecimal amount, int scale) {
      return amount.setScale(scale).unscaledValue().longValueExact();
    }

    static long sum(long[] units) {
      long sum = 0;
      for (long unit : units) {
        sum += unit;
      }
      return sum;
    }

    /** Positions, the largest amount first. */
    List<Integer> positions(List<Integer> without) {
      List<Integer> positions = new ArrayList<>();
      for (int i = 0; i < amounts.length; i++) {
        if (!without.contains(i)) {
          positions.add(i);
        }
      }
      positions.sort(Comparator.comparing((Integer i) -> amounts[i]).reversed());
      return positions;
    }
  }

  /**
   * The groups of two breakdowns, if they correspond in exactly one way.
   *
   * @param left the items of one breakdown
   * @param right the items of the other
   * @param sameItems positions of the left whose items stand in the right as well, under the same
   *     name: they belong to the same group
   * @throws IllegalArgumentException if an amount is not positive
   */
  public static Optional<List<Group>> of(
      List<Item> left, List<Item> right, Map<Integer, Integer> sameItems) {
    int scale = Math.max(scale(left), scale(right));
    if (isLong(left, scale) || isLong(right, scale)) {
      return Optional.empty();
    }
    Regrouping regrouping =
        new Regrouping(new Side(left, scale), new Side(right, scale), sameItems);
    return regrouping.answer();
  }

  private static int scale(List<Item> items) {
    int scale = Integer.MIN_VALUE;
    for (Item item : items) {
      if (item.amount().signum() <= 0) {
        throw new IllegalArgumentException("Expected a positive amount but was " + item.amount());
      }
      scale = Math.max(scale, Math.max(item.amount().scale(), item.leeway().scale()));
    }
    return scale;
  }

  /** Whether an amount has too many digits for sums of whole numbers. */
  private static boolean isLong(List<Item> items, int scale) {
    for (Item item : items) {
      BigDecimal amount = item.amount();
      if ((long) amount.precision() - amount.scale() + scale > MOST_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private Optional<List<Group>> answer() {
    long difference = Math.abs(Side.sum(left.amounts) - Side.sum(right.amounts));
    if (difference > Side.sum(left.leeways) + Side.sum(right.leeways)) {
      return Optional.empty();
    }
    Optional<List<Group>> exact = difference == 0 ? search(false) : Optional.empty();
    return exact.isPresent() || !answers.isEmpty() || steps > MOST_STEPS ? exact : search(true);
  }

  private Optional<List<Group>> search(boolean rounded) {
    isRounded = rounded;
    answers = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    List<Integer> leftDone = new ArrayList<>();
    List<Integer> rightDone = new ArrayList<>();
    sameItems.forEach(
        (ofLeft, ofRight) -> {
          if (isSame(
              left.amounts[ofLeft] - right.amounts[ofRight],
              left.leeways[ofLeft] + right.leeways[ofRight])) {
            groups.add(new Group(List.of(ofLeft), List.of(ofRight)));
            leftDone.add(ofLeft);
            rightDone.add(ofRight);
          }
        });
    List<Integer> leftOpen = left.positions(leftDone);
    List<Integer> rightOpen = right.positions(rightDone);
    if (leftOpen.size() + rightOpen.size() > MOST_ITEMS) {
      return Optional.empty();
    }
    search(leftOpen, rightOpen, groups);
    return answers.size() == 1 && steps <= MOST_STEPS
        ? Optional.of(answers.get(0))
        : Optional.empty();
  }

  private boolean isSame(long difference, long leeway) {
    return Math.abs(difference) <= (isRounded ? leeway : 0);
  }

  /** Forms the group of the largest item that is left, in every way, and goes on. */
  private void search(List<Integer> leftOpen, List<Integer> rightOpen, List<Group> groups) {
    if (isDone()) {
      return;
    }
    if (leftOpen.isEmpty() || rightOpen.isEmpty()) {
      if (leftOpen.isEmpty() && rightOpen.isEmpty()) {
        answers.add(List.copyOf(groups));
      }
      return;
    }
    boolean ofLeft = left.amounts[leftOpen.get(0)] >= right.amounts[rightOpen.get(0)];
    List<Integer> own = ofLeft ? leftOpen : rightOpen;
    List<Integer> others = ofLeft ? rightOpen : leftOpen;
    Side ownSide = ofLeft ? left : right;
    Integer single = own.get(0);
    Subsets subsets = new Subsets(others, ofLeft ? right : left);
    subsets.find(0, ownSide.amounts[single], ownSide.leeways[single]);
    for (List<Integer> members : subsets.found) {
      Group group =
          ofLeft ? new Group(List.of(single), members) : new Group(members, List.of(single));
      if (keepsSameItemsTogether(group)) {
        groups.add(group);
        List<Integer> ownRest = new ArrayList<>(own);
        ownRest.remove(single);
        List<Integer> othersRest = new ArrayList<>(others);
        othersRest.removeAll(members);
        search(ofLeft ? ownRest : othersRest, ofLeft ? othersRest : ownRest, groups);
        groups.remove(groups.size() - 1);
      }
    }
  }

  private boolean isDone() {
    return answers.size() > 1 || steps > MOST_STEPS;
  }

  /** All ways to make an amount of some items, which are in descending order. */
  private final class Subsets {
    private final List<Integer> items;
    private final Side side;
    private final long[] rest;
    private final long slack;
    private final List<Integer> chosen = new ArrayList<>();
    final List<List<Integer>> found = new ArrayList<>();

    Subsets(List<Integer> items, Side side) {
      this.items = items;
      this.side = side;
      rest = new long[items.size() + 1];
      long leeway = 0;
      for (int i = items.size() - 1; i >= 0; i--) {
        rest[i] = rest[i + 1] + side.amounts[items.get(i)];
        leeway += side.leeways[items.get(i)];
      }
      slack = isRounded ? leeway : 0;
    }

    void find(int from, long wanted, long leeway) {
      if (!chosen.isEmpty() && isSame(wanted, leeway)) {
        found.add(List.copyOf(chosen));
        if (!isRounded) {
          return;
        }
      }
      long most = isRounded ? slack + leeway : 0;
      for (int i = from; i < items.size() && rest[i] + most >= wanted; i++) {
        if (++steps > MOST_STEPS) {
          return;
        }
        Integer item = items.get(i);
        long amount = side.amounts[item];
        if (amount <= wanted + most) {
          chosen.add(item);
          find(i + 1, wanted - amount, leeway + side.leeways[item]);
          chosen.remove(chosen.size() - 1);
        }
      }
    }
  }

  private boolean keepsSameItemsTogether(Group group) {
    return sameItems.entrySet().stream()
        .allMatch(
            pair ->
                group.left().contains(pair.getKey()) == group.right().contains(pair.getValue()));
  }
}

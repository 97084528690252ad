package io.gouji.rules.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How two breakdowns of the same total correspond where they split it differently: which items of
 * the one make which item of the other. Only an answer that is the only one counts; with many items
 * the search is given up, and there is none.
 *
 * <p>Every group has a single item on one side and one or more on the other. The largest item that
 * is left can only be a single one, since no item of the other side is large enough to hold it.
 */
public final class Regrouping {
  private static final int MOST_ITEMS = 24;
  private static final int MOST_STEPS = 200_000;

  /** The positions of items of both sides that make the same amount, in ascending order. */
  public record Group(List<Integer> left, List<Integer> right) {
    public Group {
      left = left.stream().sorted().toList();
      right = right.stream().sorted().toList();
    }
  }

  private final List<BigDecimal> left;
  private final List<BigDecimal> right;
  private final Map<Integer, Integer> sameItems;
  private final List<List<Group>> answers = new ArrayList<>();
  private int steps;

  private Regrouping(
      List<BigDecimal> left, List<BigDecimal> right, Map<Integer, Integer> sameItems) {
    this.left = left;
    this.right = right;
    this.sameItems = sameItems;
  }

  /**
   * The groups of two breakdowns, if they correspond in exactly one way.
   *
   * @param left the amounts of one breakdown, all positive
   * @param right the amounts of the other, all positive
   * @param sameItems positions of the left whose items stand in the right as well, under the same
   *     name: they belong to the same group
   */
  public static Optional<List<Group>> of(
      List<BigDecimal> left, List<BigDecimal> right, Map<Integer, Integer> sameItems) {
    if (left.size() + right.size() > MOST_ITEMS || sum(left).compareTo(sum(right)) != 0) {
      return Optional.empty();
    }
    Regrouping regrouping = new Regrouping(left, right, sameItems);
    regrouping.search(positions(left), positions(right), new ArrayList<>());
    return regrouping.answers.size() == 1 && regrouping.steps <= MOST_STEPS
        ? Optional.of(regrouping.answers.get(0))
        : Optional.empty();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Integer> positions(List<BigDecimal> amounts) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      positions.add(i);
    }
    positions.sort(Comparator.comparing((Integer i) -> amounts.get(i)).reversed());
    return positions;
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
    boolean ofLeft = left.get(leftOpen.get(0)).compareTo(right.get(rightOpen.get(0))) >= 0;
    List<Integer> own = ofLeft ? leftOpen : rightOpen;
    List<Integer> others = ofLeft ? rightOpen : leftOpen;
    List<BigDecimal> amounts = ofLeft ? right : left;
    Integer single = own.get(0);
    for (List<Integer> members : subsets(others, amounts, (ofLeft ? left : right).get(single), 0)) {
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

  /** All ways to make an amount of items from a position on; items are in descending order. */
  private List<List<Integer>> subsets(
      List<Integer> items, List<BigDecimal> amounts, BigDecimal wanted, int from) {
    List<List<Integer>> found = new ArrayList<>();
    for (int i = from; i < items.size() && ++steps <= MOST_STEPS; i++) {
      Integer item = items.get(i);
      int comparison = amounts.get(item).compareTo(wanted);
      if (comparison == 0) {
        found.add(List.of(item));
      } else if (comparison < 0) {
        for (List<Integer> rest :
            subsets(items, amounts, wanted.subtract(amounts.get(item)), i + 1)) {
          List<Integer> subset = new ArrayList<>(List.of(item));
          subset.addAll(rest);
          found.add(subset);
        }
      }
    }
    return found;
  }

  private boolean keepsSameItemsTogether(Group group) {
    return sameItems.entrySet().stream()
        .allMatch(
            pair ->
                group.left().contains(pair.getKey()) == group.right().contains(pair.getValue()));
  }
}

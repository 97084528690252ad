package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.rules.Relation;
import io.gouji.rules.Severity;
import io.gouji.rules.diagnosis.Regrouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two breakdowns of one total, and which items of the one make which item of the other, where there
 * is only one way in which they can.
 */
final class Alignment {

  /** An item of the text's breakdown, and the same item of the other one, if it has that. */
  record Part(Figure item, Optional<Figure> same) {}

  /** Items of both breakdowns that make the same amount; on one side there is just one. */
  record Group(List<Part> parts, List<Figure> others) {

    /** An item that stands in both; empty if the two sides only have different names. */
    Optional<Part> same() {
      return parts.stream().filter(part -> part.same().isPresent()).findFirst();
    }

    /** The sum that the group makes. */
    Relation.Linear sum() {
      List<Figure> items = parts.stream().map(Part::item).toList();
      return others.size() == 1
          ? Relation.sum(others.get(0), items)
          : Relation.sum(items.get(0), others);
    }

    /** What the side with several items has beside one that stands in both. */
    List<Figure> beside(Part part) {
      List<Figure> rest = new ArrayList<>(others);
      if (others.size() == 1) {
        rest = new ArrayList<>(parts.stream().map(Part::item).toList());
      }
      rest.removeIf(
          figure -> figure.isSameAs(part.item()) || figure.isSameAs(part.same().orElseThrow()));
      return rest;
    }

    /** The item of both against itself, explained by the others; or else the sum. */
    Relation.Linear relation() {
      return same()
          .map(
              part ->
                  Relation.equal(part.item(), part.same().orElseThrow())
                      .withCompanions(beside(part)))
          .orElseGet(this::sum);
    }
  }

  private Alignment() {}

  /**
   * The groups of two breakdowns; empty if there is not exactly one way to form them, or an item
   * that stands in both states nothing in the other.
   *
   * @param parts the items of the text
   * @param others the items of the other breakdown
   * @param areText whether these stand in the text as well
   */
  static Optional<List<Group>> of(
      Leeway leeway, List<Part> parts, List<Figure> others, boolean areText) {
    List<Part> stated = parts.stream().filter(part -> part.item().isNonZero()).toList();
    List<Figure> otherStated = others.stream().filter(Figure::isNonZero).toList();
    List<Regrouping.Item> left = new ArrayList<>();
    List<Regrouping.Item> right = new ArrayList<>();
    for (Part part : stated) {
      left.add(item(part.item(), leeway.ofText(part.item())));
    }
    for (Figure other : otherStated) {
      right.add(item(other, areText ? leeway.ofText(other) : Leeway.ofTable(other)));
    }
    Map<Integer, Integer> sameItems = new HashMap<>();
    for (int i = 0; i < stated.size(); i++) {
      Optional<Figure> same = stated.get(i).same();
      if (same.isPresent()) {
        int position = indexOf(otherStated, same.get());
        if (position < 0) {
          return Optional.empty();
        }
        sameItems.put(i, position);
      }
    }
    if (!arePositive(left) || !arePositive(right)) {
      return Optional.empty();
    }
    return Regrouping.of(left, right, sameItems)
        .map(
            groups ->
                groups.stream()
                    .map(
                        group ->
                            new Group(
                                group.left().stream().map(stated::get).toList(),
                                group.right().stream().map(otherStated::get).toList()))
                    .toList());
  }

  /**
   * What is said of an item that differs in two breakdowns of one total: only that it is split
   * another way, where that is the only way in which they correspond; or else, what of the side
   * that has less found no counterpart.
   */
  static Relation explained(
      Leeway leeway,
      Relation.Linear relation,
      List<Part> parts,
      List<Figure> others,
      boolean areText) {
    for (Group group : of(leeway, parts, others, areText).orElse(List.of())) {
      Optional<Part> same = group.same();
      if (same.isPresent() && same.get().item().isSameAs(relation.actual())) {
        return relation.withCompanions(group.beside(same.get())).withSeverity(Severity.INFO);
      }
    }
    Figure expected = relation.expected().get(0).figure();
    boolean isLess = Passages.inYuan(relation.actual()).compareTo(Passages.inYuan(expected)) < 0;
    List<Figure> open = new ArrayList<>();
    if (isLess) {
      parts.stream().filter(part -> part.same().isEmpty()).map(Part::item).forEach(open::add);
    } else {
      others.stream()
          .filter(other -> parts.stream().noneMatch(part -> isSame(part, other)))
          .forEach(open::add);
    }
    open.removeIf(figure -> !figure.isNonZero());
    return relation.withCompanions(open);
  }

  private static boolean isSame(Part part, Figure other) {
    return part.same().isPresent() && part.same().get().isSameAs(other);
  }

  private static int indexOf(List<Figure> figures, Figure figure) {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).isSameAs(figure)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean arePositive(List<Regrouping.Item> items) {
    return items.stream().allMatch(item -> item.amount().signum() > 0);
  }

  private static Regrouping.Item item(Figure figure, BigDecimal leeway) {
    return new Regrouping.Item(Passages.inYuan(figure), leeway);
  }
}

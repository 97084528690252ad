package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Amount;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a wrong amount is recognised as that of another place. */
class CopiedAmountsTest {
  private static final Item ITEM = Item.THREE_PUBLIC_EXPENSES;

  @Test
  void recognisesAmountOfNextRow() {
    assertThat(slip(cell("412.50", 3, 2), cell("412.50", 4, 2))).contains(Slip.ROW_SLIPPED);
    assertThat(slip(cell("412.50", 3, 2), cell("412.50", 2, 2))).contains(Slip.ROW_SLIPPED);
  }

  @Test
  void recognisesOwnAmountInNextRow() {
    // The row should have 37.16, which stands below.
    assertThat(slip(cell("412.50", 3, 2), cell("37.16", 4, 2))).contains(Slip.ROW_SLIPPED);
    assertThat(slip(cell("412.50", 3, 2), cell("37.16", 3, 3))).contains(Slip.COLUMN_SLIPPED);
    assertThat(slip(cell("412.50", 3, 2), cell("37.16", 6, 2))).isEmpty();
  }

  @Test
  void recognisesAmountOfOtherColumn() {
    assertThat(slip(cell("412.50", 3, 2), cell("412.50", 3, 5))).contains(Slip.COLUMN_SLIPPED);
  }

  @Test
  void recognisesAmountOfOtherItem() {
    assertThat(slip(cell("412.50", 3, 2), cell("412.50", 9, 2))).contains(Slip.OTHER_ITEM);
    assertThat(
            slip(text("412.50", 5, ITEM, 2022), text("412.50", 5, Item.OFFICIAL_HOSPITALITY, 2022)))
        .contains(Slip.OTHER_ITEM);
  }

  @Test
  void recognisesAmountOfOtherYear() {
    assertThat(slip(text("412.50", 5, ITEM, 2022), text("412.50", 8, ITEM, 2021)))
        .contains(Slip.OTHER_YEAR);
    assertThat(slip(text("412.50", 5, ITEM, 2022), text("412.50", 8, ITEM, 0))).isEmpty();
  }

  @Test
  void recognisesSignAndUnit() {
    assertThat(slip(cell("-37.16", 3, 2), cell("412.50", 4, 2))).contains(Slip.SIGN_CHANGED);
    assertThat(slip(cell("371600", 3, 2), cell("412.50", 4, 2))).contains(Slip.OTHER_UNIT);
  }

  @Test
  void saysNothingOfAmountElsewhere() {
    assertThat(slip(cell("412.50", 3, 2), cell("412.50", 4, 5))).isEmpty();
    assertThat(slip(text("412.50", 5, ITEM, 2022), text("412.50", 8, ITEM, 2022))).isEmpty();
  }

  @Test
  void saysNothingOfShortOrFrequentAmounts() {
    assertThat(slip(cell("90", 3, 2), cell("90", 4, 2))).isEmpty();
    Figure[] many = new Figure[40];
    for (int row = 0; row < many.length; row++) {
      many[row] = cell("412.50", row + 4, 2);
    }
    assertThat(slip(cell("412.50", 3, 2), many)).isEmpty();
  }

  /** The slip of a figure that should be 37.16, where two sums say so and others stand beside. */
  private static Optional<Slip> slip(Figure wrong, Figure... others) {
    List<Relation> relations = new ArrayList<>();
    relations.add(Relation.equal(wrong, Example.figure("a", "37.16")));
    relations.add(Relation.equal(wrong, Example.figure("b", "37.16")));
    relations.add(Relation.equal(Example.figure("a'", "37.16"), Example.figure("b'", "37.16")));
    for (Figure other : others) {
      String printed = other.text();
      relations.add(Relation.equal(other, Example.figure("like " + other.label(), printed)));
    }
    Evaluation evaluation =
        RuleEngine.of(List.of(Example.rule("R", relations.toArray(new Relation[0]))))
            .evaluate(DisclosureBuilder.budget("商促局", 2022).build());
    Suspect suspect = evaluation.roots().get(0).suspects().get(0);
    assertThat(suspect.figure()).isSameAs(wrong);
    return suspect.slip();
  }

  private static Figure cell(String printed, int row, int column) {
    return figure(printed, new Location.Cell(1, row, column), Optional.empty());
  }

  private static Figure text(String printed, int paragraph, Item item, int year) {
    Subject subject = new Subject(item, Optional.empty(), Fund.ALL, Measure.BUDGET, year);
    return figure(printed, new Location.Text(paragraph, 0, printed.length()), Optional.of(subject));
  }

  private static Figure figure(String printed, Location place, Optional<Subject> subject) {
    return new Figure(
        Amount.parse(printed, Unit.TEN_THOUSAND_YUAN),
        printed,
        place,
        place.toString(),
        place.toString(),
        subject);
  }
}

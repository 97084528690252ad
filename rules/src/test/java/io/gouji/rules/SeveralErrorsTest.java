package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grid of figures whose rows and columns add up, with some of them changed. */
class SeveralErrorsTest {
  private static final int SIZE = 140;

  private static final Disclosure DISCLOSURE = DisclosureBuilder.budget("商促局", 2022).build();

  @Test
  void tellsTwoErrorsOfOneRowApart() {
    assertThat(suspects(grid(6, Map.of("1/1", "99.00", "1/3", "98.00"))))
        .containsExactly("1/1 = 11.00", "1/3 = 13.00");
  }

  @Test
  void tellsThreeErrorsApart() {
    assertThat(suspects(grid(6, Map.of("1/1", "99.00", "1/3", "98.00", "2/3", "97.00"))))
        .containsExactly("1/1 = 11.00", "1/3 = 13.00", "2/3 = 23.00");
  }

  @Test
  void hasOneRootForEachError() {
    assertThat(evaluate(grid(6, Map.of("1/1", "99.00", "1/3", "98.00"))).roots()).hasSize(2);
  }

  @Test
  void findsErrorsAmongTwentyThousandFigures() {
    Evaluation evaluation = evaluate(grid(SIZE, Map.of("1/1", "0.01", "70/90", "0.02")));

    assertThat(evaluation.roots()).hasSize(2);
    assertThat(evaluation.findings()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void saysNothingOfFiguresWhereTooManyAreWrong(int every) {
    Map<String, String> changes = new TreeMap<>();
    for (int cell = 0; cell < SIZE * SIZE; cell += every) {
      int row = cell / SIZE;
      int column = cell % SIZE;
      changes.put(row + "/" + column, row * 7 + column * column + ".77");
    }
    assertThat(numbersOfSuspects(evaluate(grid(SIZE, changes))))
        .hasSize(2 * SIZE)
        .allMatch(number -> number == 0);
  }

  @Test
  void saysNothingOfFiguresOfWhichOneCheckDoesNotTell() {
    Figure whole = Example.figure("whole", "1.00");
    Relation[] relations = new Relation[20_000];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = Relation.equal(Example.figure("part " + i, i + 2 + ".00"), whole);
    }
    assertThat(numbersOfSuspects(evaluate(relations)))
        .hasSize(relations.length)
        .allMatch(number -> number == 0);
  }

  @Test
  void namesManyTotalsWhoseAddendsAreConfirmed() {
    Relation[] grid = grid(6, Map.of());
    for (int row = 0; row < 6; row++) {
      Relation.Linear sum = (Relation.Linear) grid[row];
      grid[row] =
          new Relation.Linear(
              Example.figure("row " + row, "1.0" + row), sum.comparator(), sum.expected());
    }
    // The rows are in one group, because they have a figure in common.
    List<Relation> relations = new ArrayList<>(List.of(grid));
    Relation.Linear first = (Relation.Linear) grid[0];
    for (int row = 1; row < 6; row++) {
      Relation.Linear sum = (Relation.Linear) grid[row];
      List<Term> terms = new ArrayList<>(sum.expected());
      terms.add(first.expected().get(1));
      relations.set(row, new Relation.Linear(sum.actual(), sum.comparator(), terms));
    }
    assertThat(suspects(relations.toArray(new Relation[0])))
        .containsExactly(
            "row 0 = 15.00",
            "row 1 = 76.00",
            "row 2 = 136.00",
            "row 3 = 196.00",
            "row 4 = 256.00",
            "row 5 = 316.00");
  }

  private static Evaluation evaluate(Relation[] relations) {
    return RuleEngine.of(List.of(Example.rule("R", relations))).evaluate(DISCLOSURE);
  }

  private static List<Integer> numbersOfSuspects(Evaluation evaluation) {
    return evaluation.findings().stream().map(finding -> finding.suspects().size()).toList();
  }

  private static List<String> suspects(Relation[] relations) {
    return evaluate(relations).roots().stream()
        .flatMap(root -> root.suspects().stream())
        .filter(suspect -> suspect.rank() == 1)
        .map(suspect -> suspect.figure().label() + " = " + suspect.proposed().toPlainString())
        .sorted()
        .toList();
  }

  /** Cell i/j is 10 i + j; totals of rows and columns are right, the changes are not in them. */
  private static Relation[] grid(int size, Map<String, String> changes) {
    List<List<Figure>> rows = new ArrayList<>();
    List<List<Figure>> columns = new ArrayList<>();
    long[] columnTotals = new long[size];
    List<Relation> relations = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      long total = 0;
      rows.add(new ArrayList<>());
      for (int column = 0; column < size; column++) {
        if (row == 0) {
          columns.add(new ArrayList<>());
        }
        String name = row + "/" + column;
        int value = 10 * row + column;
        Figure cell = Example.figure(name, changes.getOrDefault(name, value + ".00"));
        rows.get(row).add(cell);
        columns.get(column).add(cell);
        total += value;
        columnTotals[column] += value;
      }
      relations.add(Relation.sum(Example.figure("row " + row, total + ".00"), rows.get(row)));
    }
    for (int column = 0; column < size; column++) {
      Figure total = Example.figure("column " + column, columnTotals[column] + ".00");
      relations.add(Relation.sum(total, columns.get(column)));
    }
    return relations.toArray(new Relation[0]);
  }
}

package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Block;
import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnsAreNumberedConsecutivelyTest {
  private final RuleTester tester = RuleTester.of(new ColumnsAreNumberedConsecutively());

  @Test
  void acceptsColumnsThatCountOn() {
    assertThat(tester.given(header("栏次", "1", "2", "3"))).holds();
    assertThat(tester.given(header("栏 次", "", "（1）", "2", "3=1+2"))).holds();
    assertThat(tester.given(header("栏次", "9", "10", "11"))).holds();
  }

  @Test
  void acceptsSecondHalfThatCountsOnOrBeginsAnew() {
    assertThat(tester.given(header("栏次", "", "1", "栏次", "", "2"))).holds();
    assertThat(tester.given(header("栏次", "1", "2", "栏次", "1", "2"))).holds();
  }

  @Test
  void notesColumnThatIsLeftOutOrCountedTwice() {
    assertThat(tester.given(header("栏次", "1", "2", "4", "5")))
        .reports(Severity.INFO)
        .comparesWords("4");
    assertThat(tester.given(header("栏次", "1", "1", "2"))).reports(Severity.INFO).comparesWords("1");
  }

  @Test
  void isNotApplicableToOtherRows() {
    assertThat(tester.given(header("合计", "1", "3", "9"))).isNotApplicable();
    assertThat(tester.given(header("栏次", "1"))).isNotApplicable();
    assertThat(tester.given(header("栏次", "甲", "1", "3"))).isNotApplicable();
    assertThat(tester.given(header("栏次", "965.43", "100"))).isNotApplicable();
  }

  private static DisclosureBuilder header(String... texts) {
    List<Block.GridCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new Block.GridCell(0, i, 1, 1, texts[i], true));
    }
    cells.add(new Block.GridCell(1, 0, 1, 1, "7", false));
    return budget().block(new Block.Grid(0, 2, texts.length, cells, Optional.empty()));
  }
}

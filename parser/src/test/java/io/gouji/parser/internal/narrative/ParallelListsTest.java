package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParallelListsTest {
  private final Lexer lexer = new Lexer(Vocabulary.of(Lexicon.standard(), Texts.BUDGET_2022));

  private String writtenOut(String text) {
    return ParallelLists.writtenOut(lexer.tokens(Prose.of(text)), List.of(), Lexicon.standard())
        .stream()
        .map(token -> token.is(Token.Kind.COMMA) ? "|" : token.text())
        .collect(Collectors.joining());
  }

  @Test
  void setsEachNumberBesideItsItem() {
    assertThat(writtenOut("会议费、培训费较上年分别下降10%、4.5%。")).isEqualTo("会议费较上年下降10%|培训费较上年下降4.5%。");
    assertThat(writtenOut("2022年收入预算、支出预算均为905.33万元。"))
        .isEqualTo("2022年收入预算为905.33万元|2022年支出预算为905.33万元。".replace("为", ""));
  }

  @Test
  void saysOfEachItemThatItIsUnchanged() {
    assertThat(writtenOut("会议费、培训费预算均与上年持平。")).isEqualTo("会议费预算与上年持平|培训费预算与上年持平。");
    assertThat(statements("收支预算总体情况", "2022年会议费4万元，比上年减少1万元，培训费3万元，接待费2万元，均与上年持平。"))
        .contains(
            "-万元 training CHANGE 2022 unchanged from 2021",
            "-万元 officialHospitality CHANGE 2022 unchanged from 2021")
        .doesNotContain("-万元 meetings CHANGE 2022 unchanged from 2021");
  }

  @Test
  void leavesListsThatDoNotMatch() {
    String text = "会议费、培训费分别下降10%、4.5%、3%。";
    assertThat(writtenOut(text)).isEqualTo(text);
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void goesOnWithTheSameItems() {
    assertThat(
            statements(
                "收支预算总体情况",
                "2022年收、支总计各是4125.49，4143.91万元。与上年相比各减少1267.86、2570.97，各下降23.51%、38.28%。"))
        .containsExactly(
            "4125.49万元 totalRevenue",
            "4143.91万元 totalExpenditure",
            "1267.86万元 totalRevenue CHANGE 2022 decrease from 2021",
            "2570.97万元 totalExpenditure CHANGE 2022 decrease from 2021",
            "23.51% totalRevenue RATE_OF_CHANGE 2022 decrease from 2021",
            "38.28% totalExpenditure RATE_OF_CHANGE 2022 decrease from 2021");
  }

  @Test
  void promisesTheKindOfFigureOfAllItems() {
    assertThat(writtenOut("会议费和培训费预算均为2万元。")).isEqualTo("会议费预算2万元|培训费预算2万元。");
  }

  @Test
  void goesOnWithSharesOfTheSameItems() {
    assertThat(statements("六、政府采购情况", "2022年货物类、工程类和服务类采购金额分别为6万元、3万元和1万元，占政府采购预算的60%、30%和10%。"))
        .contains(
            "60% goodsProcurement SHARE 2022",
            "30% worksProcurement SHARE 2022", "10% servicesProcurement SHARE 2022");
  }

  @Test
  void saysOneChangeOfEachItemOfTheListBefore() {
    assertThat(statements("收支预算总体情况", "2022年会议费4万元、培训费6万元，较上年各减少1万元。"))
        .contains(
            "1万元 meetings CHANGE 2022 decrease from 2021",
            "1万元 training CHANGE 2022 decrease from 2021");
  }
}

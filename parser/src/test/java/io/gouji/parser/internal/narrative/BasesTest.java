package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Identity;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With which figure of which year a change compares, and of what a share is one. */
class BasesTest {

  private static List<Statement> read(Identity identity, String text) {
    return StatementReader.read(Texts.paragraphs(text), identity, Lexicon.standard()).statements();
  }

  private static Statement last(Identity identity, String text) {
    List<Statement> statements = read(identity, text);
    return statements.get(statements.size() - 1);
  }

  @Test
  void tellsLastYearsFiguresApart() {
    assertThat(last(Texts.BUDGET_2022, "三公经费5万元，比上年预算数减少1万元。").comparedMeasure())
        .contains(Measure.BUDGET);
    assertThat(last(Texts.BUDGET_2022, "三公经费5万元，比2021年预算执行数减少1万元。").comparedMeasure())
        .contains(Measure.EXECUTION);
    assertThat(last(Texts.BUDGET_2022, "三公经费5万元，比上年决算数减少1万元。").comparedMeasure())
        .contains(Measure.FINAL);
    assertThat(last(Texts.BUDGET_2022, "三公经费5万元，比上年减少1万元。").comparedMeasure()).isEmpty();
  }

  @Test
  void comparesFinalFiguresWithTheYearsBudgets() {
    Statement initial = last(Texts.FINAL_2022, "三公经费支出5万元，比年初预算减少1万元。");
    assertThat(initial.comparedWith()).hasValue(2022);
    assertThat(initial.comparedMeasure()).contains(Measure.BUDGET);
    Statement adjusted = last(Texts.FINAL_2022, "三公经费支出5万元，完成全年预算的98%。");
    assertThat(adjusted.measure()).isEqualTo(Measure.COMPLETION);
    assertThat(adjusted.comparedMeasure()).contains(Measure.ADJUSTED_BUDGET);
  }

  @Test
  void knowsChangesThatCompareLikeWithLike() {
    assertThat(isLikeForLike("三公经费5万元，比上年同口径减少1万元。")).isTrue();
    assertThat(isLikeForLike("三公经费5万元，比上年减少1万元，按可比口径下降4.39%。")).isTrue();
    assertThat(isLikeForLike("三公经费5万元，与上年同口径持平。")).isTrue();
    assertThat(isLikeForLike("三公经费5万元，比上年减少1万元。")).isFalse();
    assertThat(isLikeForLike("三公经费5万元，全口径比上年减少1万元。")).isFalse();
    assertThat(isLikeForLike("以下数字与上年同口径。三公经费5万元，比上年减少1万元。")).isFalse();
    assertThat(isLikeForLike("按同口径，2022年三公经费5万元。")).isFalse();
  }

  private static boolean isLikeForLike(String text) {
    return last(Texts.BUDGET_2022, text).isLikeForLike();
  }

  @Test
  void keepsDenominatorsThatAreNotStated() {
    Statement share = last(Texts.BUDGET_2022, "机关运行经费5万元，占基本支出的1%。");
    assertThat(share.denominator().map(Subject::item).map(Object::toString))
        .isEqualTo(Optional.of("basicExpenditure"));
    assertThat(share.whole()).isEmpty();
  }

  @Test
  void dividesTheTotalOfTheSentenceBefore() {
    Statement share = last(Texts.BUDGET_2022, "2022年支出预算500万元。教育支出占70%，住房保障支出占30%。");
    assertThat(share.measure()).isEqualTo(Measure.SHARE);
    assertThat(share.whole()).hasValue(0);
    assertThat(read(Texts.BUDGET_2022, "2022年收入预算500万元。教育支出占70%。")).hasSize(1);
    assertThat(read(Texts.BUDGET_2022, "2022年三公经费5万元。教育支出占70%。")).hasSize(1);
  }

  @Test
  void findsDenominatorsThatAreStatedWithinTheShare() {
    Statement share = last(Texts.BUDGET_2022, "机关运行经费5万元，占基本支出500万元的1%。");
    assertThat(share.measure()).isEqualTo(Measure.SHARE);
    assertThat(share.whole()).hasValue(1);
  }
}

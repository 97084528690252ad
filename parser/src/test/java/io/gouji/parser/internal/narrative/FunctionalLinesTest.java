package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionalLinesTest {
  private final Lexer lexer = new Lexer(Vocabulary.of(Lexicon.standard(), Texts.BUDGET_2022));

  private List<String> lines(String text) {
    return FunctionalLines.joined(lexer.tokens(Prose.of(text)), Lexicon.standard()).stream()
        .filter(token -> token.is(Token.Kind.LINE))
        .map(Token::value)
        .toList();
  }

  @Test
  void joinsTheNamesOfAllLevels() {
    assertThat(lines("2.教育支出（类）普通教育（款）小学教育（项）20万元")).containsExactly("教育支出/普通教育/小学教育");
    assertThat(lines("“公共安全支出（类）公安（款）机关服务（项）”科目5万元")).containsExactly("公共安全支出/公安/机关服务");
    assertThat(lines("一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）"))
        .containsExactly("一般公共服务/政府办公厅(室)及相关机构事务/行政运行");
  }

  @Test
  void leavesOutWhatComesBeforeTheName() {
    assertThat(lines("2022年我局安排教育支出（类）20万元，其中公安（款）机关服务（项）5万元")).containsExactly("教育支出", "公安/机关服务");
    assertThat(lines("行政运行（项）20万元、计划生育事务（款）5万元")).containsExactly("行政运行", "计划生育事务");
  }

  @Test
  void leavesOutCodes() {
    assertThat(lines("205教育支出（类）02普通教育（款）02小学教育（项）20万元")).containsExactly("教育支出/普通教育/小学教育");
    assertThat(lines("教育支出（类）20502普通教育（款）2050202小学教育（项）20万元")).containsExactly("教育支出/普通教育/小学教育");
    assertThat(lines("（一）2050202小学教育（项）20万元，1.20101人大事务8万元")).containsExactly("小学教育", "人大事务");
  }

  @Test
  void beginsWithTheNameOfTheCategoryIfItIsKnown() {
    assertThat(lines("全部为城乡社区支出（类）5万元、国有资本经营预算支出（类）5万元")).containsExactly("城乡社区支出", "国有资本经营预算支出");
    assertThat(lines("数字化列教育支出（类）5万元")).containsExactly("教育支出");
  }

  @Test
  void knowsCategoriesByTheirNames() {
    assertThat(lines("教育支出20万元，住房保障支出5万元")).containsExactly("教育支出", "住房保障支出");
  }

  @Test
  void takesNoLineOfTheEconomicClassification() {
    assertThat(lines("办公费（款）20万元，基本工资（款）30万元，工资福利支出（类）50万元")).isEmpty();
  }
}

package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexerTest {
  private final Lexer lexer = new Lexer(Vocabulary.of(Lexicon.standard(), Texts.BUDGET_2022));

  private List<String> tokens(String text) {
    return lexer.tokens(Prose.of(text)).stream()
        .map(token -> token.kind() + ":" + token.text())
        .toList();
  }

  @Test
  void takesSentenceApart() {
    assertThat(tokens("2022年三公经费预算数77.36万元，比上年减少19万元。"))
        .containsExactly(
            "YEAR:2022年",
            "ITEM:三公经费预算数",
            "QUANTITY:77.36万元",
            "COMMA:,",
            "COMPARE:比",
            "YEAR:上年",
            "DIRECTION:减少",
            "QUANTITY:19万元",
            "STOP:。");
  }

  @Test
  void prefersTheLongestName() {
    assertThat(tokens("公务用车购置及运行费")).containsExactly("ITEM:公务用车购置及运行费");
    assertThat(tokens("公务用车购置费")).containsExactly("ITEM:公务用车购置费");
  }

  @Test
  void takesShortWordsWithinNamesOfBodiesForNothingElse() {
    assertThat(tokens("乐亭县商务和投资促进局预算收入")).containsExactly("ORGANISATION:乐亭县商务和投资促进局", "ITEM:预算收入");
    assertThat(tokens("经济发展服务中心支出预算")).containsExactly("ORGANISATION:经济发展服务中心", "ITEM:支出预算");
    assertThat(tokens("人力资源和社会保障局支出预算")).containsExactly("ORGANISATION:人力资源和社会保障局", "ITEM:支出预算");
  }

  @Test
  void knowsTheDepartmentByItsName() {
    assertThat(tokens("唐山商促局安排")).containsExactly("ORGANISATION:唐山商促局", "FILLER:安排");
  }

  @Test
  void takesListNumbersForNothing() {
    assertThat(tokens("1.公务接待费5万元")).containsExactly("FILLER:1.", "ITEM:公务接待费", "QUANTITY:5万元");
    assertThat(tokens("（2）公务接待费")).containsExactly("FILLER:(2)", "ITEM:公务接待费");
    assertThat(tokens("二、公务接待费")).containsExactly("FILLER:二、", "ITEM:公务接待费");
  }

  @Test
  void readsYearsInChineseAndDates() {
    assertThat(tokens("二〇二二年度")).containsExactly("YEAR:二〇二二年度");
    assertThat(tokens("截至2024年8月31日")).containsExactly("FILLER:截至", "YEAR:2024年8月31日");
    assertThat(tokens("2017-2019年")).noneMatch(token -> token.startsWith("YEAR"));
  }

  @Test
  void keepsNumbersWithoutUnitApart() {
    assertThat(tokens("电话22部")).containsExactly("UNKNOWN:电话", "NUMBER:22", "UNKNOWN:部");
  }
}

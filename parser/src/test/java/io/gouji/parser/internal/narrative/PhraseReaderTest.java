package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.parser.internal.narrative.Phrase.Change;
import org.junit.jupiter.api.Test;

class PhraseReaderTest {
  private final Lexer lexer = new Lexer(Vocabulary.of(Lexicon.standard(), Texts.BUDGET_2022));

  private Phrase phrase(String words) {
    Prose prose = Prose.of(words);
    return PhraseReader.read(lexer.tokens(prose), Lexicon.standard(), prose);
  }

  private Noun noun(String words) {
    Phrase phrase = phrase(words);
    assertThat(phrase.understood()).as(words).isTrue();
    return phrase.noun().orElseThrow();
  }

  @Test
  void readsYearItemAndBasis() {
    Phrase phrase = phrase("2022年公务接待费预算数为");
    assertThat(phrase.understood()).isTrue();
    assertThat(phrase.period()).contains(YearReference.of(2022));
    assertThat(phrase.basis()).contains(Basis.BUDGET);
    assertThat(phrase.noun().orElseThrow().item()).isEqualTo(Item.OFFICIAL_HOSPITALITY);
    assertThat(phrase.noun().orElseThrow().words()).isEqualTo("公务接待费预算数");
  }

  @Test
  void composesItemsAndFunds() {
    assertThat(noun("财政拨款收入预算").item()).isEqualTo(Item.CURRENT_YEAR_REVENUE);
    assertThat(noun("财政拨款收入预算").fund()).contains(Fund.FISCAL_APPROPRIATION);
    assertThat(noun("财政拨款支出预算").item()).isEqualTo(Item.EXPENDITURE);
    assertThat(noun("财政拨款支出预算").fund()).contains(Fund.FISCAL_APPROPRIATION);
    assertThat(noun("一般公共预算财政拨款基本支出").fund()).contains(Fund.GENERAL_PUBLIC_BUDGET);
    assertThat(noun("一般公共预算收入预算").item()).isEqualTo(Item.CURRENT_YEAR_REVENUE);
    assertThat(noun("一般公共预算拨款安排的“三公”经费预算支出").item()).isEqualTo(Item.THREE_PUBLIC_EXPENSES);
    assertThat(noun("“三公”经费财政拨款支出").fund()).contains(Fund.FISCAL_APPROPRIATION);
    assertThat(noun("政府性基金支出预算支出").fund()).contains(Fund.GOVERNMENT_MANAGED_FUNDS);
    assertThat(noun("财政拨款收入支出总计").item()).isEqualTo(Item.TOTAL_REVENUE);
    assertThat(noun("公务接待费支出").item()).isEqualTo(Item.OFFICIAL_HOSPITALITY);
  }

  @Test
  void readsComparison() {
    Phrase phrase = phrase("与2021年预算数对比，".replace("，", "") + "公务接待费减少");
    assertThat(phrase.understood()).isTrue();
    assertThat(phrase.comparison().orElseThrow().year()).contains(YearReference.of(2021));
    assertThat(phrase.comparison().orElseThrow().basis()).contains(Basis.BUDGET);
    assertThat(phrase.basis()).isEmpty();
    assertThat(phrase.direction().map(Change::way)).contains(Change.Way.DECREASE);
  }

  @Test
  void readsShareAndItsDenominator() {
    Phrase phrase = phrase("占本年支出合计的");
    assertThat(phrase.share()).isTrue();
    assertThat(phrase.noun()).isEmpty();
    assertThat(phrase.denominator().orElseThrow().item()).isEqualTo(Item.CURRENT_YEAR_EXPENDITURE);
  }

  @Test
  void refusesWordsThatItDoesNotKnow() {
    assertThat(phrase("国内公务接待费").understood()).isFalse();
    assertThat(phrase("公务接待费和差旅费").understood()).isFalse();
    assertThat(phrase("公务接待费差旅费").understood()).isFalse();
    assertThat(phrase("减少公务接待费").understood()).isFalse();
    assertThat(phrase("一般公共服务(类)支出").understood()).isFalse();
    assertThat(phrase("分别为").understood()).isFalse();
  }
}

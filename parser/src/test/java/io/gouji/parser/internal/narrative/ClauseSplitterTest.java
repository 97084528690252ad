package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClauseSplitterTest {
  private final Lexer lexer = new Lexer(Vocabulary.of(Lexicon.standard(), Texts.BUDGET_2022));

  private List<String> clauses(String text) {
    return ClauseSplitter.clauses(lexer.tokens(Prose.of(text))).stream()
        .filter(clause -> !clause.tokens().isEmpty())
        .map(
            clause ->
                clause.tokens().stream()
                    .map(token -> token.value().equals("OPEN") ? token.text() + "?" : token.text())
                    .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void splitsAtSeparators() {
    assertThat(clauses("三公经费5万元，其中：公务接待费3万元、因公出国（境）费2万元；机关运行经费1万元。"))
        .containsExactly("三公经费5万元", "其中", "公务接待费3万元", "因公出国(境)费2万元", "机关运行经费1万元");
  }

  @Test
  void leavesOutRemarksWithoutNumbers() {
    assertThat(clauses("商促局（含所属单位）上年末固定资产金额为103.91万元（详见下表）。"))
        .containsExactly("商促局上年末固定资产金额为103.91万元");
  }

  @Test
  void keepsParenthesesWithNumbers() {
    assertThat(clauses("公务用车费11万元（购置费1万元，运行费10万元）。"))
        .containsExactly("公务用车费11万元", "购置费1万元", "运行费10万元");
  }

  @Test
  void joinsItemAndNumberAcrossColon() {
    assertThat(clauses("预算支出：965.43万元")).containsExactly("预算支出:965.43万元".replace(":", ""));
  }

  @Test
  void marksDirectionsLeftOpen() {
    assertThat(clauses("增加（减少）0万元")).containsExactly("增加?0万元");
  }
}

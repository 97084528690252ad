package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredChaptersArePresentTest {
  private final RuleTester tester = RuleTester.of(new RequiredChaptersArePresent());

  private static final List<String> CHAPTERS =
      List.of("部门职责", "机关运行经费", "“三公”经费", "政府采购", "国有资产", "预算绩效", "名词解释");

  @Test
  void acceptsTextWithAllChapters() {
    assertThat(tester.given(text(CHAPTERS))).holds();
  }

  @Test
  void acceptsOtherNamesOfChapters() {
    assertThat(tester.given(text(List.of("机构设置", "机关公用经费", "三公", "政府采购", "固定资产", "绩效目标", "名词解释"))))
        .holds();
  }

  @Test
  void notesChapterThatIsMissing() {
    assertThat(tester.given(text(CHAPTERS.subList(0, 6))))
        .reports(Severity.INFO)
        .at("名词解释")
        .comparesWords("");
  }

  @Test
  void isNotApplicableToTablesWithoutText() {
    assertThat(tester.given(budget().paragraph("名词解释"))).isNotApplicable();
  }

  private static DisclosureBuilder text(List<String> headings) {
    DisclosureBuilder disclosure = budget();
    headings.forEach(disclosure::paragraph);
    for (int i = 0; i < 10; i++) {
      disclosure.paragraph("正文").paragraph("");
    }
    return disclosure;
  }
}

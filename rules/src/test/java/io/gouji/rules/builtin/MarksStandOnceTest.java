package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksStandOnceTest {
  private final RuleTester tester = RuleTester.of(new MarksStandOnce());

  @Test
  void notesMarkThatStandsTwice() {
    for (String text :
        List.of("支出256.76万元。。", "支出256.76万元。 。主要用于离退休。", "办公费，，会议费", "一是培训；；二是会议", "办公费、　、会议费")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.INFO).at(text);
    }
  }

  @Test
  void notesItOnceInAParagraph() {
    assertThat(tester.given(budget().paragraph("支出一万元。。减少二万元。。")))
        .reports(Severity.INFO)
        .comparesWords("。。");
  }

  @Test
  void isNotApplicableToEllipsesAndDifferentMarks() {
    for (String text : List.of("等等。。。", "等等……", "“三公”经费：。", "他说：“好。”。", "办公费、会议费，培训费。", "。", "")) {
      assertThat(tester.given(budget().paragraph(text))).isNotApplicable();
    }
  }
}

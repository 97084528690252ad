package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedUnitsAreCountedTest {
  private final RuleTester tester = RuleTester.of(new ListedUnitsAreCounted());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "纳入预算编制范围的下属单位3个，分别是档案馆、图书馆、文化馆。",
        "我局内设机构共四个：办公室、财务科、人事科（党办）和国库科。",
        "本部门下设3个科室，包括办公室、财务科、发展改革和信息科。",
        "下属事业单位2家，分别为机关事务服务中心、文化馆和图书馆管理中心。",
      })
  void acceptsAsManyAsAreListed(String paragraph) {
    assertThat(tester.given(saying(paragraph))).holds();
  }

  @Test
  void reportsMoreThanAreListed() {
    assertThat(tester.given(saying("纳入预算编制范围的下属单位4个，分别是档案馆、图书馆、文化馆。")))
        .reports(Severity.WARNING)
        .at("单位个数")
        .against("列出的单位")
        .compares("4", "3", "1");
  }

  @Test
  void reportsFewerThanAreListed() {
    assertThat(tester.given(saying("内设机构三个，分别为办公室、财务科、人事科和国库科。"))).holds();
    assertThat(tester.given(saying("内设机构二个，分别为办公室、财务科、人事科和国库科。")))
        .reports(Severity.WARNING)
        .compares("2", "3", "1");
    assertThat(tester.given(saying("内设机构五个，分别为办公室、财务科、人事科和国库科。")))
        .reports(Severity.WARNING)
        .compares("5", "4", "1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下属单位8个，包括档案馆、图书馆、文化馆等。",
        "行政单位1家，事业单位3家，具体包括：档案馆、图书馆。",
        "涉及5个部门、单位，工作量大。",
        "有5个单位，其中行政单位、事业单位各有分工。",
        "下属单位3个，分别承担档案、图书管理。",
        "本部门共有预算单位1个，即本级。",
      })
  void isNotApplicableToWhatIsNoListOfThem(String paragraph) {
    assertThat(tester.given(saying(paragraph))).isNotApplicable();
  }

  private static DisclosureBuilder saying(String paragraph) {
    return budget().paragraph(paragraph);
  }
}

package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.gouji.model.Amount;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceReportTest {
  private static final Relation SUM =
      Relation.sum(
          figure("合计", "667.43"),
          List.of(figure("工资", "610.45"), figure("商品", "30.89"), figure("补助", "26.09")));
  private static final Relation ROUNDED =
      Relation.sum(
          figure("合计", "6.01"),
          List.of(figure("甲", "1.00"), figure("乙", "2.00"), figure("丙", "3.00")));
  private static final Relation AVERAGE =
      new Relation.Linear(
          figure("人均", "3.00"),
          Relation.Comparator.EQUAL,
          List.of(Term.plus(figure("甲", "4.00")), Term.plus(figure("乙", "4.00"))),
          Optional.of(new Amount.Stated(new BigDecimal("1.00"), Unit.TEN_THOUSAND_YUAN)),
          BigDecimal.valueOf(3),
          List.of(),
          Optional.empty());
  private static final Relation RATIO =
      Relation.ratio(
          figure("占比", "25.0", Unit.PERCENT),
          List.of(Term.plus(figure("部分", "1.00"))),
          List.of(Term.plus(figure("全部", "4.00"))));
  private static final Relation PRODUCT =
      Relation.product(figure("金额", "6.00"), figure("数量", "3", Unit.PIECE), figure("单价", "2.00"));
  private static final Relation WORDS =
      Relation.words(
          words("年度", "2022"), Relation.WordComparator.SAME, Optional.of(words("标题", "2021")));

  @Test
  void writesOneLineForEachKindOfCheck() {
    assertThat(lines(SUM)).containsExactly("667.43 = 610.45 + 30.89 + 26.09 √");
    assertThat(lines(ROUNDED)).containsExactly("6.01 ≈ 1.00 + 2.00 + 3.00 √");
    assertThat(lines(AVERAGE)).containsExactly("3.00 = (4.00 + 4.00 + 1.00) ÷ 3 √");
    assertThat(lines(Relation.atMost(figure("其中", "5.00"), figure("全部", "4.00"))))
        .containsExactly("5.00 ≤ 4.00 ×");
    assertThat(lines(RATIO)).containsExactly("25.0% = 1.00 ÷ 4.00 √");
    assertThat(lines(PRODUCT)).containsExactly("6.00 = 3 × 2.00 √");
    assertThat(
            lines(
                Relation.oneOf(
                    figure("甲", "5.00"), List.of(figure("乙", "4.00"), figure("丙", "5.00")))))
        .containsExactly("5.00 = 5.00 或 4.00 √");
    assertThat(lines(WORDS)).containsExactly("「2022」 ≠ 「2021」 ×");
    assertThat(lines(Relation.equal(figure("甲", ""), figure("乙", "")))).hasSize(1);
  }

  @Test
  void saysWhatRoundingHasToDoWithDifference() {
    assertThat(paragraph(ROUNDED, Locale.CHINESE))
        .isEqualTo(
            "「合计」为 6.01 万元，应等于下列 3 项之和：甲 1.00 + 乙 2.00 + 丙 3.00 = 6.00 万元。"
                + "相差 0.01 万元：四舍五入至多可差 0.02，可以解释；"
                + "3 个加数各自四舍五入时，出现这样大或更大差额的概率为 1/3 ≈ 33.3%；"
                + "本文件有两个以上非零加数的合计 1 项，其中 0 项恰好相等。");
    assertThat(paragraph(ROUNDED, Locale.ENGLISH))
        .isEqualTo(
            "「合计」 is 6.01 万元, and should equal the sum of 3: 甲 1.00 + 乙 2.00 + 丙 3.00 = 6.00 万元. "
                + "The difference is 0.01 万元: rounding makes up to 0.02 and explains it; "
                + "when 3 addends are rounded one by one, the probability of such a difference or a"
                + " larger one is 1/3 ≈ 33.3%; "
                + "of 1 sums of two amounts or more in this document, 0 are exact.");
  }

  @Test
  void saysWhyCheckWasNotMade() {
    assertThat(paragraph(Relation.equal(figure("甲", "1.00"), figure("乙", "见附表")), Locale.CHINESE))
        .isEqualTo("没有核对：有不是数字的内容。");
  }

  @Test
  void drawsTreeDownToEveryFigure() throws IOException {
    StringWriter out = new StringWriter();
    Evaluation evaluation = evaluate(SUM);
    TraceReport.of(evaluation, ReportOptions.standard()).writeText(evaluation.checks(), out);

    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "  R（gouji explain R）",
            "  ├ 667.43  合计「合计」【667.43】  [667.425, 667.435]",
            "  └ 之和 667.43 万元  [667.415, 667.445]",
            "    ├ + 610.45  工资「工资」【610.45】  [610.445, 610.455]",
            "    ├ + 30.89  商品「商品」【30.89】  [30.885, 30.895]",
            "    └ + 26.09  补助「补助」【26.09】  [26.085, 26.095]",
            "  「合计」为 667.43 万元，应等于下列 3 项之和："
                + "工资 610.45 + 商品 30.89 + 补助 26.09 = 667.43 万元。两边恰好相等。",
            "");
  }

  @Test
  void writesJsonAsItsSchemaHasIt() throws IOException {
    StringWriter out = new StringWriter();
    Evaluation evaluation =
        evaluate(
            SUM,
            ROUNDED,
            AVERAGE,
            RATIO,
            PRODUCT,
            WORDS,
            Relation.equal(figure("甲", "60000", Unit.YUAN), figure("乙", "")),
            Relation.equal(figure("甲", "1.00"), figure("乙", "见附表")));
    TraceReport.of(evaluation, ReportOptions.standard()).writeJson(evaluation.checks(), out);

    assertThat(JsonSchemaTest.schema("trace-1.0").validate(out.toString(), InputFormat.JSON))
        .isEmpty();
    assertThat(out.toString())
        .contains("\"exactly\": \"1/6\"", "\"atLeast\": \"1/3\"", "\"divisor\": \"3\"")
        .contains("\"reading\": \"BLANK_AS_ZERO\"", "\"reason\": \"UNREADABLE_FIGURE\"")
        .doesNotContain("null");
  }

  private static List<String> lines(Relation... relations) {
    Evaluation evaluation = evaluate(relations);
    TraceReport report = TraceReport.of(evaluation, ReportOptions.standard());
    return evaluation.checks().stream().map(report::line).toList();
  }

  private static String paragraph(Relation relation, Locale language) {
    Evaluation evaluation = evaluate(relation);
    return TraceReport.of(evaluation, ReportOptions.standard().withLanguage(language))
        .paragraph(evaluation.checks().get(0));
  }

  private static Evaluation evaluate(Relation... relations) {
    Rule rule =
        new Rule() {
          @Override
          public String id() {
            return "R";
          }

          @Override
          public Severity severity() {
            return Severity.ERROR;
          }

          @Override
          public Stream<Relation> relations(RuleContext context) {
            return Stream.of(relations);
          }
        };
    return RuleEngine.of(List.of(rule)).evaluate(DisclosureBuilder.budget("商促局", 2022).build());
  }

  private static Figure figure(String label, String printed) {
    return figure(label, printed, Unit.TEN_THOUSAND_YUAN);
  }

  private static Figure figure(String label, String printed, Unit unit) {
    return new Figure(
        Amount.parse(printed, unit),
        printed,
        new Location.External(label),
        label,
        label,
        Optional.empty());
  }

  private static Mention words(String label, String text) {
    return new Mention(text, new Location.External(label), label);
  }
}

package io.gouji.examples;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Checks figures that a finance system holds, before any Word file exists. */
public final class CheckFiguresWithoutFile {
  private CheckFiguresWithoutFile() {}

  /** Checks a small budget whose total is wrong. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .departmentCode("366")
            .table(
                TableKind.BASIC_EXPENDITURE,
                table ->
                    table
                        .line("合计")
                        .with(ColumnRole.TOTAL, "8.86", "record 16")
                        .with(ColumnRole.NON_PERSONNEL, "8.86", "record 17")
                        .line("302", "商品和服务支出")
                        .with(ColumnRole.TOTAL, "8.86", "record 18")
                        .with(ColumnRole.NON_PERSONNEL, "8.86", "record 19")
                        .line("30201", "办公费")
                        .with(ColumnRole.TOTAL, "5.04", "record 20")
                        .with(ColumnRole.NON_PERSONNEL, "5.04", "record 21")
                        .line("30207", "邮电费")
                        .with(ColumnRole.TOTAL, "3.64", "record 22")
                        .with(ColumnRole.NON_PERSONNEL, "3.64", "record 23"))
            .build();
    Evaluation evaluation = RuleEngine.of(BuiltInRules.all()).evaluate(disclosure);
    for (Finding finding : evaluation.roots()) {
      out.println(finding.rule() + " " + finding.evidence().get(0).location());
    }
  }
}

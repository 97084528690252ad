package io.gouji.rules.builtin;

import io.gouji.model.DisclosureKind;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleParameter;
import io.gouji.rules.RuleScope;
import java.util.Locale;
import java.util.stream.Collectors;

/** The head of a rule's page: what the rule says of itself, above the prose that people write. */
final class RuleHead {
  private RuleHead() {}

  static String of(Rule rule) {
    StringBuilder head = new StringBuilder();
    head.append("# ").append(rule.id()).append("\n\n");
    head.append(rule.title(Locale.CHINESE)).append("。\n\n");
    head.append("| | |\n|---|---|\n");
    line(head, "级别", severity(rule) + "（" + rule.severity() + "）");
    line(head, "状态", status(rule));
    line(head, "适用", scope(rule.scope()));
    if (!rule.parameters().isEmpty()) {
      line(
          head,
          "参数",
          rule.parameters().stream().map(RuleHead::parameter).collect(Collectors.joining("、")));
    }
    if (!rule.aliases().isEmpty()) {
      line(head, "曾用名", String.join("、", rule.aliases()));
    }
    return head.append('\n').toString();
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }

  private static String severity(Rule rule) {
    return switch (rule.severity()) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }

  private static String status(Rule rule) {
    return switch (rule.status()) {
      case DRAFT -> "试行，默认不核对";
      case ACTIVE -> "现行";
      case DEPRECATED -> "将停用";
    };
  }

  private static String scope(RuleScope scope) {
    String kinds =
        scope.kinds().stream().sorted().map(RuleHead::kind).collect(Collectors.joining("、"));
    String years = "";
    if (scope.firstYear().isPresent()) {
      years += "，" + scope.firstYear().getAsInt() + " 年起";
    }
    if (scope.lastYear().isPresent()) {
      years += "，至 " + scope.lastYear().getAsInt() + " 年止";
    }
    return kinds + years;
  }

  private static String kind(DisclosureKind kind) {
    return switch (kind) {
      case BUDGET -> "部门预算";
      case FINAL_ACCOUNTS -> "部门决算";
    };
  }

  private static String parameter(RuleParameter parameter) {
    return "`" + parameter.name() + "`（默认 " + parameter.standard() + "）";
  }
}

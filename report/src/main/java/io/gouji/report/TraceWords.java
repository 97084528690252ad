package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.Relation;
import io.gouji.rules.Trace;
import io.gouji.rules.Trace.Addend;
import io.gouji.rules.Trace.Printed;
import io.gouji.rules.Trace.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words and equations how a check came to its verdict. */
final class TraceWords {
  private final Messages messages;
  private final Places places;

  TraceWords(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  /** One line: 667.43 = 610.45 + 30.89 + 26.09 √. */
  String line(Trace trace) {
    List<Step> sides = trace.sides();
    Check.Status status = trace.check().status();
    if (!status.isAssessed()) {
      return sides.stream().map(this::plain).collect(Collectors.joining(", "))
          + " — "
          + reason(trace.check());
    }
    String actual = plain(sides.get(0));
    if (trace.check().relation().orElseThrow() instanceof Relation.Words words) {
      String expected = sides.size() > 1 ? sign(words, status) + plain(sides.get(1)) : "";
      return actual + expected + mark(status);
    }
    String others =
        sides.stream().skip(1).map(this::plain).collect(Collectors.joining(messages.text("or")));
    return actual + sign(trace) + others + mark(status);
  }

  private static String mark(Check.Status status) {
    return status.holds() ? " √" : " ×";
  }

  private static String sign(Trace trace) {
    Check.Status status = trace.check().status();
    return switch (comparator(trace)) {
      case AT_MOST -> " ≤ ";
      case AT_LEAST -> " ≥ ";
      case EQUAL -> status instanceof Check.Holds ? " = " : status.holds() ? " ≈ " : " ≠ ";
    };
  }

  private static String sign(Relation.Words words, Check.Status status) {
    return switch (words.comparator()) {
      case SAME, SAME_NAME -> status.holds() ? " = " : " ≠ ";
      case DIFFERENT -> status.holds() ? " ≠ " : " = ";
      case PRESENT, AMOUNT -> " / ";
    };
  }

  private static Relation.Comparator comparator(Trace trace) {
    return trace.check().relation().orElseThrow() instanceof Relation.Linear linear
        ? linear.comparator()
        : Relation.Comparator.EQUAL;
  }

  private String plain(Step step) {
    if (step instanceof Trace.Quote quote) {
      return messages.text("quote", quote.mention().text());
    }
    if (step instanceof Printed printed) {
      return number(printed);
    }
    if (step instanceof Trace.Sum sum) {
      return sum(sum, false);
    }
    if (step instanceof Trace.Quotient quotient) {
      return inParentheses(quotient.part()) + " ÷ " + inParentheses(quotient.whole());
    }
    Trace.Multiple multiple = (Trace.Multiple) step;
    return number(multiple.quantity()) + " × " + number(multiple.price());
  }

  private static String number(Printed printed) {
    boolean isRate =
        printed
            .figure()
            .amount()
            .stated()
            .map(stated -> stated.unit() == Unit.PERCENT)
            .orElse(false);
    return printed.value().toPlainString() + (isRate ? "%" : "");
  }

  private static String inParentheses(Trace.Sum sum) {
    return counting(sum).size() > 1 ? "(" + addends(sum, false) + ")" : addends(sum, false);
  }

  /** A sum with what is added and by what it is divided: (5.04 + 3.64) ÷ 2. */
  private static String sum(Trace.Sum sum, boolean named) {
    String text = addends(sum, named);
    boolean isSeveral = counting(sum).size() > 1;
    if (sum.constant().isPresent()) {
      String constant = sum.constant().get().toPlainString();
      isSeveral = !text.equals("0");
      text = isSeveral ? text + " + " + constant : constant;
    }
    if (sum.divisor().compareTo(BigDecimal.ONE) == 0) {
      return text;
    }
    return (isSeveral ? "(" + text + ")" : text) + " ÷ " + sum.divisor().toPlainString();
  }

  private static String addends(Trace.Sum sum, boolean named) {
    StringBuilder text = new StringBuilder();
    List<Addend> addends = counting(sum);
    List<String> names =
        Numbers.shortNames(addends.stream().map(addend -> addend.figure().figure()).toList());
    for (int i = 0; i < addends.size(); i++) {
      BigDecimal factor = addends.get(i).coefficient();
      if (text.length() > 0) {
        text.append(factor.signum() < 0 ? " − " : " + ");
      } else if (factor.signum() < 0) {
        text.append("−");
      }
      if (factor.abs().compareTo(BigDecimal.ONE) != 0) {
        text.append(factor.abs().toPlainString()).append(" × ");
      }
      if (named) {
        text.append(names.get(i)).append(' ');
      }
      text.append(number(addends.get(i).figure()));
    }
    return text.length() == 0 ? "0" : text.toString();
  }

  private static List<Addend> counting(Trace.Sum sum) {
    return sum.addends().stream().filter(addend -> addend.figure().value().signum() != 0).toList();
  }

  /** The check in a few sentences. */
  String paragraph(Trace trace) {
    Check.Status status = trace.check().status();
    if (!status.isAssessed()) {
      return messages.text("trace.notAssessed", reason(trace.check()));
    }
    if (trace.check().relation().orElseThrow() instanceof Relation.Words words) {
      String key = "trace.words." + words.comparator();
      return messages.text(key + (status.holds() ? ".hold" : ".fail"));
    }
    Printed actual = (Printed) trace.sides().get(0);
    String others =
        trace.sides().stream()
            .skip(1)
            .map(step -> described(step, trace))
            .collect(Collectors.joining(messages.text("or")));
    return messages.text(
            "trace.paragraph",
            name(actual.figure()),
            withUnit(actual.value(), trace),
            messages.text("trace.should." + comparator(trace)),
            others)
        + verdict(trace);
  }

  private String described(Step step, Trace trace) {
    if (step instanceof Printed printed) {
      return messages.text(
          "trace.figure", name(printed.figure()), withUnit(printed.value(), trace));
    }
    if (step instanceof Trace.Sum sum) {
      List<Addend> counting = counting(sum);
      boolean isSum =
          sum.constant().isEmpty()
              && sum.divisor().compareTo(BigDecimal.ONE) == 0
              && counting.stream().noneMatch(addend -> addend.coefficient().signum() < 0);
      String key = isSum ? counting.isEmpty() ? "trace.zero" : "trace.sum" : "trace.balance";
      return messages.text(key, counting.size(), sum(sum, true), withUnit(sum.value(), trace));
    }
    Trace.Quantity quantity = (Trace.Quantity) step;
    return messages.text("trace.computed", plain(step), withUnit(quantity.value(), trace));
  }

  private String verdict(Trace trace) {
    BigDecimal difference = trace.difference().orElseThrow();
    Trace.Rounding rounding = trace.rounding().orElseThrow();
    if (rounding.verdict() == Trace.Verdict.EXACT) {
      boolean isEqual = comparator(trace) == Relation.Comparator.EQUAL;
      return messages.text(isEqual ? "trace.exact" : "trace.holds");
    }
    return messages.text(
        "trace.difference", withUnit(difference.abs(), trace), rounding(trace).orElse(""));
  }

  /** What rounding has to do with a difference; empty if there is none. */
  Optional<String> rounding(Trace trace) {
    Trace.Rounding rounding = trace.rounding().orElse(null);
    if (rounding == null || rounding.verdict() == Trace.Verdict.EXACT) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        messages.text(
            "trace.rounding." + rounding.verdict(),
            rounding.tolerance().stripTrailingZeros().toPlainString()));
    if (rounding.verdict() == Trace.Verdict.EXPLAINED) {
      rounding
          .odds()
          .ifPresent(
              odds ->
                  parts.add(
                      messages.text(
                          "trace.odds",
                          odds.addends(),
                          fraction(odds.atLeast().toString()),
                          odds.atLeast().percent().toPlainString())));
      Trace.Habit habit = rounding.habit();
      parts.add(messages.text("trace.habit", habit.exact(), habit.exact() + habit.rounded()));
      if (rounding.isDoubted()) {
        parts.add(messages.text("trace.doubted"));
      }
    }
    return Optional.of(String.join(messages.text("trace.semicolon"), parts));
  }

  private static String fraction(String exact) {
    int longest = 24;
    return exact.length() <= longest ? exact + " ≈ " : "";
  }

  private String reason(Check check) {
    return messages.text("reason." + check.reason().orElseThrow().name());
  }

  private String name(Figure figure) {
    return places.name(figure.label(), figure.location());
  }

  private String withUnit(BigDecimal value, Trace trace) {
    Unit unit = trace.unit().orElseThrow();
    return value.toPlainString() + (unit == Unit.PERCENT ? "" : " ") + unit.label();
  }
}

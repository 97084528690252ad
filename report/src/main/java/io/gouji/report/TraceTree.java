package io.gouji.report;

import io.gouji.model.Unit;
import io.gouji.rules.Evidence;
import io.gouji.rules.RoundingInterval;
import io.gouji.rules.Trace;
import io.gouji.rules.Trace.Printed;
import io.gouji.rules.Trace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the tree of a trace with lines: from the comparison down to each printed figure. */
final class TraceTree {
  private final Messages messages;
  private final Places places;

  TraceTree(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  private record Branch(String text, List<Branch> below) {}

  /** The lines below the verdict. */
  List<String> lines(Trace trace) {
    List<String> lines = new ArrayList<>();
    List<Branch> sides = new ArrayList<>();
    for (Step step : trace.sides()) {
      sides.add(branch(step, trace.unit()));
    }
    draw(sides, "", lines);
    return lines;
  }

  private static void draw(List<Branch> branches, String indent, List<String> lines) {
    for (int i = 0; i < branches.size(); i++) {
      boolean isLast = i == branches.size() - 1;
      lines.add(TextStyle.printable(indent + (isLast ? "└ " : "├ ") + branches.get(i).text()));
      draw(branches.get(i).below(), indent + (isLast ? "  " : "│ "), lines);
    }
  }

  private Branch branch(Step step, Optional<Unit> unit) {
    if (step instanceof Printed printed) {
      return leaf(printed, "");
    }
    if (step instanceof Trace.Quote quote) {
      Evidence evidence = Evidence.of(Evidence.Role.EXPECTED, quote.mention());
      return new Branch(places.describe(evidence), List.of());
    }
    if (step instanceof Trace.Sum sum) {
      return new Branch(value(sum, "trace.tree.sum", unit), addends(sum));
    }
    if (step instanceof Trace.Quotient quotient) {
      Branch part = new Branch(messages.text("trace.tree.part"), addends(quotient.part()));
      Branch whole = new Branch(messages.text("trace.tree.whole"), addends(quotient.whole()));
      return new Branch(value(quotient, "trace.tree.quotient", unit), List.of(part, whole));
    }
    Trace.Multiple multiple = (Trace.Multiple) step;
    return new Branch(
        value(multiple, "trace.tree.product", unit),
        List.of(leaf(multiple.quantity(), ""), leaf(multiple.price(), "× ")));
  }

  private String value(Trace.Quantity quantity, String key, Optional<Unit> unit) {
    return messages.text(
        key,
        quantity.value().toPlainString(),
        unit.map(Unit::label).orElse(""),
        interval(quantity.interval()));
  }

  private List<Branch> addends(Trace.Sum sum) {
    List<Branch> branches = new ArrayList<>();
    for (Trace.Addend addend : sum.addends()) {
      String sign = addend.coefficient().signum() < 0 ? "− " : "+ ";
      branches.add(leaf(addend.figure(), sign));
    }
    return branches;
  }

  private Branch leaf(Printed printed, String sign) {
    String note =
        printed.reading() == Trace.Reading.PRINTED
            ? ""
            : messages.text(
                "trace.reading." + printed.reading(),
                printed.figure().text(),
                printed.figure().amount().stated().map(s -> s.unit().label()).orElse(""));
    return new Branch(
        sign
            + printed.value().toPlainString()
            + "  "
            + places.describe(Evidence.of(Evidence.Role.TERM, printed.figure()))
            + "  "
            + interval(printed.interval())
            + note,
        List.of());
  }

  private static String interval(RoundingInterval interval) {
    return "["
        + interval.low().stripTrailingZeros().toPlainString()
        + ", "
        + interval.high().stripTrailingZeros().toPlainString()
        + "]";
  }
}

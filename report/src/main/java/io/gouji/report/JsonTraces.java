package io.gouji.report;

import io.gouji.rules.Check;
import io.gouji.rules.RoundingInterval;
import io.gouji.rules.Trace;
import io.gouji.rules.Trace.Printed;
import io.gouji.rules.Trace.Step;
import java.math.BigDecimal;

/** Writes traces as JSON. */
final class JsonTraces {
  private final JsonOutput json;
  private final JsonLocations locations;
  private final TraceWords words;

  JsonTraces(JsonOutput json, JsonLocations locations, TraceWords words) {
    this.json = json;
    this.locations = locations;
    this.words = words;
  }

  /** Writes one trace. */
  void trace(Trace trace) {
    json.object(
        () -> {
          json.string("rule", trace.check().rule());
          json.string("status", status(trace.check()));
          json.string("reason", trace.check().reason().map(Check.Reason::name));
          json.string("line", words.line(trace));
          json.string("paragraph", words.paragraph(trace));
          trace.unit().ifPresent(unit -> json.string("unit", unit.label()));
          trace.difference().ifPresent(difference -> json.amount("difference", difference));
          trace.rounding().ifPresent(rounding -> json.object("rounding", () -> write(rounding)));
          json.array("sides", trace.sides(), step -> json.object(() -> write(step)));
        });
  }

  private static String status(Check check) {
    if (check.status().isAssessed()) {
      return LedgerLine.Outcome.of(check).json();
    }
    return check.status() instanceof Check.NotApplicable ? "notApplicable" : "notAssessable";
  }

  private void write(Trace.Rounding rounding) {
    json.string("verdict", rounding.verdict().name());
    json.amount("tolerance", plain(rounding.tolerance()));
    rounding
        .odds()
        .ifPresent(
            odds -> {
              json.number("addends", odds.addends());
              json.string("exactly", odds.exactly().toString());
              json.string("atLeast", odds.atLeast().toString());
            });
    json.number("exactSums", rounding.habit().exact());
    json.number("roundedSums", rounding.habit().rounded());
    json.bool("isDoubted", rounding.isDoubted());
  }

  private void write(Step step) {
    if (step instanceof Trace.Quote quote) {
      json.string("kind", "words");
      json.string("label", quote.mention().label());
      json.string("text", quote.mention().text());
      locations.location(quote.mention().location());
      return;
    }
    if (step instanceof Printed printed) {
      json.string("kind", "figure");
      figure(printed);
      return;
    }
    Trace.Quantity quantity = (Trace.Quantity) step;
    json.string("kind", kind(quantity));
    value(quantity);
    if (step instanceof Trace.Sum sum) {
      addends("addends", sum);
      sum.constant().ifPresent(constant -> json.amount("constant", constant));
      if (sum.divisor().compareTo(BigDecimal.ONE) != 0) {
        json.amount("divisor", sum.divisor());
      }
    } else if (step instanceof Trace.Quotient quotient) {
      addends("part", quotient.part());
      addends("whole", quotient.whole());
    } else if (step instanceof Trace.Multiple multiple) {
      json.object("quantity", () -> figure(multiple.quantity()));
      json.object("price", () -> figure(multiple.price()));
    }
  }

  private static String kind(Trace.Quantity quantity) {
    return quantity instanceof Trace.Sum
        ? "sum"
        : quantity instanceof Trace.Quotient ? "quotient" : "product";
  }

  private void addends(String name, Trace.Sum sum) {
    json.array(
        name,
        sum.addends(),
        addend ->
            json.object(
                () -> {
                  json.amount("coefficient", addend.coefficient());
                  figure(addend.figure());
                }));
  }

  private void figure(Printed printed) {
    json.string("label", printed.figure().label());
    json.string("text", printed.figure().text());
    json.string("reading", printed.reading().name());
    value(printed);
    locations.location(printed.figure().location());
  }

  private void value(Trace.Quantity quantity) {
    RoundingInterval interval = quantity.interval();
    json.amount("value", quantity.value());
    json.amount("low", plain(interval.low()));
    json.amount("high", plain(interval.high()));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

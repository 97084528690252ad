package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures and rules of which only the relations matter. */
final class Example {
  private Example() {}

  /** A figure in 万元, of a record. */
  static Figure figure(String label, String printed) {
    return figure(label, printed, Unit.TEN_THOUSAND_YUAN);
  }

  /** A figure of a record. */
  static Figure figure(String label, String printed, Unit unit) {
    return new Figure(
        Amount.parse(printed, unit),
        printed,
        new Location.External(label),
        label,
        label,
        Optional.empty());
  }

  /** Words of a record. */
  static Mention words(String label, String text) {
    return new Mention(text, new Location.External(label), label);
  }

  /** A rule that yields always the same relations. */
  static Rule rule(String id, Relation... relations) {
    return new Named(id, Severity.ERROR) {
      @Override
      public Stream<Relation> relations(RuleContext context) {
        return Arrays.stream(relations);
      }
    };
  }

  /** A rule with an id of its own. */
  abstract static class Named implements Rule {
    private final String id;
    private final Severity severity;

    Named(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Severity severity() {
      return severity;
    }
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.RuleContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks statements out of the text by topic, year and measure. */
final class Passages {
  private Passages() {}

  /** The amounts that the text states for the disclosure's own year. */
  static Stream<Statement> ofFiscalYear(RuleContext context) {
    Measure measure = context.disclosure().identity().measure();
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    return context.statements().stream()
        .filter(statement -> statement.measure() == measure)
        .filter(statement -> statement.fiscalYear() == year);
  }

  /** The amounts that a passage on a topic states for the disclosure's own year. */
  static Stream<Statement> ofFiscalYear(RuleContext context, Item topic) {
    return ofFiscalYear(context).filter(statement -> statement.topic().equals(Optional.of(topic)));
  }
}

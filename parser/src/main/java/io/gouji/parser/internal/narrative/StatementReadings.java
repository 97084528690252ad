package io.gouji.parser.internal.narrative;

import io.gouji.model.Mention;
import io.gouji.model.Statement;
import java.util.List;

/**
 * What the text of a disclosure states.
 *
 * @param statements what is bound, in the order of the text
 * @param unbound amounts of money that could not be bound safely, and are checked against nothing
 */
public record StatementReadings(List<Statement> statements, List<Mention> unbound) {
  public StatementReadings {
    statements = List.copyOf(statements);
    unbound = List.copyOf(unbound);
  }
}

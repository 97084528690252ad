package io.gouji.parser.internal.narrative;

import io.gouji.model.Statement;
import io.gouji.model.UnboundNumber;
import java.util.List;

/**
 * What the text of a disclosure states.
 *
 * @param statements what is bound, in the order of the text
 * @param unbound all other numbers, in the order of the text, and why they state nothing
 */
public record StatementReadings(List<Statement> statements, List<UnboundNumber> unbound) {
  public StatementReadings {
    statements = List.copyOf(statements);
    unbound = List.copyOf(unbound);
  }
}

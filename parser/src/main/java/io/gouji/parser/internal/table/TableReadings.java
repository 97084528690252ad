package io.gouji.parser.internal.table;

import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Identity;
import java.util.List;
import java.util.Set;

/**
 * What was read out of the grids of a document.
 *
 * @param usedParagraphs the indexes of top-level paragraphs that are titles, captions or notes of
 *     tables, and no sentences
 */
public record TableReadings(
    List<DisclosureTable> tables,
    Identity identity,
    List<Diagnostic> diagnostics,
    Set<Integer> usedParagraphs) {
  public TableReadings {
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
    usedParagraphs = Set.copyOf(usedParagraphs);
  }
}

package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.Optional;

/** Tells a template that nobody has filled in from a disclosure: no amounts, and XX in the text. */
final class BlankTemplate {
  private static final int FEWEST_TABLES = 3;
  private static final int FEWEST_PLACEHOLDERS = 5;

  private BlankTemplate() {}

  static Optional<Diagnostic> diagnostic(List<DisclosureTable> tables, List<Block> blocks) {
    long typed = tables.stream().filter(table -> table.kind() != TableKind.UNRECOGNISED).count();
    boolean isBlank =
        typed >= FEWEST_TABLES
            && tables.stream().flatMap(table -> table.body().figures()).noneMatch(Figure::isStated)
            && blocks.stream()
                    .filter(BlankTemplate::hasPlaceholder)
                    .limit(FEWEST_PLACEHOLDERS)
                    .count()
                == FEWEST_PLACEHOLDERS;
    return isBlank
        ? Optional.of(new Diagnostic("BLANK_TEMPLATE", "", new Location.Document()))
        : Optional.empty();
  }

  private static boolean hasPlaceholder(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    String text = paragraph.text();
    return text.contains("XX") || text.contains("××") || text.contains("ＸＸ");
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing of a template is left unfilled: no XX, no ××, no 待填. Stated once for each paragraph and
 * table, and once in all for a template that nobody has begun to fill in.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class NoPlaceholdersRemain implements Rule {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?<![A-Za-zＸ×])(?:[XxＸ×]{2,}|\\{[^{}]{1,20}\\}|待填|待补充)(?![A-Za-zＸ×0-9])");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Mention> placeholders = new ArrayList<>();
    for (Block block : context.disclosure().blocks()) {
      first(block).ifPresent(placeholders::add);
    }
    if (placeholders.isEmpty()) {
      return Stream.empty();
    }
    boolean isBlank =
        context.disclosure().diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.code().equals("BLANK_TEMPLATE"));
    return placeholders.stream()
        .limit(isBlank ? 1 : placeholders.size())
        .map(NoPlaceholdersRemain::relation);
  }

  /** The first placeholder of a paragraph or grid: who fills it in will see the others. */
  private static Optional<Mention> first(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return find(paragraph.text())
          .map(match -> Paragraphs.mention(paragraph, match.start(), match.end()));
    }
    if (block instanceof Block.Grid grid) {
      List<Block.GridCell> cells = grid.cells();
      for (int i = 0; i < cells.size(); i++) {
        Block.GridCell cell = cells.get(i);
        Optional<MatchResult> match = find(cell.text());
        if (match.isPresent()) {
          return Optional.of(
              new Mention(match.get().group(), grid.location(cell), cell.text().strip()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<MatchResult> find(String text) {
    if (!mayHave(text)) {
      return Optional.empty();
    }
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Whether a text has characters with which a placeholder begins: nearly none has. */
  private static boolean mayHave(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      boolean mayBegin =
          c < 0x2000
              ? c == 'X' || c == 'x' || c == '×' || c == '{'
              : c == 'Ｘ'
                  || (c == '待' && (text.startsWith("填", i + 1) || text.startsWith("补", i + 1)));
      if (mayBegin) {
        return true;
      }
    }
    return false;
  }

  private static Relation relation(Mention placeholder) {
    return Relation.words(placeholder, Relation.WordComparator.PRESENT, Optional.empty());
  }
}

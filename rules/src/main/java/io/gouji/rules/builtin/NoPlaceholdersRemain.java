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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing of a template is left unfilled: no XX, no ××, no 待填. */
public final class NoPlaceholdersRemain implements Rule {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?<![A-Za-zＸ×])(?:[XxＸ×]{2,}|\\{[^{}]{1,20}\\}|待填|待补充)(?![A-Za-zＸ×0-9])");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Block block : context.disclosure().blocks()) {
      if (block instanceof Block.Paragraph paragraph && mayHave(paragraph.text())) {
        Matcher matcher = PLACEHOLDER.matcher(paragraph.text());
        while (matcher.find()) {
          relations.add(
              relation(
                  new Mention(
                      matcher.group(),
                      paragraph.location(matcher.start(), matcher.end()),
                      paragraph.text().strip())));
        }
      } else if (block instanceof Block.Grid grid) {
        for (Block.GridCell cell : grid.cells()) {
          if (mayHave(cell.text())) {
            Matcher matcher = PLACEHOLDER.matcher(cell.text());
            if (matcher.find()) {
              relations.add(
                  relation(new Mention(matcher.group(), grid.location(cell), cell.text().strip())));
            }
          }
        }
      }
    }
    return relations.stream();
  }

  /** Whether a text has characters with which a placeholder begins: nearly none has. */
  private static boolean mayHave(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      // Most characters of a disclosure are digits and points, or Chinese.
      if (c < 'X' || (c > '×' && c < '待')) {
        continue;
      }
      switch (c) {
        case 'X', 'x', 'Ｘ', '×', '{' -> {
          return true;
        }
        case '待' -> {
          char next = text.charAt(i + 1);
          if (next == '填' || next == '补') {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static Relation relation(Mention placeholder) {
    return Relation.words(placeholder, Relation.WordComparator.PRESENT, Optional.empty());
  }
}

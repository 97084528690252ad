package io.gouji.rules.builtin;

import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table without any amount is noted as empty (空表列示), in a note that does not speak of another
 * table. Source: 财预〔2016〕143号.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class EmptyTableIsNoted implements Rule {
  private static final Set<TableKind> KINDS =
      EnumSet.of(
          TableKind.GOVERNMENT_FUND_EXPENDITURE,
          TableKind.STATE_CAPITAL_EXPENDITURE,
          TableKind.THREE_PUBLIC_EXPENSES,
          TableKind.GOVERNMENT_PROCUREMENT);
  private static final Pattern NOTE =
      Pattern.compile("空表|无数据|无此项|无该项|无相关|不涉及|为空|(?:没有|无|未安排).{0,30}(?:预算|支出|拨款|采购)");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context
        .tables()
        .filter(table -> KINDS.contains(table.kind()) && table.isEmpty())
        .map(
            table ->
                Relation.words(
                    new Mention(
                        "", new Location.Table(table.index()), table.caption().title().text()),
                    Relation.WordComparator.PRESENT,
                    note(context, table)));
  }

  private static Optional<Mention> note(RuleContext context, TableBody table) {
    return table.caption().notes().stream()
        .filter(note -> NOTE.matcher(note.text()).find())
        .filter(note -> !speaksOfAnother(note.text(), table.kind()))
        .findFirst()
        .or(() -> inText(context, table.kind()));
  }

  /** Whether a note says that another table is empty, and not this one. */
  private static boolean speaksOfAnother(String note, TableKind kind) {
    return !isNamed(note, kind)
        && KINDS.stream().anyMatch(other -> other != kind && isNamed(note, other));
  }

  private static boolean isNamed(String text, TableKind kind) {
    List<String> names =
        switch (kind) {
          case GOVERNMENT_FUND_EXPENDITURE -> List.of("政府性基金", "政府基金");
          case STATE_CAPITAL_EXPENDITURE -> List.of("国有资本经营");
          case THREE_PUBLIC_EXPENSES -> List.of("三公");
          default -> List.of("政府采购");
        };
    return names.stream().anyMatch(text::contains);
  }

  /** Some provinces say it in the text instead. */
  private static Optional<Mention> inText(RuleContext context, TableKind kind) {
    return context.paragraphs().stream()
        .filter(paragraph -> isNamed(paragraph.text(), kind))
        .filter(paragraph -> NOTE.matcher(paragraph.text()).find())
        .findFirst()
        .map(
            paragraph ->
                new Mention(
                    paragraph.text(),
                    paragraph.location(0, paragraph.text().length()),
                    kind.label()));
  }
}

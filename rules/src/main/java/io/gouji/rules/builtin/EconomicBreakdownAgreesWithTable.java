package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the text breaks 基本支出, 人员经费 or 公用经费 down by the economic classification, each item is the
 * line of 基本支出表 for the same code; so are those of all expenditure and the table of it by economic
 * category. Stated only where text and table state the same total: otherwise the text may speak of
 * other money.
 *
 * <p>Where they split the total differently, and there is only one way in which items of the one
 * make items of the other, a difference is a matter of form. The breakdown of 机关运行经费 has a rule of
 * its own.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class EconomicBreakdownAgreesWithTable implements Rule {
  private static final Map<Item, ColumnRole> OF_BASIC =
      Map.of(
          Item.BASIC_EXPENDITURE, ColumnRole.TOTAL,
          Item.PERSONNEL_EXPENDITURE, ColumnRole.PERSONNEL,
          Item.NON_PERSONNEL_EXPENDITURE, ColumnRole.NON_PERSONNEL);
  private static final Set<Item> EXPENDITURE =
      Set.of(Item.EXPENDITURE, Item.CURRENT_YEAR_EXPENDITURE, Item.TOTAL_EXPENDITURE);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    Leeway leeway = new Leeway(context);
    List<Statement> statements = context.statements();
    Measure measure = context.disclosure().identity().measure();
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    for (int i = 0; i < statements.size(); i++) {
      Statement whole = statements.get(i);
      if (whole.measure() == measure
          && whole.fiscalYear() == year
          && !whole.topic().equals(Optional.of(Item.OFFICE_OPERATING_FUNDS))
          && !context.parts(i).isEmpty()
          && (OF_BASIC.containsKey(whole.item()) || EXPENDITURE.contains(whole.item()))) {
        List<Statement> coded = byCode(context, whole, context.parts(i));
        for (TableBody table : coded.isEmpty() ? List.<TableBody>of() : tables(context, whole)) {
          add(context, leeway, table, whole, coded, relations);
        }
      }
    }
    return relations.stream();
  }

  private static List<TableBody> tables(RuleContext context, Statement whole) {
    return context.tables(
        OF_BASIC.containsKey(whole.item())
            ? TableKind.BASIC_EXPENDITURE
            : TableKind.EXPENDITURE_BY_ECONOMIC_CATEGORY);
  }

  /** The parts that are items of the economic classification. */
  private static List<Statement> byCode(
      RuleContext context, Statement whole, List<Statement> parts) {
    List<Statement> coded = new ArrayList<>();
    for (Statement part : parts) {
      if (part.measure() == whole.measure()
          && part.fiscalYear() == whole.fiscalYear()
          && code(context.lexicon(), part).isPresent()) {
        coded.add(part);
      }
    }
    return coded;
  }

  private static Optional<ClassificationCode> code(Lexicon lexicon, Statement part) {
    return lexicon.entry(part.item().id()).flatMap(Lexicon.Entry::economicCode);
  }

  private static void add(
      RuleContext context,
      Leeway leeway,
      TableBody table,
      Statement whole,
      List<Statement> coded,
      List<Relation> relations) {
    ColumnRole role = OF_BASIC.getOrDefault(whole.item(), ColumnRole.TOTAL);
    Optional<Figure> total = table.totalRow().flatMap(row -> table.figure(row, role));
    if (total.isEmpty() || !leeway.agree(whole.figure(), total.get(), false)) {
      return;
    }
    List<Alignment.Part> parts =
        TextBreakdown.with(context, coded.get(0))
            .map(
                breakdown ->
                    breakdown.aligned(
                        part ->
                            code(context.lexicon(), part)
                                .flatMap(code -> table.row(code.digits()))
                                .flatMap(row -> table.figure(row, role))))
            .orElse(List.of());
    for (Alignment.Part part : parts) {
      if (part.same().isPresent()) {
        Relation.Linear relation = Relation.equal(part.item(), part.same().get());
        relations.add(
            leeway.agree(part.item(), part.same().get(), false)
                ? relation
                : Alignment.explained(
                    leeway, relation, parts, lines(context, table, role, coded), false));
      }
    }
  }

  /** The lines of the level of which the text speaks. */
  private static List<Figure> lines(
      RuleContext context, TableBody table, ColumnRole role, List<Statement> coded) {
    ClassificationCode.Level level = code(context.lexicon(), coded.get(0)).orElseThrow().level();
    List<Figure> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.code().filter(code -> code.level() == level).isPresent()) {
        table.figure(row, role).ifPresent(lines::add);
      }
    }
    return lines;
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Identity;
import io.gouji.model.Item;
import io.gouji.model.Label;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import io.gouji.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a budget says of the projects that have performance targets fits its tables: their money is
 * at most 项目支出, and there are at least as many projects as 绩效目标表 of projects.
 *
 * <p>There may be fewer tables, since some are published elsewhere or serve several projects. Money
 * that others spend (转移支付) or that is carried over may be more than 项目支出, and a sentence that
 * speaks of it is not compared.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PerformanceTargetsFitProjects implements Rule {
  private static final String TARGETS = "绩效目标";
  private static final Pattern PROJECTS =
      Pattern.compile("项目(?:共|共计|总计|合计|有)?\\s*(?<count>[0-9]{1,4})\\s*个");
  private static final Pattern PROJECTS_AHEAD =
      Pattern.compile("(?<count>[0-9]{1,4})\\s*个(?:预算|支出|二级)?项目");
  private static final Pattern MONEY =
      Pattern.compile(
          "涉及[^。；，0-9]{0,14}(?:资金|金额|预算|拨款)[^。；，0-9]{0,6}?(?<amount>[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(?<unit>[亿万]?元)");
  private static final Pattern ELSEWHERE = Pattern.compile("转移支付|结转|对下");
  private static final Pattern OF_DEPARTMENT = Pattern.compile("整体|部门绩效|职责");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleScope scope() {
    return RuleScope.of(DisclosureKind.BUDGET);
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Block.Paragraph paragraph : context.paragraphs()) {
      if (paragraph.text().contains(TARGETS)) {
        relations.addAll(relations(context, paragraph));
      }
    }
    return relations.stream();
  }

  private static List<Relation> relations(RuleContext context, Block.Paragraph paragraph) {
    List<Relation> relations = new ArrayList<>();
    String text = paragraph.text();
    for (int start = 0; start < text.length(); ) {
      int stop = text.indexOf('。', start);
      int end = stop < 0 ? text.length() : stop;
      int targets = text.indexOf(TARGETS, start);
      if (targets >= 0 && targets < end && mayCount(text, start, end)) {
        money(paragraph, start, end)
            .flatMap(money -> projectExpenditure(context).map(all -> Relation.atMost(money, all)))
            .ifPresent(relations::add);
        count(paragraph, start, end)
            .flatMap(
                count -> tables(context).map(tables -> Relation.atLeast(count, List.of(tables))))
            .ifPresent(relations::add);
      }
      start = end + 1;
    }
    return relations;
  }

  /** Whether a number stands before 个, 元 or 万: in most sentences on targets none does. */
  private static boolean mayCount(String text, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '个' || c == '元' || c == '万') {
        char before = text.charAt(text.charAt(i - 1) == ' ' ? i - 2 : i - 1);
        if (before >= '0' && before <= '9') {
          return true;
        }
      }
    }
    return false;
  }

  /** The one amount of money of a sentence that is that of the projects. */
  private static Optional<Figure> money(Block.Paragraph paragraph, int start, int end) {
    Matcher money = MONEY.matcher(paragraph.text()).region(start, end);
    if (!money.find() || ELSEWHERE.matcher(paragraph.text()).region(start, end).find()) {
      return Optional.empty();
    }
    Unit unit = Unit.ofLabel(money.group("unit")).orElse(Unit.TEN_THOUSAND_YUAN);
    Figure figure =
        figure(
            Amount.parse(money.group("amount"), unit),
            money.group("amount"),
            paragraph.location(money.start("amount"), money.end("amount")),
            "绩效目标项目金额");
    return money.find() ? Optional.empty() : Optional.of(figure);
  }

  /** The one number of projects of a sentence. */
  private static Optional<Figure> count(Block.Paragraph paragraph, int start, int end) {
    for (Pattern pattern : List.of(PROJECTS, PROJECTS_AHEAD)) {
      Matcher count = pattern.matcher(paragraph.text()).region(start, end);
      if (count.find()) {
        Figure figure =
            figure(
                Amount.parse(count.group("count"), Unit.PIECE),
                count.group("count"),
                paragraph.location(count.start("count"), count.end("count")),
                "绩效目标项目数");
        return count.find() ? Optional.empty() : Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> projectExpenditure(RuleContext context) {
    Identity identity = context.disclosure().identity();
    Subject subject =
        new Subject(
            Item.PROJECT_EXPENDITURE,
            Optional.empty(),
            Fund.ALL,
            Measure.BUDGET,
            identity.fiscalYear().orElse(0));
    return context.facts(subject).stream().filter(Figure::isStated).findFirst();
  }

  /**
   * How many tables of projects there are: one in pieces has its title on each of them, or once.
   */
  private static Optional<Figure> tables(RuleContext context) {
    Set<String> titles = new LinkedHashSet<>();
    Optional<TableBody> first = Optional.empty();
    for (TableBody table : context.tables(TableKind.PERFORMANCE_TARGETS)) {
      String title = table.caption().title().text();
      if (!title.isBlank() && !OF_DEPARTMENT.matcher(title).find()) {
        titles.add(Label.normalise(title));
        first = first.or(() -> Optional.of(table));
      }
    }
    return first.map(
        table ->
            figure(
                new Amount.Stated(BigDecimal.valueOf(titles.size()), Unit.PIECE),
                String.valueOf(titles.size()),
                new Location.Table(table.index()),
                "绩效目标表张数"));
  }

  private static Figure figure(Amount amount, String printed, Location place, String label) {
    return new Figure(amount, printed, place, label, "text/performance/" + label, Optional.empty());
  }
}

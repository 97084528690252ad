package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of final accounts says that a final figure is more than the budget, less, or the
 * same (决算数大于预算数), the two amounts of the paragraph are. 基本持平 says nothing exact, and is not
 * compared.
 *
 * <p>The words speak of the last final figure before them, and of the budget of the same item that
 * the paragraph states; of which one, 年初 or 全年 must say where it states both.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class FinalComparesWithBudgetAsSaid implements Rule {
  private static final String BUDGET = "(?:(?<%s>年初|全年|调整)预?算?|预算)(?:预算)?数?";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<=[。，,；;：:\\s])(?:支出)?决算(?:支出)?数?(?:(?<more>大于|高于|超过)|(?<less>小于|低于)|等于)"
              + BUDGET.formatted("first")
              + "|(?<=[。，,；;：:\\s])(?:支出)?决算(?:支出)?数?[与和同]"
              + BUDGET.formatted("second")
              + "(?:持平|一致|相同|相等)");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleScope scope() {
    return RuleScope.of(DisclosureKind.FINAL_ACCOUNTS);
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    List<Statement> statements = context.statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement spent = statements.get(i);
      if (spent.measure() == Measure.FINAL
          && spent.figure().isMoney()
          && spent.figure().location() instanceof Location.Text place) {
        Optional<Block.Paragraph> paragraph = context.disclosure().paragraph(place);
        if (paragraph.isPresent()) {
          int end = nextFinal(statements, i, place, paragraph.get().text().length());
          relation(context, spent, paragraph.get().text(), place, end).ifPresent(relations::add);
        }
      }
    }
    return relations.stream();
  }

  /** Where the next final figure of the paragraph stands, of which later words speak. */
  private static int nextFinal(
      List<Statement> statements, int index, Location.Text place, int otherwise) {
    for (int i = index + 1; i < statements.size(); i++) {
      Statement next = statements.get(i);
      if (next.measure() == Measure.FINAL
          && next.figure().location() instanceof Location.Text other
          && other.isInParagraphOf(place)) {
        return Math.max(place.end(), other.start());
      }
    }
    return otherwise;
  }

  private static Optional<Relation> relation(
      RuleContext context, Statement spent, String text, Location.Text place, int end) {
    Matcher words = WORDS.matcher(text).region(Math.min(place.end(), end), end);
    if (!words.useTransparentBounds(true).find()) {
      return Optional.empty();
    }
    @Nullable String first = words.group("first");
    return planned(context, spent, first == null ? words.group("second") : first)
        .map(
            planned -> {
              if (words.group("more") != null) {
                return Relation.atLeast(spent.figure(), List.of(planned.figure()));
              }
              return words.group("less") != null
                  ? Relation.atMost(spent.figure(), planned.figure())
                  : Relation.equal(spent.figure(), planned.figure()).withSeverity(Severity.WARNING);
            });
  }

  /** The budget that the words mean; a bare 预算 only if the paragraph states no other. */
  private static Optional<Statement> planned(
      RuleContext context, Statement spent, @Nullable String named) {
    Optional<Statement> adjusted =
        Passages.onlyInParagraph(context, spent, Measure.ADJUSTED_BUDGET);
    Optional<Statement> original = Passages.onlyInParagraph(context, spent, Measure.BUDGET);
    if (named == null) {
      return adjusted.isPresent() ? Optional.empty() : original;
    }
    return named.equals("年初") ? original : adjusted;
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.DisclosureKind;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date of 固定资产占用情况表 lies in the year before the budget year, or in the year of final accounts.
 * Any day of that year will do: some provinces count at the end of August.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class AssetsAreOfPriorYearEnd implements Rule {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    if (context.disclosure().identity().fiscalYear().isEmpty()) {
      return Stream.empty();
    }
    int fiscalYear = context.disclosure().identity().fiscalYear().getAsInt();
    boolean isBudget = context.disclosure().identity().kind() == DisclosureKind.BUDGET;
    String expected = String.valueOf(isBudget ? fiscalYear - 1 : fiscalYear);
    return context.tables(TableKind.FIXED_ASSETS).stream()
        .flatMap(table -> table.caption().date().stream())
        .flatMap(date -> relation(date, expected).stream());
  }

  private static Optional<Relation> relation(Mention date, String expected) {
    Matcher year = YEAR.matcher(date.text());
    return year.find()
        ? Optional.of(
            Relation.words(
                new Mention(year.group(), date.location(), date.label()),
                Relation.WordComparator.SAME,
                Optional.of(new Mention(expected, new Location.Document(), "年度"))))
        : Optional.empty();
  }
}

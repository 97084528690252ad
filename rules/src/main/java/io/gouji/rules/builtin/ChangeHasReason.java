package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Direction;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph that states a change gives a reason for it. Source: 财预〔2016〕143号, which asks for the
 * reasons of changes. No reason is owed where nothing changed.
 */
public final class ChangeHasReason implements Rule {
  private static final Pattern REASON = Pattern.compile("原因|由于|因为|主要是|根据|按照|为了|导致");

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.statements().stream()
        .filter(change -> change.measure() == Measure.CHANGE && isSomething(change))
        .flatMap(change -> relation(context, change).stream());
  }

  private static boolean isSomething(Statement change) {
    return !change.direction().equals(Optional.of(Direction.UNCHANGED))
        && change.figure().isNonZero();
  }

  private static Optional<Relation> relation(RuleContext context, Statement change) {
    return change.figure().location() instanceof Location.Text place
        ? context
            .disclosure()
            .paragraph(place)
            .map(
                paragraph ->
                    Relation.words(
                        new Mention(change.figure().text(), place, change.figure().label()),
                        Relation.WordComparator.PRESENT,
                        reason(paragraph, place)))
        : Optional.empty();
  }

  private static Optional<Mention> reason(Block.Paragraph paragraph, Location.Text change) {
    Matcher matcher = REASON.matcher(paragraph.text());
    return matcher.find(Math.min(change.end(), paragraph.text().length())) || matcher.reset().find()
        ? Optional.of(
            new Mention(matcher.group(), paragraph.location(matcher.start(), matcher.end()), "原因"))
        : Optional.empty();
  }
}

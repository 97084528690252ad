package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Unit;
import io.gouji.rules.RuleContext;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks statements out of the text by topic, year and measure, and compares what they state. */
final class Passages {
  private Passages() {}

  /** The amounts that the text states for the disclosure's own year. */
  static Stream<Statement> ofFiscalYear(RuleContext context) {
    Measure measure = context.disclosure().identity().measure();
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    return context.statements().stream()
        .filter(statement -> statement.measure() == measure)
        .filter(statement -> statement.fiscalYear() == year);
  }

  /** The amounts that a passage on a topic states for the disclosure's own year. */
  static Stream<Statement> ofFiscalYear(RuleContext context, Item topic) {
    return ofFiscalYear(context).filter(statement -> statement.topic().equals(Optional.of(topic)));
  }

  /** Another measure of the same item, topic, funds and year as a statement, said nearest to it. */
  static Optional<Statement> sameFact(RuleContext context, Statement statement, Measure measure) {
    return sameFact(context, statement, measure, statement.fiscalYear());
  }

  /**
   * The amount with which a change or a rate compares, said nearest to it: that of the year and the
   * kind of figure that the words name, or else of the disclosure's own kind.
   */
  static Optional<Statement> base(RuleContext context, Statement change) {
    if (change.comparedWith().isEmpty()) {
      return Optional.empty();
    }
    int year = change.comparedWith().getAsInt();
    if (change.comparedMeasure().isPresent()) {
      return sameFact(context, change, change.comparedMeasure().orElseThrow(), year);
    }
    return year == change.fiscalYear()
        ? Optional.empty()
        : sameFact(context, change, context.disclosure().identity().measure(), year);
  }

  /** Whether two changes or rates compare with the same figure, as far as their words say. */
  static boolean comparesAlike(Statement change, Statement other) {
    return change.comparedWith().equals(other.comparedWith())
        && change.comparedMeasure().equals(other.comparedMeasure());
  }

  /** Another measure of the same item, topic and funds in a given year, said nearest to it. */
  static Optional<Statement> sameFact(
      RuleContext context, Statement statement, Measure measure, int year) {
    int position = context.statements().indexOf(statement);
    Optional<Statement> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < context.statements().size(); i++) {
      Statement other = context.statements().get(i);
      int distance = Math.abs(i - position);
      if (distance < least
          && other.measure() == measure
          && other.fiscalYear() == year
          && other.item().equals(statement.item())
          && other.subject().fund() == statement.subject().fund()
          && other.topic().equals(statement.topic())
          && (measure.isValue() || comparesAlike(statement, other))) {
        nearest = Optional.of(other);
        least = distance;
      }
    }
    return nearest;
  }

  /**
   * Another measure of the same item, topic, funds and year, if the paragraph of a statement states
   * one amount and no other.
   */
  static Optional<Statement> onlyInParagraph(
      RuleContext context, Statement statement, Measure measure) {
    Optional<Statement> found = Optional.empty();
    for (Statement other : context.statements()) {
      if (other.measure() == measure
          && other.subject().withMeasure(statement.measure()).equals(statement.subject())
          && other.topic().equals(statement.topic())
          && areInOneParagraph(other.figure().location(), statement.figure().location())) {
        if (found.isPresent() && value(found.get()).compareTo(value(other)) != 0) {
          return Optional.empty();
        }
        found = Optional.of(other);
      }
    }
    return found;
  }

  /** Whether two places are in one paragraph, or both outside any document. */
  private static boolean areInOneParagraph(Location a, Location b) {
    if (a instanceof Location.Text first && b instanceof Location.Text second) {
      return first.isInParagraphOf(second);
    }
    return a instanceof Location.External && b instanceof Location.External;
  }

  private static BigDecimal value(Statement statement) {
    return statement.figure().amount().stated().map(s -> s.value()).orElse(BigDecimal.ZERO);
  }

  /** A figure in yuan; zero if it states no money, or money without a unit. */
  static BigDecimal inYuan(Figure figure) {
    return figure
        .amount()
        .stated()
        .filter(stated -> stated.unit().dimension() == Unit.Dimension.MONEY)
        .map(stated -> stated.unit().convert(stated.value(), Unit.YUAN))
        .orElse(BigDecimal.ZERO);
  }
}

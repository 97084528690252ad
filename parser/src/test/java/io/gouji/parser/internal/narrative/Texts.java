package io.gouji.parser.internal.narrative;

import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.UnboundNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads sentences of the 2022 budget of 商促局, and says what they state in one line each. */
final class Texts {
  private Texts() {}

  /** The identity of the budget to which the sentences belong. */
  static final Identity BUDGET_2022 =
      new Identity(
          Optional.of("商促局"), Optional.of("366"), OptionalInt.of(2022), DisclosureKind.BUDGET);

  /** The identity of final accounts. */
  static final Identity FINAL_2022 =
      new Identity(
          Optional.of("商促局"),
          Optional.of("366"),
          OptionalInt.of(2022),
          DisclosureKind.FINAL_ACCOUNTS);

  /** Paragraphs without numbers of their own. */
  static List<Block> paragraphs(String... texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(
          new Block.Paragraph(blocks.size(), text, "", OptionalInt.empty(), Optional.empty()));
    }
    return blocks;
  }

  /** Reads paragraphs of a budget. */
  static StatementReadings read(String... texts) {
    return StatementReader.read(paragraphs(texts), BUDGET_2022, Lexicon.standard());
  }

  /** What paragraphs of a budget state, one line for each statement. */
  static List<String> statements(String... texts) {
    return read(texts).statements().stream().map(Texts::line).toList();
  }

  /** What paragraphs of final accounts state. */
  static List<String> finalStatements(String... texts) {
    return StatementReader.read(paragraphs(texts), FINAL_2022, Lexicon.standard())
        .statements()
        .stream()
        .map(Texts::line)
        .toList();
  }

  /** The amounts of money that stay unbound though they stand where figures are stated. */
  static List<String> unbound(String... texts) {
    return read(texts).unbound().stream().filter(Texts::isAmount).map(UnboundNumber::text).toList();
  }

  /**
   * Whether a number is an amount of money, not bound though it stands where figures are stated.
   */
  static boolean isAmount(UnboundNumber number) {
    return number.isMoney()
        && number.reason() != UnboundNumber.Reason.NO_FIGURES_HERE
        && number.reason() != UnboundNumber.Reason.THRESHOLD;
  }

  /** The numbers that stay unbound, each with its reason. */
  static List<String> reasons(String... texts) {
    return read(texts).unbound().stream()
        .map(number -> number.text() + " " + number.reason())
        .toList();
  }

  /**
   * A statement as a line: the printed figure and its unit, the item (and its funds if the words
   * say which), the measure and year, the direction and the year with which a change compares, and
   * the whole.
   */
  static String line(Statement statement) {
    StringBuilder line = new StringBuilder();
    line.append(statement.figure().text().isEmpty() ? "-" : statement.figure().text());
    line.append(statement.figure().amount().stated().orElseThrow().unit().label());
    line.append(' ').append(statement.item());
    String fund = statement.subject().fund().name();
    line.append(fund.equals("ALL") ? "" : "/" + fund);
    if (statement.measure() != Measure.BUDGET || statement.fiscalYear() != 2022) {
      line.append(' ').append(statement.measure()).append(' ').append(statement.fiscalYear());
    }
    statement
        .direction()
        .ifPresent(way -> line.append(' ').append(way.name().toLowerCase(Locale.ROOT)));
    statement.comparedWith().ifPresent(year -> line.append(" from ").append(year));
    statement.whole().ifPresent(whole -> line.append(" of ").append(whole));
    return line.toString();
  }

  /** The characters of a statement's place. */
  static String at(Statement statement, List<Block> blocks) {
    Location.Text place = (Location.Text) statement.figure().location();
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(paragraph -> paragraph.index() == place.paragraph())
        .findFirst()
        .orElseThrow()
        .text()
        .substring(place.start(), place.end());
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.UnboundNumber;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes statements of bound numbers and mentions of the others, in the order of the text. */
final class StatementWriter {
  private final int fiscalYear;
  private final List<Statement> statements = new ArrayList<>();
  private final UnboundNumbers unbound = new UnboundNumbers();
  private final Map<String, Integer> keys = new HashMap<>();
  private Unit moneyUnit = Unit.TEN_THOUSAND_YUAN;
  private Optional<Block.Paragraph> paragraph = Optional.empty();
  private Prose prose = Prose.of("");

  StatementWriter(int fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  /** Turns to a paragraph whose first amount of money is printed in a unit. */
  void begin(Block.Paragraph next, Prose words, Optional<Unit> unit) {
    paragraph = Optional.of(next);
    prose = words;
    unit.ifPresent(known -> moneyUnit = known);
  }

  /** Writes what a number states; returns the index of the statement. */
  int number(Binding bound, Item topic, Quantity quantity, Optional<Phrase.Change> change) {
    Unit unit = quantity.unit().orElseThrow();
    if (unit.isMoney()) {
      moneyUnit = unit;
    }
    unbound.bound(quantity.start(), quantity.end());
    String action = change.map(word -> word.token().text()).orElse("");
    return write(
        bound,
        topic,
        quantity.start(),
        quantity.end(),
        new Amount.Stated(quantity.value(), unit),
        prose.printed(quantity.start(), quantity.end()),
        label(bound) + action);
  }

  /** Writes what words state without a number; returns the index of the statement. */
  int words(Binding bound, Item topic, int start, int end) {
    String action = bound.measure() == Measure.CHANGE ? prose.printed(start, end).strip() : "";
    return write(
        bound,
        topic,
        start,
        end,
        new Amount.Stated(BigDecimal.ZERO, moneyUnit),
        "",
        label(bound) + action);
  }

  /** Takes note of a number that is not bound. */
  void unbound(Quantity quantity, UnboundNumber.Reason reason) {
    unbound.refused(quantity.start(), reason);
  }

  /**
   * Ends a paragraph: its numbers of which nothing was said stay unbound.
   *
   * @param reason why, if their form and their units do not tell
   */
  void endParagraph(Block.Paragraph done, Prose words, UnboundNumber.Reason reason) {
    unbound.endParagraph(done, words, reason);
  }

  /** All that has been written. */
  StatementReadings readings() {
    return new StatementReadings(statements, unbound.all());
  }

  private int write(
      Binding bound, Item topic, int start, int end, Amount amount, String text, String label) {
    Noun noun = bound.noun();
    Subject subject =
        new Subject(
            noun.item(),
            Optional.empty(),
            noun.fund().orElse(Fund.ALL),
            bound.measure(),
            bound.year());
    Figure figure =
        new Figure(
            amount, text, location(start, end), label, key(bound, topic), Optional.of(subject));
    statements.add(
        new Statement(
            figure,
            Optional.of(topic),
            bound.direction(),
            bound.base().map(base -> OptionalInt.of(base.year())).orElse(OptionalInt.empty()),
            bound.base().flatMap(Base::measure),
            bound.direction().isPresent() && Base.isLikeForLike(prose, start),
            bound.denominator(),
            bound.whole()));
    return statements.size() - 1;
  }

  private Location location(int start, int end) {
    return paragraph.orElseThrow().location(prose.printedStart(start), prose.printedEnd(end));
  }

  private String label(Binding bound) {
    String words =
        switch (bound.measure()) {
          case SHARE -> bound.noun().words() + "占比";
          case COMPLETION -> bound.noun().words() + "完成率";
          case BUDGET, ADJUSTED_BUDGET, EXECUTION, FINAL, CHANGE, RATE_OF_CHANGE, STOCK, COUNT ->
              bound.noun().words();
        };
    return bound.year() == fiscalYear || bound.year() == 0 ? words : bound.year() + "年" + words;
  }

  private String key(Binding bound, Item topic) {
    Noun noun = bound.noun();
    String item = noun.entry().id();
    if (noun.fund().isPresent() && !noun.fund().equals(noun.entry().fund())) {
      item += "@" + noun.fund().orElseThrow();
    }
    String year = bound.year() == 0 ? "undated" : String.valueOf(bound.year() - fiscalYear);
    String key = "TEXT/" + topic + "/" + item + "/" + bound.measure() + "/" + year;
    int occurrence = keys.merge(key, 1, Integer::sum);
    return occurrence == 1 ? key : key + "#" + occurrence;
  }
}

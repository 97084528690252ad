package io.gouji.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds what a sentence says with one number: of which measure and year, and which way it goes.
 * Without more, it is the budget (or final figure) of the fiscal year, of all funds.
 *
 * <pre>{@code
 * builder.statement(
 *     Item.THREE_PUBLIC_EXPENSES,
 *     Item.OFFICIAL_HOSPITALITY,
 *     statement -> statement.change(Direction.DECREASE, "15").comparedWith(2021));
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 */
public final class StatementBuilder {
  private final Item topic;
  private final Item item;
  private final int fiscalYear;
  private final Measure disclosureMeasure;
  private String printed = "";
  private Amount amount = Amount.blank();
  private Unit unit;
  private Measure measure;
  private Fund fund = Fund.ALL;
  private Optional<ClassificationCode> code = Optional.empty();
  private int year;
  private Location location;
  private Optional<Direction> direction = Optional.empty();
  private OptionalInt comparedWith = OptionalInt.empty();
  private Optional<Measure> comparedMeasure = Optional.empty();
  private boolean isLikeForLike;
  private Optional<Subject> denominator = Optional.empty();
  private OptionalInt whole = OptionalInt.empty();

  StatementBuilder(Item topic, Item item, int index, Unit unit, Measure measure, int fiscalYear) {
    this.topic = topic;
    this.item = item;
    this.unit = unit;
    this.measure = measure;
    this.disclosureMeasure = measure;
    this.fiscalYear = fiscalYear;
    this.year = fiscalYear;
    this.location = new Location.External("statement " + index);
  }

  /** The amount as it would be printed, in the unit of the disclosure. */
  public StatementBuilder amount(String text) {
    printed = text;
    amount = Amount.parse(text, unit);
    return this;
  }

  /** The amount as it would be printed, in a unit that the sentence names. */
  public StatementBuilder amount(String text, Unit other) {
    unit = other;
    return amount(text);
  }

  /** Zero in words, as in 「无公车购置费」. */
  public StatementBuilder none() {
    printed = "无";
    amount = Amount.of("0", unit);
    return this;
  }

  /** By how much it changed (增减额), in comparison with the year before. */
  public StatementBuilder change(Direction to, String text) {
    measure = Measure.CHANGE;
    direction = Optional.of(to);
    comparedWith = OptionalInt.of(fiscalYear - 1);
    return amount(text);
  }

  /** By how many per cent it changed (增减率), in comparison with the year before. */
  public StatementBuilder rateOfChange(Direction to, String text) {
    unit = Unit.PERCENT;
    change(to, text);
    measure = Measure.RATE_OF_CHANGE;
    return this;
  }

  /** How many per cent of a whole it is (占比). */
  public StatementBuilder share(String text) {
    measure = Measure.SHARE;
    return amount(text, Unit.PERCENT);
  }

  /** How many per cent of the budget the final figure is (完成率). */
  public StatementBuilder completion(String text) {
    measure = Measure.COMPLETION;
    return amount(text, Unit.PERCENT);
  }

  /** What was planned (预算数), where the disclosure's own figures are final. */
  public StatementBuilder planned(String text) {
    measure = Measure.BUDGET;
    return amount(text);
  }

  /** The value of assets at the end of the year before. */
  public StatementBuilder stock(String text) {
    measure = Measure.STOCK;
    year = fiscalYear - 1;
    return amount(text);
  }

  /** A number of people or things. */
  public StatementBuilder count(String text, Unit counted) {
    measure = Measure.COUNT;
    return amount(text, counted);
  }

  /** Of another year than the fiscal year. */
  public StatementBuilder of(int otherYear) {
    year = otherYear;
    return this;
  }

  /** Of some funds only. */
  public StatementBuilder of(Fund part) {
    fund = part;
    return this;
  }

  /**
   * Of one line of the functional classification only, as in 「一般公共服务（类）…支出」.
   *
   * @throws IllegalArgumentException if the digits are no code
   */
  public StatementBuilder functionalCode(String digits) {
    code = Optional.of(new ClassificationCode(ClassificationDomain.FUNCTIONAL, digits));
    return this;
  }

  /** In comparison with another year than the one before. */
  public StatementBuilder comparedWith(int otherYear) {
    comparedWith = OptionalInt.of(otherYear);
    return this;
  }

  /**
   * In comparison with one of the figures of that year: its budget, its execution, its final one.
   */
  public StatementBuilder comparedWith(int otherYear, Measure figure) {
    comparedMeasure = Optional.of(figure);
    return comparedWith(otherYear);
  }

  /** In comparison of like with like (同口径), with another amount than that of the year before. */
  public StatementBuilder likeForLike() {
    isLikeForLike = true;
    return this;
  }

  /** A figure of another kind than the disclosure's own, such as the budget in final accounts. */
  public StatementBuilder as(Measure other, String text) {
    measure = other;
    return amount(text);
  }

  /** A share of another item, of all funds. */
  public StatementBuilder in(Item other) {
    denominator =
        Optional.of(new Subject(other, Optional.empty(), Fund.ALL, disclosureMeasure, fiscalYear));
    return this;
  }

  /** A part, by the words of its sentence, of an earlier statement named by its position. */
  public StatementBuilder partOf(int earlier) {
    whole = OptionalInt.of(earlier);
    return this;
  }

  /** Where it stands; without this, outside any document. */
  public StatementBuilder at(Location place) {
    location = place;
    return this;
  }

  Statement build() {
    String name = Lexicon.standard().entry(item.id()).map(Lexicon.Entry::name).orElse(item.id());
    String line = code.map(c -> "/" + c).orElse("");
    String key = "TEXT/" + topic + ">" + item + line + "/" + measure + "/" + year;
    return new Statement(
        new Figure(
            amount,
            printed,
            location,
            name,
            key,
            Optional.of(new Subject(item, code, fund, measure, year))),
        Optional.of(topic),
        direction,
        comparedWith,
        comparedMeasure,
        isLikeForLike,
        denominator,
        whole);
  }
}

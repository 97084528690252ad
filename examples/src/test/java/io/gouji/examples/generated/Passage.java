package io.gouji.examples.generated;

import io.gouji.model.Direction;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph as it is put together, and the truth about the figures in it. */
final class Passage {

  /**
   * What a sentence states.
   *
   * @param start where its number begins, or the words that state it without a number
   * @param inWords whether it has no digits, as 「无公车购置费」 and 「与上年持平」 have none
   */
  record Said(
      int start,
      int end,
      boolean inWords,
      BigDecimal value,
      Unit unit,
      Item item,
      Fund fund,
      Measure measure,
      int year,
      Optional<Direction> direction) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Said> said = new ArrayList<>();

  String text() {
    return text.toString();
  }

  List<Said> said() {
    return said;
  }

  Passage text(String more) {
    text.append(more);
    return this;
  }

  int length() {
    return text.length();
  }

  /** A number with its unit after it. */
  Passage amount(String number, BigDecimal value, Quantity quantity, Measure measure, int year) {
    return number(number, value, Unit.TEN_THOUSAND_YUAN, quantity, measure, year, Optional.empty());
  }

  Passage number(
      String number,
      BigDecimal value,
      Unit unit,
      Quantity quantity,
      Measure measure,
      int year,
      Optional<Direction> direction) {
    int start = text.length();
    text.append(number);
    said.add(
        new Said(
            start,
            text.length(),
            false,
            value,
            unit,
            quantity.item(),
            quantity.fund(),
            measure,
            year,
            direction));
    text.append(unit.label());
    return this;
  }

  /** A number of people or things. */
  Passage count(int number, Unit unit, Item item, int year) {
    int start = text.length();
    text.append(number);
    BigDecimal value = BigDecimal.valueOf(number);
    said.add(
        new Said(
            start,
            text.length(),
            false,
            value,
            unit,
            item,
            Fund.ALL,
            Measure.COUNT,
            year,
            Optional.empty()));
    text.append(unit.label());
    return this;
  }

  /** Words that state that there is nothing, or no change. */
  Passage words(
      String words, Quantity quantity, Measure measure, int year, Optional<Direction> direction) {
    int start = text.length();
    text.append(words);
    said.add(
        new Said(
            start,
            text.length(),
            true,
            BigDecimal.ZERO,
            Unit.TEN_THOUSAND_YUAN,
            quantity.item(),
            quantity.fund(),
            measure,
            year,
            direction));
    return this;
  }

  /** An amount of an item that has an economic code. */
  Passage item(String number, BigDecimal value, Item item, int year) {
    int start = text.length();
    text.append(number);
    said.add(
        new Said(
            start,
            text.length(),
            false,
            value,
            Unit.TEN_THOUSAND_YUAN,
            item,
            Fund.ALL,
            Measure.BUDGET,
            year,
            Optional.empty()));
    text.append(Unit.TEN_THOUSAND_YUAN.label());
    return this;
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The values that a paragraph has stated so far, and where the sentence began among them. */
final class StatedValues {
  private final List<Totals.Value> values = new ArrayList<>();
  private int sentence;

  void add(Totals.Value value) {
    values.add(value);
  }

  /** The next value begins another sentence. */
  void endSentence() {
    sentence = values.size();
  }

  /** The value that was stated last of those that are such. */
  Optional<Totals.Value> last(Predicate<Totals.Value> isSuch) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (isSuch.test(values.get(i))) {
        return Optional.of(values.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence has stated an item of a year already. */
  boolean has(Noun noun, int year, Measure measure) {
    for (int i = sentence; i < values.size(); i++) {
      Totals.Value value = values.get(i);
      if (value.year() == year && value.measure() == measure && value.noun().isSameAs(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence has stated an item already. */
  boolean has(Noun noun) {
    for (int i = sentence; i < values.size(); i++) {
      if (values.get(i).noun().isSameAs(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The revenue of some funds, as it was stated last. */
  Optional<Noun> revenueOf(Fund fund) {
    return last(value ->
            value.noun().item().equals(Item.CURRENT_YEAR_REVENUE)
                && value.noun().fund().equals(Optional.of(fund)))
        .map(Totals.Value::noun);
  }

  /**
   * The other year for which the sentence states a value of an item that is stated for this one.
   */
  OptionalInt otherYear(Noun noun, int year) {
    OptionalInt other = OptionalInt.empty();
    boolean own = false;
    for (int i = 0; i < values.size(); i++) {
      Totals.Value value = values.get(i);
      if (value.noun().isSameAs(noun)) {
        own |= value.year() == year;
        other = i >= sentence && value.year() < year ? OptionalInt.of(value.year()) : other;
      }
    }
    return own ? other : OptionalInt.empty();
  }

  /** The values that the sentence has stated. */
  List<Totals.Value> ofSentence() {
    return values.subList(sentence, values.size());
  }

  /** Whether the paragraph has stated no value. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The item of which the paragraph spoke, if it stated the value of one only. */
  Optional<Noun> only() {
    Optional<Noun> only = Optional.empty();
    for (Totals.Value value : values) {
      if (only.isPresent() && !value.noun().isSameAs(only.orElseThrow())) {
        return Optional.empty();
      }
      only = Optional.of(value.noun());
    }
    return only;
  }

  /** The value that was stated last of an item, of the same funds if the words name funds. */
  Optional<Totals.Value> latest(Noun noun) {
    return last(
        value ->
            value.noun().item().equals(noun.item())
                && value.noun().entry().fund().equals(noun.entry().fund())
                && (noun.fund().isEmpty() || noun.fund().equals(value.noun().fund())));
  }

  /** The first value of the sentence, of which the others can be shares. */
  Optional<Totals.Value> lead() {
    return sentence < values.size() ? Optional.of(values.get(sentence)) : Optional.empty();
  }

  /** How many values of the sentence are parts of a total. */
  int countParts(Totals.Value total) {
    int parts = 0;
    for (int i = sentence; i < values.size(); i++) {
      OptionalInt whole = values.get(i).whole();
      parts += whole.isPresent() && whole.getAsInt() == total.index() ? 1 : 0;
    }
    return parts;
  }
}

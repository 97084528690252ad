package io.gouji.parser.internal.narrative;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Knows of which total a figure is a part. Parts are enumerated after words such as 其中; one belongs
 * to the nearest total of which the lexicon says so, else to the one before 其中. A total that has
 * all its parts in the lexicon has no others.
 */
final class Totals {

  /**
   * A value that has been stated.
   *
   * @param index its statement
   * @param unit the unit in which it is stated
   * @param whole the statement of which it is a part
   */
  record Value(int index, Noun noun, int year, Measure measure, Unit unit, OptionalInt whole) {}

  /**
   * An enumeration of parts that has begun.
   *
   * @param total that of which they are parts, if it is known
   * @param of the item of which they are parts, if the words name it
   * @param unknown whether it is of a number that is not understood
   * @param unknowns how many such numbers the sentence had before the parts
   */
  private record Enumeration(
      Optional<Value> total,
      Optional<Noun> of,
      Optional<Value> change,
      int item,
      boolean carried,
      boolean loose,
      boolean unknown,
      int unknowns) {}

  private static final Set<Item> SUMS_OF_ECONOMIC_ITEMS =
      Set.of(
          Item.BASIC_EXPENDITURE,
          Item.PERSONNEL_EXPENDITURE,
          Item.NON_PERSONNEL_EXPENDITURE,
          Item.OFFICE_OPERATING_FUNDS,
          Item.THREE_PUBLIC_EXPENSES);

  private final Lexicon lexicon;
  private final StatedValues values = new StatedValues();
  private final Deque<Enumeration> open = new ArrayDeque<>();
  private Optional<Value> last = Optional.empty();
  private Optional<Value> lastChange = Optional.empty();
  private Optional<Value> onlyOfPreviousSentence = Optional.empty();
  private Optional<Value> onlyChangeOfPreviousSentence = Optional.empty();
  private Optional<Value> leadOfPreviousSentence = Optional.empty();
  private Optional<Value> divided = Optional.empty();
  private int numbersInSentence;
  private int unknownInSentence;
  private int changesInSentence;
  private int item;
  private Optional<Optional<Label.Enumerator>> carriedNumbering = Optional.empty();
  private boolean carriedApplies = true;

  Totals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The totals of a paragraph that follows, and may begin with the parts of the last one. */
  static Totals after(Totals before, Lexicon lexicon) {
    Totals next = new Totals(lexicon);
    next.onlyOfPreviousSentence = before.onlyOfPreviousSentence;
    next.divided = before.divided;
    return next;
  }

  /** The values of the paragraph. */
  StatedValues stated() {
    return values;
  }

  /** Takes note of a value. */
  void state(Value value) {
    values.add(value);
    last = Optional.of(value);
    lastChange = Optional.empty();
    numbersInSentence++;
  }

  /** Takes note of a value that is only said in passing, as that of which another is a share. */
  void stateInPassing(Value value) {
    values.add(value);
  }

  /** Takes note of a change: its parts may follow. */
  void stateChange(Value change) {
    lastChange = Optional.of(change);
    changesInSentence++;
  }

  /** Takes note of a number that is not understood: it may be the total of what follows. */
  void stateUnknown() {
    last = Optional.empty();
    numbersInSentence++;
    unknownInSentence++;
  }

  /** The funds of the total whose parts are being enumerated. */
  Optional<Fund> fund() {
    return open.stream()
        .flatMap(enumeration -> enumeration.total().stream())
        .flatMap(total -> total.noun().fund().stream())
        .findFirst();
  }

  /** Begins an enumeration of parts of the last total. */
  void open() {
    begin(numbersInSentence > 0 ? last : onlyOfPreviousSentence, Optional.empty(), change(), false);
  }

  /**
   * The change whose parts may follow: the last one, or the only thing that the last sentence said.
   */
  private Optional<Value> change() {
    return numbersInSentence > 0 ? lastChange : lastChange.or(() -> onlyChangeOfPreviousSentence);
  }

  /**
   * Whether the last value is of an item that is made up of lines of the economic classification.
   */
  boolean isSumOfEconomicItems() {
    return last.filter(value -> SUMS_OF_ECONOMIC_ITEMS.contains(value.noun().item())).isPresent();
  }

  /** Whether the number before is not understood, so that nothing can be a part of it. */
  boolean hasEndedUnknown() {
    return numbersInSentence > 0 && last.isEmpty();
  }

  /** Begins another division of the total that is being divided, or one of the last total. */
  void openDivision() {
    if (!open.isEmpty()) {
      begin(enumerated(), open.peek().of(), open.peek().change(), false);
    } else {
      Optional<Value> stated =
          numbersInSentence > 0 ? last : divided.or(() -> onlyOfPreviousSentence);
      begin(stated, Optional.empty(), change(), false);
    }
    divided = enumerated();
  }

  /** Begins an enumeration of which only shares, and no sums, are of the last total. */
  void openLoosely() {
    begin(numbersInSentence > 0 ? last : onlyOfPreviousSentence, Optional.empty(), change(), true);
  }

  /** Begins an enumeration of parts of an item that may have been stated. */
  void openWithin(Noun noun) {
    begin(values.latest(noun), Optional.of(noun), lastChange, false);
  }

  private void begin(
      Optional<Value> total, Optional<Noun> of, Optional<Value> change, boolean loose) {
    boolean unknown = of.isEmpty() && hasEndedUnknown();
    open.push(new Enumeration(total, of, change, item, false, loose, unknown, unknownInSentence));
  }

  /** The total whose parts are being enumerated, or shares given. */
  Optional<Value> enumerated() {
    return open.isEmpty() ? Optional.empty() : open.peek().total();
  }

  /**
   * The item whose parts are being enumerated, if the words name it and no value of it is known.
   */
  Optional<Noun> enumeratedItem() {
    return open.isEmpty() || open.peek().unknown() || open.peek().total().isPresent()
        ? Optional.empty()
        : open.peek().of();
  }

  /** The value that was stated last in the sentence. */
  Optional<Value> last() {
    return last;
  }

  /** Whether the change that was stated last is that of an item. */
  boolean hasStatedChange(Noun noun) {
    return lastChange.filter(change -> change.noun().isSameAs(noun)).isPresent();
  }

  /** Whether the total whose parts are being enumerated is stated, but of what is not known. */
  boolean isOfUnknown() {
    return !open.isEmpty() && open.peek().unknown();
  }

  /** The change whose parts are being enumerated. */
  Optional<Value> enumeratedChange() {
    return open.isEmpty() ? Optional.empty() : open.peek().change();
  }

  /** How many enumerations are open. */
  int depth() {
    return open.size();
  }

  /** Ends the enumerations that have been begun since so many were open. */
  void close(int depth) {
    while (open.size() > depth) {
      open.pop();
    }
  }

  /** Ends enumerations within an enumerated item. */
  void endItem() {
    while (open.size() > 1 && open.peek().item() == item) {
      open.pop();
    }
    item++;
  }

  /** The total of which the sentence has listed several parts, if it is one that it has stated. */
  Optional<Value> divided() {
    return totalOfSentence().filter(total -> values.countParts(total) > 1);
  }

  /** Whether the sentence has named one part of a total that it has stated. */
  boolean hasNamedOnePart() {
    return totalOfSentence().filter(total -> values.countParts(total) == 1).isPresent();
  }

  /** The total of which the sentence has listed several parts, though not all are known. */
  Optional<Value> dividedUnclearly() {
    return totalOfSentence()
        .filter(total -> values.countParts(total) + unknownInSentence - open.peek().unknowns() > 1);
  }

  /** The total of which parts are listed, if this sentence began to list them. */
  private Optional<Value> totalOfSentence() {
    return enumerated().filter(total -> !isCarried());
  }

  /** Ends the enumerations of a sentence. */
  void endSentence() {
    if (open.isEmpty() && numbersInSentence > 0) {
      divided = Optional.empty();
    }
    open.removeIf(enumeration -> !enumeration.carried());
    onlyOfPreviousSentence = numbersInSentence == 1 ? last : Optional.empty();
    boolean onlyChange = numbersInSentence == 0 && changesInSentence == 1;
    onlyChangeOfPreviousSentence = onlyChange ? lastChange : Optional.empty();
    changesInSentence = 0;
    leadOfPreviousSentence = values.lead();
    last = Optional.empty();
    lastChange = Optional.empty();
    numbersInSentence = 0;
    unknownInSentence = 0;
    values.endSentence();
    item++;
  }

  /** The value that was the only one of the sentence before: that of which this one can speak. */
  Optional<Value> onlyBefore() {
    return onlyOfPreviousSentence;
  }

  /** The first value of the sentence before, if this one has stated none. */
  Optional<Value> leadBefore() {
    return numbersInSentence == 0 && lastChange.isEmpty()
        ? leadOfPreviousSentence
        : Optional.empty();
  }

  /** Whether the enumeration of parts that is open has been begun in an earlier paragraph. */
  boolean isCarried() {
    return !open.isEmpty() && open.peek().carried();
  }

  /** Keeps the enumerations that are open at the end of a paragraph for the ones that follow. */
  void carry() {
    List<Enumeration> carried = new ArrayList<>();
    for (Enumeration enumeration : open) {
      carried.add(
          new Enumeration(
              enumeration.total(),
              enumeration.of(),
              Optional.empty(),
              enumeration.item(),
              true,
              enumeration.loose(),
              enumeration.unknown(),
              0));
      if (!enumeration.carried()) {
        carriedNumbering = Optional.empty();
      }
    }
    open.clear();
    open.addAll(carried);
    last = Optional.empty();
    lastChange = Optional.empty();
    numbersInSentence = 0;
    unknownInSentence = 0;
    values.endSentence();
    item++;
  }

  /**
   * Begins a paragraph under carried enumerations: the first one shows how the parts are numbered.
   *
   * @return whether the enumeration goes on
   */
  boolean beginParagraph(Optional<Label.Enumerator> numbering) {
    if (open.isEmpty()) {
      return false;
    }
    Optional<Label.Enumerator> expected = carriedNumbering.orElse(numbering);
    carriedNumbering = Optional.of(expected);
    carriedApplies = expected.equals(numbering);
    return carriedApplies || numbering.isPresent();
  }

  /** Whether parts are being enumerated. */
  boolean isEnumerating() {
    return !open.isEmpty();
  }

  /** The value of which an item is a part by the words of the passage. */
  Optional<Value> wholeOf(Noun part, int year, Measure measure, Unit unit) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    if (Items.isRoot(part.entry().id())) {
      return enumerated()
          .filter(total -> !open.peek().loose() && isPaidInPartBy(total.noun(), part))
          .filter(total -> total.year() == year && total.measure() == measure);
    }
    return values
        .last(
            value ->
                value.year() == year
                    && value.measure() == measure
                    && fits(value, unit)
                    && Items.contains(lexicon, value.noun().entry(), part.entry().id()))
        .or(() -> enumerated(part, year, measure, unit));
  }

  /** 财政事务（款） 5万元：行政运行（项） 4万元: beside the 款 of a total its 项 are no parts of that total. */
  private boolean hasPart(Value total, String mark) {
    for (Value value : values.ofSentence()) {
      OptionalInt whole = value.whole();
      if (whole.isPresent() && whole.getAsInt() == total.index() && isMarked(value.noun(), mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(Noun line, String mark) {
    return line.name().endsWith(mark) || line.entry().names().get(0).endsWith(mark);
  }

  /** Whether a part is what some of the funds pay of the same item: 支出预算, 其中财政拨款支出预算. */
  private static boolean isPaidInPartBy(Noun whole, Noun part) {
    return whole.item().equals(part.item())
        && part.fund().isPresent()
        && !part.fund().equals(whole.fund())
        && whole.fund().map(fund -> fund == Fund.FISCAL_APPROPRIATION).orElse(true);
  }

  /** Things are counted in one unit; amounts of money may be in several. */
  private static boolean fits(Value whole, Unit unit) {
    return whole.unit() == unit || (whole.unit().isMoney() && unit.isMoney());
  }

  private Optional<Value> enumerated(Noun part, int year, Measure measure, Unit unit) {
    for (Iterator<Enumeration> inner = open.iterator(); inner.hasNext(); ) {
      Enumeration enumeration = inner.next();
      Optional<Value> total = enumeration.total();
      if (total.isEmpty() || enumeration.loose() || (enumeration.carried() && !carriedApplies)) {
        return Optional.empty();
      }
      Value value = total.orElseThrow();
      Noun noun = value.noun();
      if (!Items.canContain(noun.entry(), part.entry())) {
        continue;
      }
      boolean isLeftOver = measure == Measure.FINAL && Items.isLeftOver(noun, part);
      if (isLeftOver || (isMarked(part, "(项)") && hasPart(value, "(款)"))) {
        return Optional.empty();
      }
      if (Items.contains(lexicon, noun.entry(), part.entry().id())
          && value.year() == year
          && value.measure() == measure) {
        return total;
      }
      boolean mayBeDivided = noun.entry().parts().isEmpty() || Items.areDivided(noun, part);
      if (mayBeDivided && !noun.isSameAs(part)) {
        boolean fits =
            value.year() == year
                && value.measure() == measure
                && fits(value, unit)
                && Items.isRevenue(noun.entry()) == Items.isRevenue(part.entry());
        return fits ? total : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The value of a statement. */
  Optional<Value> at(int index) {
    return values
        .last(value -> value.index() == index)
        .or(
            () ->
                open.stream()
                    .flatMap(enumeration -> enumeration.total().stream())
                    .filter(value -> value.index() == index)
                    .findFirst());
  }
}

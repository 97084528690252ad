package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.UnboundNumber.Reason;
import io.gouji.model.Unit;
import io.gouji.parser.internal.narrative.Phrase.Change;
import java.util.List;
import java.util.Optional;

/**
 * Writes what the numbers and words of one paragraph state, and takes note of it in the scope and
 * the totals, for what later clauses leave out.
 */
final class Recorder {
  private final Scope scope;
  private final Totals totals;
  private final Topics topics;
  private final StatementWriter writer;

  private boolean hasStated;
  private boolean completes;
  private int partsListed;
  private Optional<Binding> lastUnchanged = Optional.empty();

  Recorder(Scope scope, Totals totals, Topics topics, StatementWriter writer) {
    this.scope = scope;
    this.totals = totals;
    this.topics = topics;
    this.writer = writer;
  }

  /** Whether the paragraph has stated anything. */
  boolean hasStated() {
    return hasStated;
  }

  /** Whether the number that was stated last is a completion rate. */
  boolean hasCompleted() {
    return completes;
  }

  /** How many parts have been listed of which no change has been said. */
  int partsListed() {
    return partsListed;
  }

  /** The list of parts is over. */
  void endParts() {
    partsListed = 0;
  }

  /**
   * Writes what a number states.
   *
   * @param compared whether it is the other side of a comparison, which changes no subject
   */
  void number(Binding bound, Phrase phrase, Quantity quantity, boolean compared) {
    int statement = writer.number(bound, topic(bound), quantity, phrase.direction());
    countPart(bound);
    stated(bound, phrase, statement, quantity.unit().orElseThrow(), compared);
  }

  /** Writes the amount of that of which another is a share. */
  void denominator(Binding bound, Quantity quantity) {
    int statement = writer.number(bound, topic(bound), quantity, Optional.empty());
    totals.stateInPassing(value(bound, statement, quantity.unit().orElseThrow()));
  }

  /** Writes the value that words such as 无 state. */
  void zero(Binding bound, Phrase phrase, List<Token> tokens) {
    int end = tokens.get(tokens.size() - 1).end();
    int statement = writer.words(bound, topic(bound), phrase.flags().zero(), end);
    stated(bound, phrase, statement, Unit.TEN_THOUSAND_YUAN, false);
  }

  /** Writes the change that words such as 持平 state. */
  void unchanged(Binding bound, Phrase phrase, Change change) {
    if (!isSaidAgain(bound, phrase)) {
      writer.words(bound, topic(bound), change.token().start(), change.token().end());
      lastUnchanged = Optional.of(bound);
    }
    hasStated = true;
  }

  /** 与上年预算数持平，无增减变化 says one thing twice. */
  private boolean isSaidAgain(Binding unchanged, Phrase phrase) {
    return phrase.noun().isEmpty()
        && phrase.comparison().isEmpty()
        && lastUnchanged.filter(last -> last.noun().isSameAs(unchanged.noun())).isPresent();
  }

  /** Keeps a number that is not bound. */
  void unbound(Reason reason, Phrase phrase, Quantity quantity) {
    writer.unbound(quantity, reason);
    if (phrase.flags().aside()) {
      return;
    }
    if (quantity.isMoney() && scope.isExplaining()) {
      scope.explainAmount();
    }
    if (quantity.isMoney()
        && !phrase.share()
        && phrase.direction().isEmpty()
        && !scope.isExplaining()) {
      totals.stateUnknown();
    }
    forget(phrase);
    boolean ofOthers = phrase.flags().foreign() || phrase.flags().sum();
    if (quantity.isMoney() && ofOthers && phrase.noun().isEmpty()) {
      scope.subject(Optional.empty());
    }
    if (phrase.understood() && phrase.noun().isPresent()) {
      speakOfUnbound(reason, phrase, quantity);
    }
  }

  /** Keeps the amount of that of which another is a share, if it is not bound. */
  void unboundDenominator(Reason reason, Quantity quantity) {
    writer.unbound(quantity, reason);
  }

  /** Words that are not understood may have changed the subject. */
  void forget(Phrase phrase) {
    if (!phrase.understood() && !phrase.flags().reason() && !scope.isExplaining()) {
      scope.subject(Optional.empty());
    }
  }

  private void countPart(Binding bound) {
    if (bound.measure() == Measure.SHARE) {
      return;
    }
    boolean isPart = bound.isValue() && bound.whole().isPresent();
    partsListed = isPart ? partsListed + 1 : 0;
  }

  private Item topic(Binding bound) {
    return topics.of(bound.noun()).orElseThrow();
  }

  private static Totals.Value value(Binding bound, int statement, Unit unit) {
    return new Totals.Value(
        statement, bound.noun(), bound.year(), bound.measure(), unit, bound.whole());
  }

  private void stated(Binding bound, Phrase phrase, int statement, Unit unit, boolean compared) {
    hasStated = true;
    lastUnchanged = Optional.empty();
    completes = bound.measure() == Measure.COMPLETION;
    if (bound.whole().isEmpty()) {
      scope.turnTo(bound.noun());
    }
    if (compared) {
      phrase.noun().ifPresent(named -> scope.subject(Optional.of(bound.noun())));
      return;
    }
    Totals.Value value = value(bound, statement, unit);
    switch (bound.measure()) {
      case COUNT -> counted(bound, phrase);
      case CHANGE -> {
        scope.subject(Optional.of(bound.noun()));
        totals.stateChange(value);
        return;
      }
      case SHARE -> {
        scope.subject(Optional.of(bound.noun()));
        phrase.denominator().ifPresent(scope::denominator);
        return;
      }
      default -> scope.subject(Optional.of(bound.noun()));
    }
    if (bound.isValue()) {
      if (Items.isCounted(bound.noun().entry())) {
        scope.countedIn(bound.year());
      }
      scope.valueOf(phrase, bound.noun());
      totals.state(value);
    }
  }

  /** What is counted of an item does not change the subject: 公务接待20批次，180人次. */
  private void counted(Binding bound, Phrase phrase) {
    Optional<Noun> spent =
        scope.subject().filter(noun -> Counts.areCountedOf(noun.entry(), bound.noun().entry()));
    scope.introduce(spent.or(phrase::noun).or(scope::subject).orElse(bound.noun()));
  }

  /**
   * What follows is said of what was named last, though its number is not bound, if it is known.
   */
  private void speakOfUnbound(Reason reason, Phrase phrase, Quantity quantity) {
    if (!quantity.isMoney()) {
      scope.subject(phrase.noun());
    } else if (reason == Reason.NO_ITEM && !scope.isExplaining() && !phrase.share()) {
      scope.subject(Optional.empty());
    }
  }
}

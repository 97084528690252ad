package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import java.util.Optional;

/**
 * What the words before a number, or a clause without one, say.
 *
 * @param understood whether every word is known and stands where it can stand
 * @param noun the item they name
 * @param side what they say of the item without naming it: revenue or expenditure (收入决算), which is
 *     {@linkplain Noun#bare bare}, or the funds (政府性基金预算)
 * @param period the year of which they speak
 * @param basis what kind of figure they promise
 * @param comparison with what they compare
 * @param direction the way of a change
 * @param share whether a share follows
 * @param denominator the item of which it is a share
 * @param completion whether a completion rate follows
 * @param completed the budget by which it measures, if said
 * @param whole the item before words such as 包括, of which parts follow
 * @param flags what else they do
 */
record Phrase(
    boolean understood,
    Optional<Noun> noun,
    Optional<Noun> side,
    Optional<YearReference> period,
    Optional<Basis> basis,
    Optional<Comparison> comparison,
    Optional<Change> direction,
    boolean share,
    Optional<Noun> denominator,
    boolean completion,
    Optional<Basis> completed,
    Optional<Noun> whole,
    Flags flags) {

  /**
   * What words do beyond naming.
   *
   * @param parts whether 其中 opens an enumeration of parts
   * @param within whether 中 at the end opens one of the item named
   * @param kindOfParts of what total they are
   * @param reason whether they explain
   * @param purpose whether they only say for what it is
   * @param zero where words such as 无 begin, or -1
   * @param aspect whether the item is only what the next clauses speak of (方面)
   * @param foreign whether they name a body that may be another than the department
   * @param sum whether they say that a sum follows (合计)
   * @param aside whether what follows is no figure of its own (年中追加)
   */
  record Flags(
      boolean parts,
      Parts kindOfParts,
      boolean within,
      boolean reason,
      boolean purpose,
      int zero,
      boolean aspect,
      boolean foreign,
      boolean sum,
      boolean aside) {

    Flags withoutReason() {
      return new Flags(parts, kindOfParts, within, false, false, zero, aspect, foreign, sum, aside);
    }

    /** Which total words such as 其中 mean. */
    enum Parts {
      /** The one stated last. */
      OF_LAST,
      /**
       * 主要用于以下方面: the one stated last, of which shares are given, but no list that must be whole.
       */
      OF_LAST_LOOSELY,
      /** 按经济分类: the one that is divided already, or else the one stated last. */
      OF_DIVIDED;

      static Parts of(String word) {
        return switch (word) {
          case "LOOSE" -> OF_LAST_LOOSELY;
          case "DIVISION" -> OF_DIVIDED;
          default -> OF_LAST;
        };
      }
    }
  }

  /**
   * The other side of a comparison.
   *
   * @param year its year, if said
   * @param basis its kind of figure, if said
   * @param closed whether a word such as 相比 ends it, so that what comes next is the own side again
   */
  record Comparison(Optional<YearReference> year, Optional<Basis> basis, boolean closed) {
    static final Comparison BEGUN = new Comparison(Optional.empty(), Optional.empty(), false);

    Comparison withYear(YearReference other) {
      return new Comparison(Optional.of(other), basis, closed);
    }

    Comparison withBasis(Basis other) {
      return new Comparison(year, Optional.of(other), closed);
    }

    Comparison asClosed() {
      return new Comparison(year, basis, true);
    }
  }

  /**
   * Words such as 减少.
   *
   * @param way INCREASE, DECREASE, UNCHANGED, NEARLY_UNCHANGED or OPEN (增加（减少）)
   * @param token the word
   */
  record Change(Way way, Token token) {

    /** The ways of a change as words can say it. */
    enum Way {
      INCREASE,
      DECREASE,
      UNCHANGED,
      /** 基本持平: near, which states nothing exactly. */
      NEARLY_UNCHANGED,
      /** 增加（减少）: left open by whoever filled in the form. */
      OPEN
    }
  }

  /** Whether what comes next belongs to the other side of a comparison: 比上年 96.36万元. */
  boolean endsInComparison() {
    return direction.isEmpty() && comparison.filter(other -> !other.closed()).isPresent();
  }

  /** This phrase as one that is not understood. */
  Phrase asNotUnderstood() {
    return with(false, flags);
  }

  /** This phrase without the words that explain. */
  Phrase asStatement() {
    return with(understood, flags.withoutReason());
  }

  /** This phrase where 收入: or 支出: alone introduces what follows, if nothing else is spoken of. */
  Phrase ofDepartment(Optional<Noun> subject) {
    return isOfDepartment(subject) ? with(understood, noun.map(Noun::notBare), flags) : this;
  }

  private static boolean isOfDepartment(Optional<Noun> subject) {
    return subject
        .map(Noun::item)
        .map(item -> item.equals(Item.REVENUE) || item.equals(Item.EXPENDITURE))
        .orElse(true);
  }

  /** All that is spent or comes in, of which parts follow: 支出决算中. */
  Optional<Noun> sideWithin(Optional<Noun> subject) {
    return side.filter(noun -> flags.within() && isOfDepartment(subject)).map(Noun::notBare);
  }

  private Phrase with(boolean isUnderstood, Flags others) {
    return with(isUnderstood, noun, others);
  }

  private Phrase with(boolean isUnderstood, Optional<Noun> named, Flags others) {
    return new Phrase(
        isUnderstood,
        named,
        side,
        period,
        basis,
        comparison,
        direction,
        share,
        denominator,
        completion,
        completed,
        whole,
        others);
  }

  /** Whether it says nothing at all: the 的 between 占支出预算100万元 and 10%. */
  boolean isEmpty() {
    return understood
        && noun.isEmpty()
        && period.isEmpty()
        && basis.isEmpty()
        && comparison.isEmpty()
        && direction.isEmpty()
        && !share
        && !completion
        && !flags.reason()
        && !flags.parts()
        && !hasZero();
  }

  /** Whether it only says that something is so much of a budget: 为年初预算的113%. */
  boolean isBudgetAlone(Token first) {
    return first.text().equals("为")
        && basis.filter(Basis::isBudget).isPresent()
        && noun.isEmpty()
        && side.isEmpty()
        && comparison.isEmpty()
        && direction.isEmpty()
        && !share
        && !completion;
  }

  /** The ratio to the amount that this phrase has just named: 占支出预算100万元的10%. */
  Optional<Phrase> ratioToAmount() {
    Optional<Basis> budget = basis.filter(Basis::isBudget);
    if (!understood || (!share && budget.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase(
            true,
            noun,
            side,
            period,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            share,
            denominator,
            !share,
            budget,
            whole,
            flags));
  }

  /** The budget that this phrase says to be completed: 完成年初预算100万元的98%. */
  Phrase budgetCompleted() {
    return new Phrase(
        understood,
        noun,
        side,
        period,
        completed,
        comparison,
        direction,
        share,
        denominator,
        false,
        Optional.empty(),
        whole,
        flags);
  }

  /** The words that say that nothing has changed, if it has any. */
  Optional<Change> unchanged() {
    return direction.filter(change -> change.way() == Change.Way.UNCHANGED);
  }

  boolean hasZero() {
    return flags.zero() >= 0;
  }
}

package io.gouji.model;

import java.util.Optional;

/**
 * A number of the text that became no statement, and why. No check uses it, though it may account
 * for what a check finds to be missing. Immutable.
 *
 * @param text the digits as they stand, without the unit
 * @param unit the unit that follows them, if it is one of those that are known
 * @param location where the digits stand
 * @param label the clause in which they stand, as printed
 * @param reason why it was left unbound
 */
public record UnboundNumber(
    String text, Optional<Unit> unit, Location location, String label, Reason reason) {

  /** Why a number was left unbound. */
  public enum Reason {
    /** It is a year or a date. */
    YEAR,
    /** It numbers an item of a list, a table, an annex or a chapter. */
    NUMBERING,
    /** It is the number of a document, a telephone or an account, or another code. */
    IDENTIFIER,
    /** It counts people or things, or is an area or a score, and belongs to no item. */
    COUNT,
    /** It is a limit or a target, as in 单价50万元以上 and 不少于30家, not an amount. */
    THRESHOLD,
    /** The text itself says that it is not exact (约, 左右), or gives a range. */
    INEXACT,
    /** It stands in duties, performance targets, definitions or notes, which state no figures. */
    NO_FIGURES_HERE,
    /** It stands in a reason or a purpose. */
    EXPLANATION,
    /** Nothing behind it says in what it is measured. */
    NO_UNIT,
    /** It says in 倍, 成 or 个百分点 how much something has changed, which is no percentage. */
    MULTIPLE,
    /** The words before it name no item that is known, or no item alone. */
    NO_ITEM,
    /** The text does not say for which year it is, or with which year it compares. */
    NO_YEAR,
    /** It is a share of an amount that the text does not state before. */
    NO_WHOLE,
    /** It can be read in more than one way. */
    AMBIGUOUS
  }

  /** Whether it is an amount of money by its unit. */
  public boolean isMoney() {
    return unit.map(Unit::isMoney).orElse(false);
  }
}

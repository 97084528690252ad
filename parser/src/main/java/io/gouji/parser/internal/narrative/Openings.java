package io.gouji.parser.internal.narrative;

import io.gouji.model.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the words before a number, and takes note of what they open: parts of a total, a comparison
 * with another figure, an explanation.
 */
final class Openings {
  private final Lexicon lexicon;
  private final Prose prose;
  private final Scope scope;
  private final Totals totals;

  Openings(Lexicon lexicon, Prose prose, Scope scope, Totals totals) {
    this.lexicon = lexicon;
    this.prose = prose;
    this.scope = scope;
    this.totals = totals;
  }

  /** What some words say. */
  Phrase read(List<Token> tokens, boolean understood) {
    Phrase phrase = PhraseReader.read(tokens, lexicon, prose);
    if (phrase.flags().parts()) {
      switch (phrase.flags().kindOfParts()) {
        case OF_LAST -> openParts(phrase);
        case OF_LAST_LOOSELY -> totals.openLoosely();
        case OF_DIVIDED -> openDivision(phrase);
      }
      scope.enumerateParts();
    }
    if (phrase.flags().reason()) {
      scope.explaining(true, phrase.flags().purpose());
    }
    if (!scope.isExplaining() || scope.isTellingPurpose() || phrase.noun().isPresent()) {
      phrase.comparison().ifPresent(comparison -> scope.compare(beside(comparison), phrase));
    }
    return understood ? phrase : phrase.asNotUnderstood();
  }

  /** 上年 is the other of two years for which the sentence has just stated the item. */
  private Phrase.Comparison beside(Phrase.Comparison comparison) {
    boolean relative = comparison.year().filter(year -> year.year() == 0).isPresent();
    OptionalInt other =
        relative
            ? scope
                .subject()
                .map(noun -> totals.stated().otherYear(noun, scope.fiscalYear()))
                .orElse(OptionalInt.empty())
            : OptionalInt.empty();
    return other.isPresent() ? comparison.withYear(YearReference.of(other.getAsInt())) : comparison;
  }

  /** 项目支出包括 opens parts of what is named, 其中 those of the last value. */
  private void openParts(Phrase phrase) {
    whole(phrase)
        .or(() -> phrase.whole().filter(noun -> totals.hasEndedUnknown()).map(Noun::notBare))
        .ifPresentOrElse(totals::openWithin, totals::open);
  }

  /** 支出预算按用途划分 divides what is named, 按用途划分 what is being divided. */
  private void openDivision(Phrase phrase) {
    whole(phrase).ifPresentOrElse(totals::openWithin, totals::openDivision);
  }

  private Optional<Noun> whole(Phrase phrase) {
    return phrase.whole().filter(noun -> !noun.bare()).map(scope::withKnownFund);
  }

  /**
   * 主要用于办公费 2万元、印刷费 1万元 breaks a sum of such items down; of other totals it only says what they are
   * for.
   */
  Phrase breakDown(Phrase phrase, Token number) {
    boolean breaksDown =
        phrase.flags().purpose()
            && phrase.noun().isPresent()
            && phrase.direction().isEmpty()
            && number.quantity().filter(Quantity::isMoney).isPresent()
            && totals.isSumOfEconomicItems();
    if (!breaksDown) {
      return phrase;
    }
    totals.openLoosely();
    scope.explaining(false, false);
    return phrase.asStatement();
  }

  /**
   * A clause that begins with an item of its own ends an explanation; one that begins with a
   * comparison, only if it was said for what the money is rather than why it changed.
   */
  void leaveExplanation(Phrase phrase, boolean first) {
    boolean goesOn =
        phrase.noun().isPresent()
            || (scope.isTellingPurpose()
                && (phrase.comparison().isPresent()
                    || phrase.basis().isPresent()
                    || phrase.share()
                    || phrase.completion()));
    if (first
        && phrase.understood()
        && goesOn
        && !phrase.flags().reason()
        && !scope.explainsPartsOf(phrase)) {
      scope.explaining(false, false);
    }
  }
}

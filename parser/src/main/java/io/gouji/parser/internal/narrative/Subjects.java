package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Outcome.found;
import static io.gouji.parser.internal.narrative.Outcome.refused;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.UnboundNumber.Reason;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides of which item a number is said, by the words before it and by what has been spoken of, or
 * why this is not certain. It changes nothing.
 */
final class Subjects {
  private final Section section;
  private final Scope scope;
  private final Totals totals;
  private final Topics topics;
  private final Lexicon lexicon;

  Subjects(Section section, Scope scope, Totals totals, Topics topics, Lexicon lexicon) {
    this.section = section;
    this.scope = scope;
    this.totals = totals;
    this.topics = topics;
    this.lexicon = lexicon;
  }

  /** The item, unless the words speak of the sum of several. */
  Outcome<Noun> single(Phrase phrase) {
    return of(phrase)
        .then(
            noun ->
                phrase.noun().isEmpty() && isSumOfSeveral(phrase, noun)
                    ? sumOfYear(phrase).map(Outcome::found).orElse(refused(Reason.NO_ITEM))
                    : found(noun));
  }

  /** 本年收入 90万元，上年结转 10万元，合计 100万元: the year and what is carried over make the total. */
  private Optional<Noun> sumOfYear(Phrase phrase) {
    OptionalInt year = scope.yearOf(phrase);
    return phrase.direction().isPresent() || year.isEmpty()
        ? Optional.empty()
        : YearTotals.of(totals.stated().ofSentence(), year.getAsInt(), lexicon);
  }

  Outcome<Noun> of(Phrase phrase) {
    if (phrase.flags().reason() || phrase.flags().aside()) {
      return refused(Reason.EXPLANATION);
    }
    if (!phrase.understood() || section.isExcluded()) {
      return refused(scope.isExplaining() ? Reason.EXPLANATION : Reason.NO_ITEM);
    }
    if (phrase.noun().isEmpty()) {
      if (phrase.flags().foreign() && totals.isEnumerating()) {
        return refused(Reason.NO_ITEM);
      }
      return scope.isExplaining() ? refused(Reason.EXPLANATION) : withTopic(unnamed(phrase));
    }
    if (phrase.flags().foreign() && totals.isEnumerating()) {
      return refused(Reason.NO_ITEM);
    }
    Noun named = scope.withKnownFund(phrase.noun().orElseThrow());
    boolean unknownWhole = totals.isOfUnknown() && !Items.isRoot(named.entry().id());
    if (unknownWhole || isPartOfLeaf(named)) {
      return refused(Reason.NO_WHOLE);
    }
    Optional<Totals.Value> total = totals.enumerated();
    if (isFundOnly(named)
        && total.filter(value -> !Items.isRevenue(value.noun().entry())).isPresent()) {
      return withTopic(total.map(value -> paidBy(named, value.noun())));
    }
    return withTopic(named.bare() ? bare(named, phrase) : Optional.of(named));
  }

  private Optional<Noun> unnamed(Phrase phrase) {
    if (phrase.flags().sum() && phrase.direction().isPresent() && isOfTotalBefore()) {
      return totals.leadBefore().map(Totals.Value::noun);
    }
    Optional<Noun> funds = phrase.side().filter(noun -> !noun.bare());
    return funds.isPresent()
        ? totals.enumerated().map(total -> paidBy(funds.orElseThrow(), total.noun()))
        : side(phrase)
            .or(
                () ->
                    scope
                        .subject()
                        .filter(noun -> scope.goesOn(phrase) && !isOfOtherSide(phrase, noun))
                        .map(noun -> noun.implied(phrase.basis())));
  }

  /** 支出总额 9万元：…。总额比上年增加 1万元: the sentence before was of all revenue or expenditure. */
  private boolean isOfTotalBefore() {
    return totals.leadBefore().filter(lead -> Items.isRoot(lead.noun().entry().id())).isPresent();
  }

  /** 支出决算 after what was said of revenue is not that of the revenue. */
  private static boolean isOfOtherSide(Phrase phrase, Noun subject) {
    return phrase
        .side()
        .filter(side -> Items.isRevenue(side.entry()) != Items.isRevenue(subject.entry()))
        .isPresent();
  }

  /** 合计 after the numbers of several items is said of all of them, not of the last one. */
  private boolean isSumOfSeveral(Phrase phrase, Noun noun) {
    if (!phrase.flags().sum()) {
      return false;
    }
    OptionalInt year = scope.yearOf(phrase);
    return phrase.direction().isPresent()
        ? totals.hasStatedChange(noun)
            || totals
                .stated()
                .lead()
                .or(totals::leadBefore)
                .filter(of -> !of.noun().isSameAs(noun))
                .isPresent()
        : year.isPresent() && totals.stated().has(noun, year.getAsInt(), measure(phrase, noun));
  }

  private static Noun paidBy(Noun funds, Noun total) {
    return Items.isRevenue(total.entry()) ? funds : total.withFund(funds.fund());
  }

  /** 支出决算 is the department's in a sentence on that, and that of the item spoken of otherwise. */
  private Optional<Noun> side(Phrase phrase) {
    boolean general =
        scope
            .subject()
            .map(noun -> isGeneral(noun.item()))
            .orElse(
                scope.beginsWithDepartment()
                    || (phrase.period().isPresent() && phrase.comparison().isEmpty()));
    return phrase
        .side()
        .filter(
            noun ->
                general
                    && !scope.hasAspect()
                    && !totals.isEnumerating()
                    && section.kind() != Section.Kind.TOPIC)
        .map(scope::withKnownFund);
  }

  static boolean isGeneral(Item item) {
    return item.equals(Item.REVENUE) || item.equals(Item.EXPENDITURE);
  }

  /** Whether all revenue or all expenditure is spoken of, so that 收入 alone can be said. */
  private static boolean isOfDepartment(Noun noun) {
    return isGeneral(noun.item())
        || (noun.fund().isEmpty()
            && Items.topic(noun.entry().id()).filter(Subjects::isGeneral).isPresent());
  }

  /** 其中一般公共预算拨款 within expenditure is what that fund pays of it. */
  private static boolean isFundOnly(Noun noun) {
    return noun.item().equals(Item.CURRENT_YEAR_REVENUE)
        && noun.entry().fund().isPresent()
        && !noun.name().endsWith("收入");
  }

  /** 公务用车运行维护费 9万元，其中维修费 3万元: the classification divides 公务用车运行维护费 no further. */
  private boolean isPartOfLeaf(Noun part) {
    return part.entry().economicCode().isPresent()
        && totals
            .enumerated()
            .map(total -> total.noun().entry())
            .filter(total -> total.economicCode().filter(Items::isLeaf).isPresent())
            .filter(total -> !Items.canContain(total, part.entry()))
            .isPresent();
  }

  private Outcome<Noun> withTopic(Optional<Noun> noun) {
    return noun.filter(known -> topics.of(known).isPresent())
        .map(Outcome::found)
        .orElseGet(() -> refused(Reason.NO_ITEM));
  }

  /** 收入 or 支出 alone is the department's only where nothing else has been spoken of. */
  private Optional<Noun> bare(Noun named, Phrase phrase) {
    if (scope.hasAspect()) {
      return scope.subject();
    }
    if (isOfSubject(named, phrase)) {
      return scope.subject().map(noun -> noun.implied(phrase.basis()));
    }
    Optional<Noun> ofFund = scope.subject().filter(Subjects::isOfFund);
    if (Items.isRevenue(named.entry()) && named.fund().isEmpty() && ofFund.isPresent()) {
      return ofFund.flatMap(noun -> totals.stated().revenueOf(noun.fund().orElseThrow()));
    }
    Optional<Noun> appropriation = appropriation(named);
    boolean general =
        appropriation.isPresent()
            || ofFund.filter(noun -> noun.fund().equals(named.fund())).isPresent()
            || isLeadOfSentenceBefore(named)
            || scope.subject().map(Subjects::isOfDepartment).orElse(true);
    return appropriation
        .map(of -> named.withFund(of.fund()))
        .or(() -> Optional.of(named))
        .filter(
            noun ->
                general
                    && !phrase.flags().foreign()
                    && (!totals.isEnumerating() || isOtherSide(noun))
                    && section.kind() != Section.Kind.TOPIC);
  }

  /** Whether some of the funds are spoken of, so that 收入 alone is not that of the department. */
  private static boolean isOfFund(Noun noun) {
    return noun.fund().isPresent()
        && (noun.item().equals(Item.EXPENDITURE) || noun.item().equals(Item.CURRENT_YEAR_REVENUE));
  }

  /** 收入 100万元，其中…；支出 100万元: what is spent is no part of what comes in. */
  private boolean isOtherSide(Noun noun) {
    return totals
        .enumerated()
        .map(Totals.Value::noun)
        .filter(total -> isGeneral(total.item()))
        .filter(total -> Items.isRevenue(total.entry()) != Items.isRevenue(noun.entry()))
        .isPresent();
  }

  /** 公务接待费年初预算 2万元，支出 1.4万元: the expenditure is that of the item just stated. */
  private boolean isOfSubject(Noun named, Phrase phrase) {
    return !Items.isRevenue(named.entry())
        && scope
            .subject()
            .filter(noun -> !Items.isRevenue(noun.entry()) && !Items.isCounted(noun.entry()))
            .filter(noun -> !isGeneral(noun.item()) && !Items.isRoot(noun.entry().id()))
            .filter(noun -> totals.stated().has(noun) || scope.isIntroduced())
            .map(noun -> noun.implied(phrase.basis()))
            .filter(noun -> phrase.direction().isPresent() || !isStatedAlready(noun, phrase))
            .isPresent();
  }

  private boolean isStatedAlready(Noun noun, Phrase phrase) {
    OptionalInt year = scope.yearOf(phrase);
    return year.isPresent() && totals.stated().has(noun, year.getAsInt(), measure(phrase, noun));
  }

  /** 支出预算 100万元，其中…。支出较上年增加 5万元: a sentence begins with what the last one began with. */
  private boolean isLeadOfSentenceBefore(Noun named) {
    return totals
        .leadBefore()
        .map(Totals.Value::noun)
        .filter(lead -> isGeneral(lead.item()) && lead.fund().isEmpty())
        .filter(lead -> Items.isRevenue(lead.entry()) == Items.isRevenue(named.entry()))
        .isPresent();
  }

  /** The revenue of some funds of which the sentence speaks: 财政拨款收入 20万元，支出 20万元. */
  private Optional<Noun> appropriation(Noun named) {
    return totals
        .stated()
        .lead()
        .map(Totals.Value::noun)
        .filter(lead -> lead.item().equals(Item.CURRENT_YEAR_REVENUE) && lead.fund().isPresent())
        .filter(lead -> !Items.isRevenue(named.entry()) && named.fund().isEmpty())
        .filter(lead -> scope.subject().filter(lead::isSameAs).isPresent());
  }

  Measure measure(Phrase phrase, Noun noun) {
    return phrase
        .basis()
        .or(() -> Basis.ofName(noun.words()))
        .map(Basis::measure)
        .orElseGet(scope::ownMeasure);
  }
}

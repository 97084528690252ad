package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.parser.internal.narrative.Phrase.Change;
import io.gouji.parser.internal.narrative.Phrase.Comparison;
import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words before a number, from left to right. What it does not expect at a place makes the
 * phrase one that is not understood; it never skips a word.
 */
final class PhraseReader {
  private static final Set<String> REST = Set.of("其余", "剩余");
  private static final Set<String> SUMS = Set.of("合计", "共计", "总计", "总共", "共", "总额");

  /** What the money of anything may be called. */
  private static final Set<String> BARE = Set.of("收入", "支出");

  private final Lexicon lexicon;
  private final Prose prose;
  private final List<Token> tokens;

  private NounComposer noun;
  private NounComposer denominator;
  private boolean understood = true;
  private @Nullable Noun side;
  private @Nullable YearReference period;
  private @Nullable Basis basis;
  private @Nullable Comparison comparison;
  private boolean comparing;
  private @Nullable Change change;
  private boolean share;
  private boolean completion;
  private @Nullable Basis completed;
  private boolean parts;
  private Phrase.Flags.Parts kindOfParts = Phrase.Flags.Parts.OF_LAST;
  private boolean within;
  private boolean reason;
  private boolean purpose = true;
  private boolean aspect;
  private boolean foreign;
  private boolean rest;
  private boolean sum;
  private boolean aside;
  private Optional<Noun> whole = Optional.empty();
  private boolean subordinate;
  private boolean ownLevel;
  private int zero = -1;

  private PhraseReader(Lexicon lexicon, Prose prose, List<Token> tokens) {
    this.lexicon = lexicon;
    this.prose = prose;
    this.tokens = tokens;
    this.noun = new NounComposer(lexicon, prose);
    this.denominator = new NounComposer(lexicon, prose);
  }

  /** What some words of a clause say. */
  static Phrase read(List<Token> tokens, Lexicon lexicon, Prose prose) {
    return new PhraseReader(lexicon, prose, tokens).read();
  }

  private Phrase read() {
    for (int i = 0; i < tokens.size(); i++) {
      read(tokens.get(i), i);
    }
    if (comparing
        && change == null
        && comparison != null
        && comparison.year().isEmpty()
        && comparison.basis().isEmpty()) {
      understood = false;
    }
    return new Phrase(
        understood
            && noun.isClear()
            && denominator.isClear()
            && !(rest && noun.isEmpty())
            && !(subordinate && !noun.isOfficeOperatingFunds()),
        noun.noun(),
        noun.isEmpty() ? Optional.ofNullable(side) : noun.fundAlone(),
        Optional.ofNullable(period),
        Optional.ofNullable(basis),
        Optional.ofNullable(comparison),
        Optional.ofNullable(change),
        share,
        denominator.noun(),
        completion,
        Optional.ofNullable(completed),
        whole,
        new Phrase.Flags(
            parts,
            kindOfParts,
            within,
            reason,
            reason && purpose,
            zero,
            aspect,
            foreign || (ownLevel && noun.isEmpty() && side == null),
            sum,
            aside));
  }

  private void read(Token token, int index) {
    switch (token.kind()) {
      case ITEM, FUND, LINE -> name(token);
      case YEAR -> year(token);
      case BASIS -> basis(token);
      case COMPARE -> {
        if (closesComparison(index)) {
          compared();
        } else {
          compare();
        }
      }
      case WITH -> with(index);
      case COMPARED -> compared();
      case YEAR_ON_YEAR -> yearOnYear(index);
      case DIRECTION -> direction(token);
      case SHARE -> share = true;
      case COMPLETION -> completion = true;
      case PARTS -> parts(token);
      case REASON -> reason(token);
      case ASIDE -> aside = true;
      case ZERO -> zero(token);
      case WITHIN -> within(index);
      case ASPECT -> aspect = true;
      case CLASS_MARK -> classMark(token, index);
      case ORGANISATION -> organisation(token);
      case FILLER -> filler(token);
      case EACH, LIST_MARK, COLON -> {
        // Says nothing.
      }
      case UNKNOWN,
          EXCEEDS,
          MULTIPLE,
          NUMBER,
          RESPECTIVELY,
          COMPOSED_OF,
          QUANTITY,
          COMMA,
          LIST_COMMA,
          SEMICOLON,
          STOP,
          OPEN,
          CLOSE ->
          understood = false;
    }
  }

  private void name(Token token) {
    if (share) {
      denominator.add(token);
    } else if (comparing && noun.isEmpty() && BARE.contains(token.text())) {
      side = side(token);
    } else {
      understood &= change == null && !completion;
      noun.add(token);
      if (comparing && comparison != null && comparison.basis().isEmpty()) {
        Optional<Basis> named = Basis.ofName(token.text());
        if (named.isPresent()) {
          comparison = comparison.withBasis(named.orElseThrow());
        }
      }
    }
  }

  /** Words that say nothing by themselves; what the rest is of must be said. */
  private void filler(Token token) {
    if (token.text().equals("总计")) {
      noun.total(token);
    }
    rest |= REST.contains(token.text());
    sum |= !share && SUMS.contains(token.text());
  }

  private void year(Token token) {
    int number = Integer.parseInt(token.value());
    YearReference year = number > 0 ? YearReference.of(number) : YearReference.relative(number);
    if (comparing && comparison != null) {
      understood &= comparison.year().isEmpty();
      comparison = comparison.withYear(year);
    } else if (!share) {
      understood &= period == null || period.equals(year) || year.isOwn();
      period = period == null ? year : period;
    }
  }

  private void basis(Token token) {
    Basis next = Basis.valueOf(token.value());
    if (share) {
      return;
    }
    if (comparing && comparison != null) {
      comparison = comparison.withBasis(next);
      return;
    }
    if (completion) {
      completed = next;
      return;
    }
    understood &= basis == null || basis == next;
    basis = next;
    if (!noun.isEmpty()) {
      noun.extend(token);
      noun.side(token.text());
    } else {
      side = side(token);
    }
  }

  /** The side that words such as 收入决算 name beside the kind of figure. */
  private @Nullable Noun side(Token token) {
    boolean revenue = token.text().contains("收入");
    if (!revenue && !token.text().contains("支出")) {
      return side;
    }
    String words = prose.printed(token.start(), token.end());
    return lexicon
        .entry((revenue ? Item.REVENUE : Item.EXPENDITURE).id())
        .map(entry -> new Noun(entry, Optional.empty(), words, words, true))
        .orElse(null);
  }

  private void compare() {
    understood &= comparison == null && change == null;
    comparison = Comparison.BEGUN;
    comparing = true;
  }

  /** The 比 of 与上年预算比, with which a clause ends. */
  private boolean closesComparison(int index) {
    return comparing && comparison != null && index == tokens.size() - 1;
  }

  private void with(int index) {
    boolean compares =
        index + 1 < tokens.size()
            && (tokens.get(index + 1).is(Kind.YEAR) || tokens.get(index + 1).is(Kind.BASIS));
    if (compares) {
      compare();
    } else {
      understood &= isConjunction(index);
    }
  }

  /** The 和 between two parts of which the first has had its number. */
  private boolean isConjunction(int index) {
    return index == 0
        && tokens.size() > 1
        && tokens.get(1).isName()
        && tokens.stream().noneMatch(token -> token.is(Kind.COMPARED) || token.is(Kind.DIRECTION));
  }

  private void compared() {
    understood &= comparison != null || period == null;
    comparison = (comparison == null ? Comparison.BEGUN : comparison).asClosed();
    comparing = false;
  }

  private void yearOnYear(int index) {
    compare();
    boolean namesYear = index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.YEAR);
    if (namesYear) {
      return;
    }
    comparison = Comparison.BEGUN.withYear(YearReference.relative(-1)).asClosed();
    comparing = false;
  }

  private void direction(Token token) {
    Change next = new Change(Change.Way.valueOf(token.value()), token);
    understood &= change == null || change.way() == next.way();
    change = next;
    comparing = false;
  }

  /** The item before 包括 is the whole, and what comes after it a part. */
  private void parts(Token token) {
    parts = true;
    kindOfParts = Phrase.Flags.Parts.of(token.value());
    understood &= change == null && zero < 0;
    whole = noun.isClear() ? noun.noun().or(() -> whole) : Optional.empty();
    noun = new NounComposer(lexicon, prose);
  }

  private void reason(Token token) {
    reason = true;
    purpose &= token.value().equals("PURPOSE");
  }

  private void zero(Token token) {
    understood &= zero < 0;
    zero = token.start();
  }

  private void within(int index) {
    within = index == tokens.size() - 1;
    understood &= within;
  }

  /** 办公费（款） is a line of the economic classification; other lines are not known by name. */
  private void classMark(Token token, int index) {
    boolean named =
        index > 0 && tokens.get(index - 1).entry().flatMap(Lexicon.Entry::economicCode).isPresent();
    understood &= named && !token.text().equals("(项)");
  }

  private void organisation(Token token) {
    boolean level = token.value().equals("level");
    boolean self = level || token.value().equals("self");
    ownLevel |= level;
    understood &= noun.isEmpty() && (self || !share) && change == null && zero < 0;
    foreign |= !self;
    subordinate |= Organisations.isSubordinate(token.text());
  }
}

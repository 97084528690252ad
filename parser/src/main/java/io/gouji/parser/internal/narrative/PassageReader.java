package io.gouji.parser.internal.narrative;

import io.gouji.model.Lexicon;
import io.gouji.model.UnboundNumber.Reason;
import io.gouji.model.Unit;
import io.gouji.parser.internal.narrative.Phrase.Change;
import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the clauses of one paragraph from left to right and writes what they state. */
final class PassageReader {
  private final Section section;
  private final Scope scope;
  private final Totals totals;
  private final Openings openings;
  private final Binder binder;
  private final Recorder recorder;
  private final Deque<Optional<Noun>> outerSubjects = new ArrayDeque<>();
  private final Deque<Integer> outerDepths = new ArrayDeque<>();

  private boolean lists;
  private boolean comparesBeforeParenthesis;
  private boolean endsEnumerating;
  private boolean endsInNumber;
  private boolean tellsWhatFor;

  PassageReader(
      Lexicon lexicon,
      Prose prose,
      Section section,
      Scope scope,
      Totals totals,
      StatementWriter writer) {
    this.section = section;
    this.scope = scope;
    this.totals = totals;
    Topics topics = new Topics(section, scope, lexicon);
    this.openings = new Openings(lexicon, prose, scope, totals);
    this.binder = new Binder(section, scope, totals, topics, lexicon);
    this.recorder = new Recorder(scope, totals, topics, writer);
  }

  /** Reads all clauses. */
  void read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      open(clause);
      read(clause);
      close(clause);
    }
  }

  private void open(Clause clause) {
    if (clause.opener() == Kind.LIST_COMMA) {
      scope.goOnListing();
    }
    if (clause.opener() == Kind.OPEN) {
      outerSubjects.push(scope.subject());
      outerDepths.push(totals.depth());
      openParentheses();
      totals.open();
    }
  }

  private void openParentheses() {
    Optional<Totals.Value> last = totals.last().filter(value -> endsInNumber && value.year() != 0);
    last.ifPresentOrElse(
        value -> scope.openParentheses(value.year()), () -> scope.openParentheses());
  }

  private void close(Clause clause) {
    switch (clause.closer()) {
      case CLOSE -> {
        if (!outerSubjects.isEmpty()) {
          scope.subject(outerSubjects.pop());
          scope.closeParentheses();
          totals.close(outerDepths.pop());
          recorder.endParts();
        }
      }
      case SEMICOLON -> {
        recorder.endParts();
        scope.endItem();
        totals.endItem();
        totals
            .enumerated()
            .filter(total -> !totals.isCarried())
            .ifPresent(total -> scope.subject(Optional.of(total.noun())));
      }
      case STOP -> {
        if (!clause.tokens().isEmpty() || clause.opener() != Kind.STOP) {
          endSentence();
        }
      }
      default -> {
        // The sentence goes on.
      }
    }
  }

  private void endSentence() {
    outerSubjects.clear();
    outerDepths.clear();
    recorder.endParts();
    if (!endsEnumerating) {
      totals
          .divided()
          .ifPresentOrElse(
              total -> scope.subject(Optional.of(total.noun())),
              () -> totals.dividedUnclearly().ifPresent(total -> scope.goBackTo(total.noun())));
      if (totals.hasNamedOnePart()) {
        scope.subject(Optional.empty());
      }
      totals.endSentence();
      scope.endSentence();
    }
  }

  private void read(Clause clause) {
    List<Token> tokens = clause.tokens();
    boolean endedInNumber = endsInNumber;
    boolean toldWhatFor = tellsWhatFor;
    endsInNumber = false;
    tellsWhatFor = false;
    if (tokens.isEmpty()) {
      return;
    }
    boolean understood = !lists;
    boolean first = true;
    int from = 0;
    Optional<Phrase> ratio = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.MULTIPLE)) {
        Phrase said = openings.read(tokens.subList(from, i), understood);
        recorder.unbound(Reason.MULTIPLE, said, tokens.get(i).quantity().orElseThrow());
        understood = said.understood();
        first = false;
        from = i + 1;
      } else if (tokens.get(i).is(Kind.QUANTITY)) {
        Phrase said = openings.read(tokens.subList(from, i), understood);
        Phrase phrase = said.isEmpty() ? ratio.orElse(said) : said;
        boolean completesMore = recorder.hasCompleted() && clause.opener() == Kind.LIST_COMMA;
        if (isRatio(tokens.get(i)) && (completesMore || phrase.isBudgetAlone(tokens.get(from)))) {
          phrase = phrase.ratioToAmount().orElse(phrase);
        }
        if (phrase.completed().isPresent() && isMoneyBeforeRatio(tokens, i)) {
          ratio = Optional.of(phrase);
          phrase = phrase.budgetCompleted();
        } else {
          ratio = tokens.get(i).quantity().orElseThrow().isMoney() ? phrase.ratioToAmount() : ratio;
        }
        understood = phrase.understood();
        phrase = openings.breakDown(phrase, tokens.get(i));
        openings.leaveExplanation(phrase, first && clause.opener() != Kind.LIST_COMMA);
        number(clause, phrase, tokens.get(i), clause.kindAfter(i));
        first = false;
        from = i + 1;
      }
    }
    Phrase tail = openings.read(tokens.subList(from, tokens.size()), understood);
    lists =
        first
            && (clause.closer() == Kind.LIST_COMMA || (lists && clause.closer() == Kind.COMMA))
            && (tail.noun().isPresent() || lists)
            && !tail.hasZero();
    endsEnumerating = tail.flags().parts() && tail.noun().isEmpty();
    if (tail.flags().purpose() && clause.closer() == Kind.COLON) {
      totals.openLoosely();
    }
    if (from < tokens.size()) {
      openings.leaveExplanation(tail, first && tail.direction().isPresent());
      tellsWhatFor =
          !tail.understood()
              && (endedInNumber ? saysWhatFor(clause) : toldWhatFor && goesOnTelling(clause));
      if (!tellsWhatFor) {
        rest(clause, tail, tokens.subList(from, tokens.size()), first);
      }
    }
    endsInNumber = from == tokens.size();
    comparesBeforeParenthesis = clause.closer() == Kind.OPEN && tail.endsInComparison();
  }

  private static boolean isRatio(Token token) {
    return token.quantity().flatMap(Quantity::unit).equals(Optional.of(Unit.PERCENT));
  }

  /** The 14万元的 of 完成年初预算14万元的101.43%. */
  private static boolean isMoneyBeforeRatio(List<Token> tokens, int index) {
    return tokens.get(index).quantity().filter(Quantity::isMoney).isPresent()
        && index + 2 < tokens.size()
        && tokens.get(index + 1).text().equals("的")
        && isRatio(tokens.get(index + 2));
  }

  private void number(Clause clause, Phrase phrase, Token token, Kind next) {
    Quantity quantity = token.quantity().orElseThrow();
    if (phrase.share() && phrase.denominator().isPresent() && quantity.isMoney()) {
      binder
          .bindDenominator(phrase, quantity)
          .accept(
              bound -> recorder.denominator(bound, quantity),
              reason -> recorder.unboundDenominator(reason, quantity));
      return;
    }
    boolean explains = clause.opener() == Kind.LIST_COMMA || scope.explainsPartsOf(phrase);
    if (scope.isExplaining() && explains) {
      recorder.unbound(Reason.EXPLANATION, phrase, quantity);
      return;
    }
    if (isOfPartOrOfAll(clause, phrase)) {
      recorder.unbound(Reason.AMBIGUOUS, phrase, quantity);
      return;
    }
    boolean compared =
        (phrase.endsInComparison() && (next == Kind.DIRECTION || next == Kind.COMPARED))
            || (comparesBeforeParenthesis && clause.opener() == Kind.OPEN);
    Outcome<Binding> binding =
        compared ? binder.bindCompared(phrase, quantity) : binder.bind(phrase, quantity);
    binding.accept(
        bound -> recorder.number(bound, phrase, quantity, compared),
        reason -> recorder.unbound(reason, phrase, quantity));
  }

  /** 其中会议费 1万元、培训费 2万元，较上年减少 1万元 does not say whether the last part is meant, or all. */
  private boolean isOfPartOrOfAll(Clause clause, Phrase phrase) {
    return recorder.partsListed() > 1
        && clause.opener() == Kind.COMMA
        && phrase.noun().isEmpty()
        && phrase.side().filter(funds -> !funds.bare()).isEmpty()
        && (phrase.completion() || phrase.direction().isPresent());
  }

  /** What the words behind the last number of a clause say, or a clause without a number. */
  private void rest(Clause clause, Phrase said, List<Token> tokens, boolean alone) {
    boolean introduces = alone && (clause.closer() == Kind.COLON || clause.closer() == Kind.COMMA);
    boolean isHead =
        alone && section.isGeneral() && (clause.closer() == Kind.COLON || said.flags().within());
    Phrase phrase = isHead ? said.ofDepartment(scope.subject()) : said;
    if (phrase.flags().reason() || (alone && saysEqual(tokens))) {
      return;
    }
    if (phrase.hasZero()) {
      binder.bindZero(phrase).accept(bound -> recorder.zero(bound, phrase, tokens), reason -> {});
    } else if (phrase.unchanged().isPresent() && !isOfPartOrOfAll(clause, phrase)) {
      Change change = phrase.unchanged().orElseThrow();
      binder
          .bindUnchanged(phrase)
          .accept(bound -> recorder.unchanged(bound, phrase, change), reason -> {});
    } else if (scope.isExplaining()) {
      return;
    } else if (alone && phrase.understood() && phrase.noun().isEmpty()) {
      phrase.period().filter(year -> phrase.comparison().isEmpty()).ifPresent(scope::speakOf);
    }
    if (alone && saysOfWhat(tokens.get(0))) {
      return;
    }
    recorder.forget(phrase);
    if (phrase.understood()) {
      phrase
          .noun()
          .or(() -> isHead ? phrase.sideWithin(scope.subject()) : Optional.empty())
          .ifPresent(noun -> name(noun, phrase, introduces));
    }
  }

  /** 采购预算 5万元，全部为服务类采购，比上年增加… goes on with what it is that is all of one kind. */
  private static boolean saysOfWhat(Token first) {
    return first.text().equals("全部") || (first.is(Kind.EACH) && first.text().length() > 1);
  }

  /** 支出预算 5万元，与收入预算一致，比上年增加… goes on with the item that equals another. */
  private static boolean saysEqual(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return tokens.size() > 2
        && tokens.get(0).is(Kind.WITH)
        && tokens.get(1).isName()
        && (last.text().equals("相等") || last.value().equals("UNCHANGED"));
  }

  /** 5万元，为职工缴费的支出 says what the money just stated is for. */
  private static boolean saysWhatFor(Clause clause) {
    Token first = clause.tokens().get(0);
    return (clause.opener() == Kind.COMMA || clause.opener() == Kind.COLON)
        && (first.is(Kind.FILLER) || first.is(Kind.ORGANISATION))
        && first.text().startsWith("为");
  }

  /** 为未执行完毕、结转使用的资金 goes on behind the comma. */
  private static boolean goesOnTelling(Clause clause) {
    return clause.opener() == Kind.LIST_COMMA
        && clause.tokens().stream().noneMatch(Token::isNumber);
  }

  private void name(Noun noun, Phrase phrase, boolean introduces) {
    if (noun.bare()) {
      return;
    }
    if (introduces) {
      scope.introduce(scope.withKnownFund(noun));
    } else {
      scope.subject(Optional.of(scope.withKnownFund(noun)));
    }
    if (!recorder.hasStated()) {
      scope.turnTo(noun);
    }
    if (phrase.flags().within()) {
      totals.openWithin(noun);
      scope.enumerateParts();
    }
    if (phrase.flags().aspect()) {
      scope.aspect();
    }
  }
}

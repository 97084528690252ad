package io.gouji.rules.pack;

import io.gouji.model.DisclosureKind;
import io.gouji.model.Lexicon;
import io.gouji.model.Provinces;
import io.gouji.rules.PackIdentity;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a rule file: its head, and rule by rule. After a mistake it goes on with the next rule. */
final class RuleParser {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;
  private static final Map<String, Scope.Blanks> BLANKS =
      Words.inOrder(
          "全空则略", Scope.Blanks.SKIP_IF_ALL_BLANK,
          "为零", Scope.Blanks.AS_ZERO,
          "为缺", Scope.Blanks.AS_MISSING);
  private static final Map<String, Boolean> ONLY_FIRST = Words.inOrder("每张", false, "首张", true);

  private final SourceText source;
  private final Tokens tokens;
  private final FormulaParser formulas;
  private final List<RuleFault> faults;
  private final Map<String, Token> ids = new HashMap<>();

  /** What the head of the file says. */
  record Head(Optional<String> id, Optional<String> version) {}

  /** A rule as read, and where its id stands. */
  record Draft(
      Token id,
      Severity severity,
      String title,
      Optional<String> englishTitle,
      Optional<String> basis,
      Applicability applicability,
      Scope.Blanks blanks,
      boolean onlyFirst,
      List<Formula> formulas,
      String text) {

    PackRule rule(PackIdentity pack, PackRule.Pages pages) {
      return new PackRule(
          pack,
          id.text(),
          severity,
          title,
          englishTitle,
          basis,
          applicability,
          blanks,
          onlyFirst,
          List.copyOf(formulas),
          text,
          pages);
    }
  }

  /** What a file holds. */
  record Result(Head head, List<Draft> rules) {}

  private RuleParser(SourceText source, Lexicon lexicon, List<RuleFault> faults) {
    this.source = source;
    this.faults = faults;
    this.tokens = new Tokens(source, Lexer.tokens(source, faults));
    this.formulas = new FormulaParser(tokens, lexicon);
  }

  /**
   * Reads a file.
   *
   * @param faults takes the mistakes, the first of each rule
   */
  static Result parse(SourceText source, Lexicon lexicon, List<RuleFault> faults) {
    RuleParser parser = new RuleParser(source, lexicon, faults);
    return faults.isEmpty()
        ? parser.file()
        : new Result(new Head(Optional.empty(), Optional.empty()), List.of());
  }

  private Result file() {
    Head head = new Head(Optional.empty(), Optional.empty());
    List<Draft> rules = new ArrayList<>();
    try {
      head = head();
    } catch (FaultException e) {
      faults.add(e.fault());
      tokens.skipToLine("规则");
    }
    while (!tokens.isAtEnd()) {
      try {
        rules.add(rule());
      } catch (FaultException e) {
        faults.add(e.fault());
        tokens.skipToLine("规则");
      }
    }
    if (rules.isEmpty() && faults.isEmpty()) {
      faults.add(source.fault("noRules", 0, 1).fault());
    }
    return new Result(head, rules);
  }

  private Head head() {
    if (!tokens.takeName("规则包")) {
      return new Head(Optional.empty(), Optional.empty());
    }
    Token id = tokens.peek();
    if (id.kind() != Token.Kind.NAME && id.kind() != Token.Kind.QUOTED) {
      throw tokens.unexpected("@packId");
    }
    tokens.next();
    Optional<String> version = Optional.empty();
    if (tokens.takeName("版本")) {
      Token number = tokens.peek();
      if (number.kind() != Token.Kind.NUMBER && number.kind() != Token.Kind.QUOTED) {
        throw tokens.unexpected("@version");
      }
      version = Optional.of(tokens.next().text());
    }
    requireLineEnd();
    return new Head(Optional.of(id.text()), version);
  }

  private void requireLineEnd() {
    if (!tokens.peek().startsLine()) {
      throw tokens.unexpected("@newLine");
    }
  }

  private Draft rule() {
    Token begin = tokens.peek();
    if (!tokens.takeName("规则")) {
      throw source.fault("ruleExpected", begin, tokens.shown(begin));
    }
    Token id = id();
    String title = quoted("@title");
    if (title.isEmpty()) {
      throw tokens.unexpected("@title");
    }
    Clauses clauses = new Clauses();
    while (clauses.take()) {
      // each clause at most once, in any order
    }
    if (clauses.severity == null) {
      throw source.fault("severityMissing", id, id.text());
    }
    requireLineEnd();
    List<Formula> read = new ArrayList<>();
    Token last = id;
    while (!tokens.isAtEnd() && !tokens.peek().isName("规则")) {
      last = tokens.peek();
      read.add(formulas.formula());
    }
    if (read.isEmpty()) {
      throw source.fault("noFormula", id, id.text());
    }
    return new Draft(
        id,
        clauses.severity,
        title,
        Optional.ofNullable(clauses.englishTitle),
        Optional.ofNullable(clauses.basis),
        clauses.applicability,
        clauses.blanks,
        clauses.onlyFirst,
        read,
        text(begin, last));
  }

  /** The rule as it stands: from its first line to that on which its last formula ends. */
  private String text(Token begin, Token last) {
    int end = tokens.isAtEnd() ? source.text().length() : tokens.peek().offset();
    String text = source.text().substring(begin.offset(), Math.max(end, last.offset()));
    return text.lines()
        .filter(line -> !line.stripLeading().startsWith("#"))
        .map(String::stripTrailing)
        .reduce((one, other) -> one + "\n" + other)
        .orElse("")
        .stripTrailing();
  }

  private Token id() {
    Token id = tokens.peek();
    if (id.kind() != Token.Kind.NAME || id.startsLine()) {
      throw tokens.unexpected("@ruleId");
    }
    if (!id.text().matches("[A-Z][A-Za-z0-9]*")) {
      throw source.fault("ruleId", id, id.text());
    }
    Token known = ids.putIfAbsent(id.text(), id);
    if (known != null) {
      throw source.fault(
          "ruleTwice", id, id.text(), source.fault("ruleTwice", known).fault().line());
    }
    return tokens.next();
  }

  /** Words in quotes, straight or curly. */
  private String quoted(String expected) {
    Token token = tokens.peek();
    if (token.kind() == Token.Kind.QUOTED) {
      return tokens.next().text();
    }
    String text = token.text();
    boolean isCurly = token.kind() == Token.Kind.NAME && text.startsWith("“");
    if (isCurly && text.indexOf('”') == text.length() - 1) {
      tokens.next();
      return text.substring(1, text.length() - 1);
    }
    throw tokens.unexpected(expected);
  }

  /** What is said of a rule before its formulas. */
  private final class Clauses {
    private final Set<String> taken = new HashSet<>();
    private @Nullable Severity severity;
    private @Nullable String englishTitle;
    private @Nullable String basis;
    private Applicability applicability = Applicability.EVERYWHERE;
    private Scope.Blanks blanks = Scope.Blanks.SKIP_IF_ALL_BLANK;
    private boolean onlyFirst;

    boolean take() {
      Token word = tokens.peek();
      if (word.kind() != Token.Kind.NAME) {
        return false;
      }
      switch (word.text()) {
        case "级别" -> {
          begin(word);
          severity = choice(Words.SEVERITIES, "severity");
        }
        case "依据" -> {
          begin(word);
          basis = quoted("@basis");
        }
        case "英文" -> {
          begin(word);
          englishTitle = quoted("@title");
        }
        case "空白" -> {
          begin(word);
          blanks = choice(BLANKS, "blanks");
        }
        case "同类表" -> {
          begin(word);
          onlyFirst = choice(ONLY_FIRST, "sameKind");
        }
        case "适用" -> {
          begin(word);
          applicability = applicability();
        }
        default -> {
          if (!word.startsLine()) {
            throw tokens.unexpected("@clause");
          }
          return false;
        }
      }
      return true;
    }

    private void begin(Token word) {
      if (!taken.add(word.text())) {
        throw source.fault("clauseTwice", word, word.text());
      }
      tokens.next();
    }

    private <V> V choice(Map<String, V> choices, String code) {
      Token token = tokens.peek();
      V chosen = token.kind() == Token.Kind.NAME ? choices.get(token.text()) : null;
      if (chosen == null) {
        String allowed = String.join("、", choices.keySet());
        if (token.kind() == Token.Kind.END || token.startsLine()) {
          throw tokens.unexpected(allowed);
        }
        throw source.fault(code, token, tokens.shown(token), allowed);
      }
      tokens.next();
      return chosen;
    }

    private Applicability applicability() {
      Set<DisclosureKind> kinds = EnumSet.noneOf(DisclosureKind.class);
      Set<String> provinces = new TreeSet<>();
      int from = Integer.MIN_VALUE;
      int to = Integer.MAX_VALUE;
      int count = 0;
      while (isOfScope(tokens.peek())) {
        Token token = tokens.peek();
        count++;
        if (token.kind() == Token.Kind.NAME) {
          tokens.next();
          DisclosureKind kind = Words.KINDS.get(token.text());
          if (kind != null) {
            kinds.add(kind);
          } else {
            provinces.add(
                Provinces.named(token.text())
                    .orElseThrow(() -> source.fault("scope", token, token.text())));
          }
          continue;
        }
        if (from != Integer.MIN_VALUE || to != Integer.MAX_VALUE) {
          throw source.fault("yearsTwice", token);
        }
        if (token.kind() == Token.Kind.NUMBER) {
          from = year();
          to = from;
        }
        if (tokens.takeSymbol("..")) {
          boolean hasEnd = tokens.peek().kind() == Token.Kind.NUMBER && !tokens.peek().startsLine();
          to = hasEnd ? year() : Integer.MAX_VALUE;
        }
        if (from > to) {
          throw source.fault("years", token, from, to);
        }
      }
      if (count == 0) {
        throw tokens.unexpected("@scope");
      }
      return new Applicability(kinds, from, to, provinces);
    }

    private boolean isOfScope(Token token) {
      boolean isClause =
          token.kind() == Token.Kind.NAME
              && Set.of("级别", "依据", "英文", "空白", "同类表", "适用").contains(token.text());
      return !token.startsLine()
          && !isClause
          && (token.kind() == Token.Kind.NAME
              || token.kind() == Token.Kind.NUMBER
              || token.isSymbol(".."));
    }

    private int year() {
      Token token = tokens.next();
      if (!token.text().matches("[0-9]{4}")) {
        throw source.fault("year", token, token.text());
      }
      int year = Integer.parseInt(token.text());
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw source.fault("year", token, token.text());
      }
      return year;
    }
  }
}

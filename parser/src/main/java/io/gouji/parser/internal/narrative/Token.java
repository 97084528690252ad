package io.gouji.parser.internal.narrative;

import io.gouji.model.Lexicon;
import java.util.Optional;

/**
 * A word, a number or a separator of a paragraph.
 *
 * @param start where it begins in the plain text
 * @param end where it ends
 * @param text it, in the plain text
 * @param value what the word list says of the word, or ""
 * @param entry what the lexicon says of the name of an item
 * @param quantity the number, if it is one
 */
record Token(
    Kind kind,
    int start,
    int end,
    String text,
    String value,
    Optional<Lexicon.Entry> entry,
    Optional<Quantity> quantity) {

  /** What a token is to the sentence. */
  enum Kind {
    /** A number with a unit that is known. */
    QUANTITY,
    /** The name of an item. */
    ITEM,
    /** Words that confine what follows to some funds; the value is the fund. */
    FUND,
    /** A year; the value is its number, or the offset of a year named from another. */
    YEAR,
    /** 预算, 决算; the value is a {@link Basis}. */
    BASIS,
    /** 比, 较: a comparison begins. */
    COMPARE,
    /** 与, 同: a comparison begins if a year comes next. */
    WITH,
    /** 相比, 对比: a comparison ends. */
    COMPARED,
    /** 同比: a whole comparison. */
    YEAR_ON_YEAR,
    /** 增加, 减少, 持平; the value is a direction. */
    DIRECTION,
    /** 大于, 小于: a comparison and its direction, which is the value. */
    EXCEEDS,
    /** 占: a share begins. */
    SHARE,
    /** 完成: a completion rate begins. */
    COMPLETION,
    /** 其中, 包括: parts of the last total begin. */
    PARTS,
    /** 主要原因, 用于: what follows explains. */
    REASON,
    /** 年中追加: what follows moves a budget, and is no figure of its own. */
    ASIDE,
    /** 无, 未安排: nothing of what follows. */
    ZERO,
    /** 中, at the end of a clause: parts of what is named begin. */
    WITHIN,
    /** 方面: the clause only names what the next ones speak of. */
    ASPECT,
    /** （类）, （款）, （项）. */
    CLASS_MARK,
    /** A line of the functional classification; the value is its names, separated by slashes. */
    LINE,
    /** 分别: what comes before and what comes behind are lists of equal length. */
    RESPECTIVELY,
    /** 均, 各: what comes behind is said of each of what comes before. */
    EACH,
    /** 一是, ①: an item of a list begins. */
    LIST_MARK,
    /** 由: parts begin if the clause ends with 组成. */
    COMPOSED_OF,
    /** How much a change is in 倍, 成 or 个百分点, which is no percentage. */
    MULTIPLE,
    /** A number without a unit, or with one that is not known. */
    NUMBER,
    /** The name of the department or of another body. */
    ORGANISATION,
    /** A word without consequence. */
    FILLER,
    /** Anything else: the clause is not understood. */
    UNKNOWN,

    /** A comma. */
    COMMA,
    /** 、. */
    LIST_COMMA,
    /** A semicolon. */
    SEMICOLON,
    /** A full stop, or a hard line break. */
    STOP,
    /** A colon. */
    COLON,
    /** An opening parenthesis. */
    OPEN,
    /** A closing parenthesis. */
    CLOSE;

    /** Whether a clause ends here. A colon may also stand between an item and its number. */
    boolean separates() {
      return switch (this) {
        case COMMA, LIST_COMMA, SEMICOLON, STOP, COLON, OPEN, CLOSE -> true;
        default -> false;
      };
    }
  }

  /** The same token as if it stood where another does, which leaves it out. */
  Token at(Token other) {
    return new Token(kind, other.start(), other.end(), text, value, entry, quantity);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it names what figures are of, or confines it. */
  boolean isName() {
    return kind == Kind.ITEM || kind == Kind.FUND || kind == Kind.LINE;
  }

  /** Whether it is a number of any kind. */
  boolean isNumber() {
    return kind == Kind.QUANTITY || kind == Kind.NUMBER || kind == Kind.MULTIPLE;
  }

  /** A word of the word list or a separator. */
  static Token word(Kind kind, int start, String text, String value) {
    return new Token(
        kind, start, start + text.length(), text, value, Optional.empty(), Optional.empty());
  }

  /** The name of an item. */
  static Token item(int start, String text, Lexicon.Entry entry) {
    return new Token(
        Kind.ITEM, start, start + text.length(), text, "", Optional.of(entry), Optional.empty());
  }

  /** A line of the functional classification with its marks. */
  static Token line(int start, String text, int end, String names) {
    return new Token(Kind.LINE, start, end, text, names, Optional.empty(), Optional.empty());
  }

  /** A number, with its unit if that is known. */
  static Token quantity(Quantity quantity, String text) {
    boolean usable = quantity.unit().isPresent() && quantity.use() != Quantity.Use.THRESHOLD;
    Kind without = quantity.isMultiple() ? Kind.MULTIPLE : Kind.NUMBER;
    return new Token(
        usable ? Kind.QUANTITY : without,
        quantity.start(),
        quantity.unitEnd(),
        text,
        "",
        Optional.empty(),
        Optional.of(quantity));
  }
}

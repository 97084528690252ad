package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParseLimits;

/** What is left of the characters and cells that a document may have. */
final class TextBudget {

  private final String source;
  private final ParseLimits limits;
  private long characters;
  private long cells;

  TextBudget(String source, ParseLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Counts characters. */
  void charge(int count) {
    characters += count;
    if (characters > limits.textCharacters()) {
      throw exceeded(limits.textCharacters(), "characters of text");
    }
  }

  /** Counts cells that are being read. */
  void chargeCells(long count) {
    cells += count;
    if (cells > limits.cells()) {
      throw exceeded(limits.cells(), "cells");
    }
  }

  /** Says that a table has more columns than it may have. */
  DisclosureParseException tooManyColumns() {
    return exceeded(limits.gridColumns(), "columns in a table");
  }

  private DisclosureParseException exceeded(long limit, String what) {
    return new DisclosureParseException(
        Code.LIMIT_EXCEEDED, source, "at most %d %s".formatted(limit, what), "more");
  }
}

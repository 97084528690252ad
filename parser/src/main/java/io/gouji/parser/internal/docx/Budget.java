package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;

/** What a document, with all documents within it, has taken of what it may take. */
final class Budget {

  private final String source;
  private final ParserLimits limits;
  private final Deadline deadline;
  private long characters;
  private long cells;
  private long bytes;

  Budget(String source, ParserLimits limits, Deadline deadline) {
    this.source = source;
    this.limits = limits;
    this.deadline = deadline;
  }

  ParserLimits limits() {
    return limits;
  }

  /** Looks at the clock. */
  void checkTime() {
    deadline.check();
  }

  /** Counts characters. */
  void charge(int count) {
    characters += count;
    if (characters > limits.textCharacters()) {
      throw exceeded(limits.textCharacters(), "characters of text");
    }
  }

  /** Counts bytes of a part that is going to be inflated. */
  void chargeBytes(long count) {
    bytes += count;
    if (bytes > limits.totalBytes()) {
      throw exceeded(limits.totalBytes(), "bytes in all parts");
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

  /** Says that there are more tables within tables than there may be. */
  DisclosureParseException tooDeep() {
    return exceeded(limits.xmlDepth(), "tables within one another");
  }

  /** Says that there is more of something than there may be. */
  DisclosureParseException exceeded(long limit, String what) {
    return new DisclosureParseException(
        Code.LIMIT_EXCEEDED, source, "at most %d %s".formatted(limit, what), "more");
  }
}

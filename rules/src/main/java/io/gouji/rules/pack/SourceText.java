package io.gouji.rules.pack;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a rule file, and where in it something stands.
 *
 * @param name the file's name, for messages
 */
record SourceText(String name, String text) {

  /** A mistake at characters of the text. */
  FaultException fault(String code, int offset, int width, Object... arguments) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    int before = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int column = Math.min(offset - start, line.length());
    int last = Math.min(line.length(), column + Math.max(1, width));
    List<String> words = Stream.of(arguments).map(String::valueOf).toList();
    return new FaultException(
        new RuleFault(
            code,
            words,
            name,
            before + 1,
            line.codePointCount(0, column) + 1,
            Math.max(1, line.codePointCount(column, last)),
            line));
  }

  /** A mistake at a word. */
  FaultException fault(String code, Token token, Object... arguments) {
    return fault(code, token.offset(), token.length(), arguments);
  }
}

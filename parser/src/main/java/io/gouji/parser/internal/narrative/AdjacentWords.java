package io.gouji.parser.internal.narrative;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Words that may stand right beside a number. */
final class AdjacentWords {
  private final String[] all;
  private final String firstCharacters;
  private final String lastCharacters;

  private AdjacentWords(String[] all) {
    this.all = all;
    this.firstCharacters =
        Stream.of(all).map(word -> word.substring(0, 1)).distinct().collect(joining());
    this.lastCharacters =
        Stream.of(all).map(word -> word.substring(word.length() - 1)).distinct().collect(joining());
  }

  static AdjacentWords of(String... words) {
    return new AdjacentWords(words);
  }

  /** Whether one of them begins at a position. */
  boolean begin(String text, int at) {
    if (at < text.length() && firstCharacters.indexOf(text.charAt(at)) >= 0) {
      for (String word : all) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of them ends at a position. */
  boolean end(String text, int at) {
    if (at > 0 && lastCharacters.indexOf(text.charAt(at - 1)) >= 0) {
      for (String word : all) {
        if (text.startsWith(word, at - word.length())) {
          return true;
        }
      }
    }
    return false;
  }
}

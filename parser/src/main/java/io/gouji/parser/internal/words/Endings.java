package io.gouji.parser.internal.words;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Words with which a text may end, sorted out by their last characters. */
public final class Endings {
  private final List<String> words;
  private final String lastCharacters;

  private Endings(List<String> words) {
    this.words = words;
    this.lastCharacters =
        words.stream().map(word -> word.substring(word.length() - 1)).distinct().collect(joining());
  }

  /** Some words, none of them empty. */
  public static Endings of(String... words) {
    return new Endings(List.of(words));
  }

  /** Whether a text is one of the words. */
  public boolean contains(String text) {
    return words.contains(text);
  }

  /** Whether one of the words stands right before a place. */
  public boolean standBefore(String text, int place) {
    if (place == 0 || lastCharacters.indexOf(text.charAt(place - 1)) < 0) {
      return false;
    }
    for (String word : words) {
      if (text.startsWith(word, place - word.length())) {
        return true;
      }
    }
    return false;
  }
}

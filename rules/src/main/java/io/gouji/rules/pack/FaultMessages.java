package io.gouji.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What mistakes in rule files are called, in one language. */
final class FaultMessages {
  private final Properties texts = new Properties();

  private FaultMessages(String file) {
    try (InputStream in = FaultMessages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Expected resource " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words in English if that is asked for, and else in Chinese. */
  static FaultMessages of(Locale language) {
    boolean isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new FaultMessages(isEnglish ? "faults_en.properties" : "faults_zh.properties");
  }

  /**
   * The sentence for a mistake, {0} and {1} replaced. What begins with @ is a word of the language;
   * with a last argument that is empty, there is no suggestion to be made.
   */
  String text(String code, List<String> arguments) {
    int last = arguments.size() - 1;
    boolean hasNoSuggestion = last >= 0 && arguments.get(last).isEmpty();
    String text =
        find(hasNoSuggestion && texts.containsKey(code + ".plain") ? code + ".plain" : code);
    for (int i = 0; i <= last; i++) {
      String argument = arguments.get(i);
      text = text.replace("{" + i + "}", argument.startsWith("@") ? find(argument) : argument);
    }
    return text;
  }

  private String find(String code) {
    String text = texts.getProperty(code);
    if (text == null) {
      throw new IllegalArgumentException("Expected a message but was " + code);
    }
    return text;
  }
}

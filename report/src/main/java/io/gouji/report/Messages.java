package io.gouji.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of reports in one language. They never depend on the system's locale. */
final class Messages {
  private static final Map<Locale, Messages> LOADED = new ConcurrentHashMap<>();

  private final Locale language;
  private final Properties texts;

  private Messages(Locale language) {
    this.language = language;
    this.texts = Tool.load("messages_" + language.getLanguage() + ".properties");
  }

  /** The words in English if that is asked for, and else in Chinese. */
  static Messages of(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return LOADED.computeIfAbsent(english ? Locale.ENGLISH : Locale.CHINESE, Messages::new);
  }

  Locale language() {
    return language;
  }

  /** The text with a key, {0}, {1} and so on replaced. */
  String text(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("Expected a message but was " + key));
  }

  /** The text with a key, if there is one. */
  Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(texts.getProperty(key)).map(text -> fill(text, arguments));
  }

  /** The texts whose keys have a prefix, by the rest of the key. */
  Map<String, String> group(String prefix) {
    Map<String, String> group = new HashMap<>();
    for (String key : texts.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        group.put(key.substring(prefix.length()), texts.getProperty(key));
      }
    }
    return group;
  }

  private static String fill(String text, Object[] arguments) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean placeholder =
          text.charAt(i) == '{'
              && i + 2 < text.length()
              && text.charAt(i + 2) == '}'
              && Character.isDigit(text.charAt(i + 1));
      if (placeholder) {
        filled.append(arguments[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(text.charAt(i));
      }
    }
    return filled.toString();
  }
}

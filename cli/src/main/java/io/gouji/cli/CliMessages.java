package io.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the command line in one language, which is never the system's. */
final class CliMessages {
  private final ResourceBundle texts;

  private CliMessages(ResourceBundle texts) {
    this.texts = texts;
  }

  /** The words in English, or else in Chinese. */
  static CliMessages of(Locale language) {
    String file = language.equals(Locale.ENGLISH) ? "help_en.properties" : "help_zh.properties";
    try (InputStream in = CliMessages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Expected resource " + file);
      }
      return new CliMessages(
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts for picocli: descriptions of commands and options. */
  ResourceBundle bundle() {
    return texts;
  }

  /** The text with a key, {0} and {1} replaced. */
  String text(String key, Object... arguments) {
    String text = texts.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }
}

package io.gouji.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of the workpaper in one language, which is never the system's. */
final class WorkpaperWords {
  private final Properties texts = new Properties();

  private WorkpaperWords(String file) {
    try (InputStream in = WorkpaperWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Expected resource " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words in English, or else in Chinese. */
  static WorkpaperWords of(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new WorkpaperWords(english ? "workpaper_en.properties" : "workpaper_zh.properties");
  }

  /** The text with a key, {0}, {1} and so on replaced. */
  String text(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("Expected a text but was " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }
}

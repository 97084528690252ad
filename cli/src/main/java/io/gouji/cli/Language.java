package io.gouji.cli;

import java.util.List;
import java.util.Locale;

/** The languages of messages. */
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  @Override
  public String toString() {
    return locale.getLanguage();
  }

  /** The language that arguments ask for, found before they are parsed so that help speaks it. */
  static Language in(List<String> arguments) {
    Language language = ZH;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean isEnglish =
          argument.equalsIgnoreCase("--lang=en")
              || (argument.equals("--lang")
                  && i + 1 < arguments.size()
                  && arguments.get(i + 1).equalsIgnoreCase("en"));
      if (isEnglish) {
        language = EN;
      }
    }
    return language;
  }
}

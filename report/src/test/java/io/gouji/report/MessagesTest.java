package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(placeholders("messages_en.properties").keySet())
        .isEqualTo(placeholders("messages_zh.properties").keySet());
  }

  @Test
  void speaksChineseUnlessEnglishIsAskedFor() {
    assertThat(Messages.of(Locale.GERMANY)).isSameAs(Messages.of(Locale.CHINA));
    assertThat(Messages.of(Locale.UK)).isSameAs(Messages.of(Locale.ENGLISH));
  }

  @Test
  void fillsInArgumentsAndNothingElse() {
    assertThat(Messages.of(Locale.CHINESE).text("quote", "{1} {x} $0 \\"))
        .isEqualTo("「{1} {x} $0 \\」");
  }

  private static Map<String, String> placeholders(String file) {
    Properties texts = Tool.load(file);
    Map<String, String> placeholders = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      Matcher matcher = Pattern.compile("\\{\\d}").matcher(texts.getProperty(key));
      placeholders.put(
          key, matcher.results().map(r -> r.group()).sorted().collect(Collectors.joining()));
    }
    return placeholders;
  }
}

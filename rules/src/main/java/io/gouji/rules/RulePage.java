package io.gouji.rules;

import java.util.Optional;

/** What can be read off the page of a rule. */
final class RulePage {
  private RulePage() {}

  /** The text of the section with a heading, if the page has it. */
  static Optional<String> section(String page, String heading) {
    String start = "## " + heading + "\n";
    int begin = page.startsWith(start) ? 0 : page.indexOf("\n" + start) + 1;
    if (begin == 0 && !page.startsWith(start)) {
      return Optional.empty();
    }
    int body = begin + start.length();
    int end = page.indexOf("\n## ", body);
    return Optional.of(page.substring(body, end < 0 ? page.length() : end).strip())
        .filter(text -> !text.isEmpty());
  }
}

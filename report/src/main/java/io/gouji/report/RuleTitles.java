package io.gouji.report;

import io.gouji.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The titles of rules in one language, each read once. */
final class RuleTitles {
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Locale language;

  RuleTitles(List<Rule> rules, Locale language) {
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
    this.language = language;
  }

  /** The title of a rule, or its id if the rule is not known. */
  String of(String id) {
    Rule rule = rules.get(id);
    return rule == null ? id : titles.computeIfAbsent(id, key -> rule.title(language));
  }
}

package io.gouji.rules.builtin;

import io.gouji.rules.Rule;

/** Finds rules of packs, which have no class of their own. */
final class PackRules {
  private PackRules() {}

  static Rule rule(String id) {
    return BuiltInRules.all().stream()
        .filter(rule -> rule.pack().isPresent() && rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Expected a rule of a pack but was " + id));
  }
}

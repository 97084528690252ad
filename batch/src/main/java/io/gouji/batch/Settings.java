package io.gouji.batch;

import io.gouji.rules.RuleConfiguration;
import io.gouji.rules.review.Suppression;
import java.util.List;

/**
 * What a file of settings says.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param rules which rules check, how grave their failures are, and their parameters
 * @param suppressions the findings that do not count
 */
public record Settings(RuleConfiguration rules, List<Suppression> suppressions) {
  public Settings {
    suppressions = List.copyOf(suppressions);
  }

  /** Settings that leave everything as it is. */
  public static Settings standard() {
    return new Settings(RuleConfiguration.standard(), List.of());
  }
}

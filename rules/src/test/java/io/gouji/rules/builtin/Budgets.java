package io.gouji.rules.builtin;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Location;

/** Beginnings of disclosures on which rules are tested. */
final class Budgets {
  private Budgets() {}

  /** The budget of 商促局 for 2022, without anything in it. */
  static DisclosureBuilder budget() {
    return DisclosureBuilder.budget("商促局", 2022);
  }

  /** Characters of a paragraph. */
  static Location text(int paragraph, int start, int end) {
    return new Location.Text(paragraph, start, end);
  }
}

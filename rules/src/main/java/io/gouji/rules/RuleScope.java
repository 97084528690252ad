package io.gouji.rules;

import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The disclosures of which a rule speaks: kinds, and the fiscal years in which it is in force. A
 * disclosure whose year is unknown is of every year.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param kinds budgets, final accounts or both; never empty
 * @param firstYear the first fiscal year in which the rule is in force, if there is one
 * @param lastYear the last such year, if there is one
 * @param provinces the provinces to which it is limited, such as 河南; none if it holds in all
 */
public record RuleScope(
    Set<DisclosureKind> kinds, OptionalInt firstYear, OptionalInt lastYear, Set<String> provinces) {
  private static final RuleScope EVERYTHING =
      new RuleScope(EnumSet.allOf(DisclosureKind.class), OptionalInt.empty(), OptionalInt.empty());

  public RuleScope {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one kind of disclosure but was none");
    }
    if (firstYear.isPresent()
        && lastYear.isPresent()
        && firstYear.getAsInt() > lastYear.getAsInt()) {
      throw new IllegalArgumentException(
          "Expected a first year before the last but was %d after %d"
              .formatted(firstYear.getAsInt(), lastYear.getAsInt()));
    }
    kinds = Set.copyOf(kinds);
    provinces = Set.copyOf(provinces);
  }

  /** The disclosures of some kinds and years, in all provinces. */
  public RuleScope(Set<DisclosureKind> kinds, OptionalInt firstYear, OptionalInt lastYear) {
    this(kinds, firstYear, lastYear, Set.of());
  }

  /** Every disclosure of every year. */
  public static RuleScope everything() {
    return EVERYTHING;
  }

  /** The disclosures of one kind, of every year. */
  public static RuleScope of(DisclosureKind kind) {
    return new RuleScope(Set.of(kind), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The same scope from a fiscal year on. */
  public RuleScope from(int year) {
    return new RuleScope(kinds, OptionalInt.of(year), lastYear, provinces);
  }

  /** The same scope until a fiscal year, inclusively. */
  public RuleScope until(int year) {
    return new RuleScope(kinds, firstYear, OptionalInt.of(year), provinces);
  }

  /** Whether the kind and year of a disclosure are in this scope; of provinces it says nothing. */
  public boolean includes(Identity identity) {
    if (!kinds.contains(identity.kind())) {
      return false;
    }
    OptionalInt year = identity.fiscalYear();
    return year.isEmpty()
        || (year.getAsInt() >= firstYear.orElse(Integer.MIN_VALUE)
            && year.getAsInt() <= lastYear.orElse(Integer.MAX_VALUE));
  }

  /** Whether every disclosure is in this scope. */
  public boolean isEverything() {
    return Objects.equals(this, EVERYTHING);
  }
}

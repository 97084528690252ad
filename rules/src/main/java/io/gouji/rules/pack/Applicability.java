package io.gouji.rules.pack;

import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * To which disclosures a rule applies. A rule for certain years says nothing of a disclosure whose
 * year is not known, one for certain provinces nothing where the province is neither given nor
 * known.
 *
 * @param kinds the kinds; all if empty
 * @param from the first year
 * @param to the last year
 * @param provinces the provinces; all if empty
 */
record Applicability(Set<DisclosureKind> kinds, int from, int to, Set<String> provinces) {
  static final Applicability EVERYWHERE =
      new Applicability(Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE, Set.of());

  Applicability {
    kinds = Set.copyOf(kinds);
    provinces = Set.copyOf(provinces);
  }

  boolean includes(RuleContext context) {
    Identity identity = context.disclosure().identity();
    boolean isOfYear =
        (from == Integer.MIN_VALUE && to == Integer.MAX_VALUE)
            || (identity.fiscalYear().isPresent()
                && identity.fiscalYear().getAsInt() >= from
                && identity.fiscalYear().getAsInt() <= to);
    return isOfYear
        && (kinds.isEmpty() || kinds.contains(identity.kind()))
        && (provinces.isEmpty() || context.province().map(provinces::contains).orElse(false));
  }

  /** The same as what rules in general say of themselves. */
  RuleScope scope() {
    return new RuleScope(
        kinds.isEmpty() ? EnumSet.allOf(DisclosureKind.class) : kinds,
        from == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(from),
        to == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(to),
        provinces);
  }
}

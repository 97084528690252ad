package io.gouji.report;

import io.gouji.rules.Check;
import java.util.List;
import java.util.function.Predicate;

/** How many checks came to which status. */
record CheckCounts(
    int checks,
    int holds,
    int holdsWithinRounding,
    int fails,
    int notApplicable,
    int notAssessable,
    int crashed) {

  static CheckCounts of(List<Check> checks) {
    return new CheckCounts(
        checks.size(),
        count(checks, check -> check.status() instanceof Check.Holds),
        count(checks, check -> check.status() instanceof Check.HoldsWithinRounding),
        count(checks, Check::fails),
        count(checks, check -> check.status() instanceof Check.NotApplicable),
        count(checks, check -> check.status() instanceof Check.NotAssessable),
        count(checks, check -> check.status() instanceof Check.Crashed));
  }

  private static int count(List<Check> checks, Predicate<Check> status) {
    return (int) checks.stream().filter(status).count();
  }
}

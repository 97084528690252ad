package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * All that came of checking a disclosure: every check, what a reader is told, and every figure with
 * its checks.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param checks every check in the order of rules and relations
 * @param findings what failed, by place in the document
 */
public record Evaluation(
    Disclosure disclosure,
    List<Rule> rules,
    List<Check> checks,
    List<Finding> findings,
    Ledger ledger) {
  public Evaluation {
    rules = List.copyOf(rules);
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }

  /** The findings of a severity. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** The findings that follow from no other. */
  public List<Finding> roots() {
    return findings.stream().filter(Finding::isRoot).toList();
  }

  /** Whether any finding is at least as grave as a severity. */
  public boolean hasFindings(Severity atLeast) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(atLeast) <= 0);
  }

  /**
   * By figure, the checks that speak of it but could not be made: why it may not be covered. A
   * figure without any is one of which no rule speaks. Figures are told apart by identity.
   */
  public IdentityHashMap<Figure, List<Check>> unmadeChecks() {
    IdentityHashMap<Figure, List<Check>> unmade = new IdentityHashMap<>();
    for (Check check : checks) {
      if (!check.status().isAssessed() && check.relation().isPresent()) {
        check
            .relation()
            .get()
            .forEachFigure(
                figure -> unmade.computeIfAbsent(figure, key -> new ArrayList<>()).add(check));
      }
    }
    return unmade;
  }
}

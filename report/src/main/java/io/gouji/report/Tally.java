package io.gouji.report;

import io.gouji.rules.Finding;
import io.gouji.rules.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts findings by severity. */
final class Tally {
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  static Tally of(List<Finding> findings) {
    Tally tally = new Tally();
    tally.add(findings);
    return tally;
  }

  void add(List<Finding> findings) {
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** The severities that were found, the gravest first: 错误 4，警告 1. */
  String words(Messages messages) {
    return counts.entrySet().stream()
        .map(entry -> messages.text("count." + entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(messages.text("comma")));
  }
}

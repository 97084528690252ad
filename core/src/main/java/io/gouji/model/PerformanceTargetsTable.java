package io.gouji.model;

/** 绩效目标表: the performance targets of a project. */
public record PerformanceTargetsTable(TableBody body) implements DisclosureTable {

  public PerformanceTargetsTable {
    TableLines.requireKind(body, TableKind.PERFORMANCE_TARGETS);
  }
}

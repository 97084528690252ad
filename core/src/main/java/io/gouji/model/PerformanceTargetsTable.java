package io.gouji.model;

/**
 * 绩效目标表: the performance targets of a project.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record PerformanceTargetsTable(TableBody body) implements DisclosureTable {

  public PerformanceTargetsTable {
    TableLines.requireKind(body, TableKind.PERFORMANCE_TARGETS);
  }
}

package io.gouji.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says of what the figures of a table are figures: by their rows, their columns and its kind. */
final class FigureSubjects {
  /** What the lexicon calls 合计 and 小计: words that say nothing of what they are the total. */
  private static final Item TOTAL = new Item("total");

  private static final Item SUBTOTAL = new Item("subtotal");

  private final TableKind kind;
  private final Fund fund;
  private final List<Column> columns;
  private final List<RowDraft> drafts;
  private final List<Row> rows;
  private final Measure measure;
  private final int fiscalYear;

  FigureSubjects(
      TableKind kind,
      Fund fund,
      List<Column> columns,
      List<RowDraft> drafts,
      List<Row> rows,
      Measure measure,
      int fiscalYear) {
    this.kind = kind;
    this.fund = fund;
    this.columns = columns;
    this.drafts = drafts;
    this.rows = rows;
    this.measure = measure;
    this.fiscalYear = fiscalYear;
  }

  /** The fact that the figure of a row in a column states. */
  Optional<Subject> of(Row row, Column column) {
    if (column.role().isComparison()) {
      return Optional.empty();
    }
    Optional<Item> item = item(row, column);
    return item.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Subject(
                item.get(),
                row.code(),
                fund(row, column),
                measure(column),
                column.otherYear().orElse(fiscalYear)));
  }

  private Fund fund(Row row, Column column) {
    Optional<Fund> ofColumn = column.role().fund();
    if (ofColumn.isPresent()) {
      return ofColumn.get();
    }
    Optional<Lexicon.Entry> entry = drafts.get(row.index()).entry();
    return entry.isPresent() ? entry.get().fund().orElse(fund) : fund;
  }

  private Measure measure(Column column) {
    return column.role().content() == ColumnRole.Content.QUANTITY
        ? Measure.COUNT
        : measureOfMoney(column);
  }

  /** Final accounts that have columns for 决算数 may have others for what was planned. */
  private Measure measureOfMoney(Column column) {
    if (column.otherYear().isPresent()) {
      return column.measure().orElse(measure);
    }
    boolean tellsFinal =
        measure == Measure.FINAL
            && columns.stream()
                .anyMatch(other -> other.measure().equals(Optional.of(Measure.FINAL)));
    return tellsFinal ? column.measure().orElse(measure) : measure;
  }

  private Optional<Item> item(Row row, Column column) {
    Optional<Item> ofColumn = column.role().item();
    if (kind.domain().isPresent()) {
      Optional<Item> ofRow = row.item().filter(item -> !item.equals(TOTAL));
      if (row.code().isEmpty() && ofRow.isPresent()) {
        return ofColumn.isPresent() ? Optional.empty() : ofRow;
      }
      boolean known = row.code().isPresent() || row.role() == RowRole.TOTAL;
      return known ? ofColumn.or(() -> totalItem(column)) : Optional.empty();
    }
    return switch (kind) {
      case OVERALL_BALANCE, FISCAL_APPROPRIATION_BALANCE -> {
        if (ofColumn.isPresent()) {
          boolean isDivided = row.code().isPresent() || row.role() == RowRole.GRAND_TOTAL;
          yield isDivided ? ofColumn : Optional.empty();
        }
        yield row.code().isPresent()
            ? Optional.of(Item.CURRENT_YEAR_EXPENDITURE)
            : balancingParent(row).or(row::item);
      }
      case GOVERNMENT_PROCUREMENT ->
          row.role() == RowRole.TOTAL
                  && (column.role() == ColumnRole.TOTAL || column.role().fund().isPresent())
              ? Optional.of(Item.GOVERNMENT_PROCUREMENT)
              : Optional.empty();
      // The name of a project may be that of an item, but its amount is not all of it.
      case PROJECTS -> Optional.empty();
      case FIXED_ASSETS ->
          row.role() == RowRole.TOTAL && !row.item().equals(Optional.of(Item.TOTAL_ASSETS))
              ? Optional.of(Item.FIXED_ASSETS)
              : row.item();
      case THREE_PUBLIC_EXPENSES ->
          row.role() == RowRole.TOTAL && ofColumn.isPresent()
              ? ofColumn
              : row.item().filter(item -> !item.equals(TOTAL) && !item.equals(SUBTOTAL));
      default -> row.item().filter(item -> !item.equals(TOTAL) && !item.equals(SUBTOTAL));
    };
  }

  /**
   * What 合计 states: with a column for what is carried over, more than what is spent. What a fund
   * brings is revenue of the year.
   */
  private Optional<Item> totalItem(Column column) {
    boolean isWhole =
        column.role() == ColumnRole.TOTAL
            || column.role() == ColumnRole.BUDGETED
            || column.role().fund().isPresent();
    if (!isWhole) {
      return Optional.empty();
    }
    if (kind == TableKind.REVENUE && column.role().fund().isPresent()) {
      return Optional.of(Item.CURRENT_YEAR_REVENUE);
    }
    boolean includesCarryover =
        kind == TableKind.EXPENDITURE
            && columns.stream()
                .anyMatch(other -> other.role() == ColumnRole.CARRYOVER_TO_NEXT_YEAR);
    return includesCarryover ? Optional.of(Item.TOTAL_EXPENDITURE) : kind.totalItem();
  }

  private Optional<Item> balancingParent(Row row) {
    OptionalInt parent = row.parent();
    return parent.isPresent() && rows.get(parent.getAsInt()).role() == RowRole.BALANCING
        ? rows.get(parent.getAsInt()).item()
        : Optional.empty();
  }
}

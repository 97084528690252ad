package io.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Builds a disclosure from figures that a system holds, before any Word file exists, and from the
 * parts that a reader of files has found.
 *
 * <pre>{@code
 * Disclosure disclosure =
 *     DisclosureBuilder.budget("商促局", 2022)
 *         .table(
 *             TableKind.BASIC_EXPENDITURE,
 *             table ->
 *                 table
 *                     .line("合计")
 *                     .with(ColumnRole.TOTAL, "5.04")
 *                     .line("302", "商品和服务支出")
 *                     .with(ColumnRole.TOTAL, "5.04"))
 *         .build();
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 */
public final class DisclosureBuilder {
  private final DisclosureKind kind;
  private final int fiscalYear;
  private final String department;
  private Optional<String> departmentCode = Optional.empty();
  private Unit unit = Unit.TEN_THOUSAND_YUAN;
  private final List<Block> blocks = new ArrayList<>();
  private final List<DisclosureTable> tables = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private DisclosureBuilder(DisclosureKind kind, String department, int fiscalYear) {
    this.kind = kind;
    this.department = department;
    this.fiscalYear = fiscalYear;
  }

  /** Begins a departmental budget in 万元. */
  public static DisclosureBuilder budget(String department, int fiscalYear) {
    return new DisclosureBuilder(DisclosureKind.BUDGET, department, fiscalYear);
  }

  /** Begins departmental final accounts in 万元. */
  public static DisclosureBuilder finalAccounts(String department, int fiscalYear) {
    return new DisclosureBuilder(DisclosureKind.FINAL_ACCOUNTS, department, fiscalYear);
  }

  /** Sets the department's budget code. */
  public DisclosureBuilder departmentCode(String code) {
    departmentCode = Optional.of(code);
    return this;
  }

  /** Sets the unit of the amounts that follow. */
  public DisclosureBuilder unit(Unit other) {
    unit = other;
    return this;
  }

  /** Adds a table with the national columns of its kind. */
  public DisclosureBuilder table(TableKind tableKind, Consumer<TableBuilder> content) {
    TableBuilder table =
        new TableBuilder(tableKind, tables.size(), unit, identity().measure(), fiscalYear);
    content.accept(table);
    tables.add(table.build());
    return this;
  }

  /** Adds a table. */
  public DisclosureBuilder table(DisclosureTable table) {
    tables.add(table);
    return this;
  }

  /** Adds a paragraph of text; nothing is read out of it. */
  public DisclosureBuilder paragraph(String text) {
    int index = (int) blocks.stream().filter(Block.Paragraph.class::isInstance).count();
    return block(new Block.Paragraph(index, text, "", OptionalInt.empty(), Optional.empty()));
  }

  /** Adds a paragraph or grid; nothing is read out of it. */
  public DisclosureBuilder block(Block block) {
    blocks.add(block);
    return this;
  }

  /** Adds a statement. */
  public DisclosureBuilder statement(Statement statement) {
    statements.add(statement);
    return this;
  }

  /** Adds a statement about an item, within a passage on a topic. */
  public DisclosureBuilder statement(Item topic, Item item, Consumer<StatementBuilder> content) {
    StatementBuilder statement =
        new StatementBuilder(
            topic, item, statements.size(), unit, identity().measure(), fiscalYear);
    content.accept(statement);
    statements.add(statement.build());
    return this;
  }

  /**
   * Adds the statement that an item's budget (or final figure) for the fiscal year is an amount,
   * within a passage on a topic.
   */
  public DisclosureBuilder statement(Item topic, Item item, String printed) {
    return statement(topic, item, statement -> statement.amount(printed));
  }

  /** Adds a statement that is a part (其中) of an earlier one, named by its position. */
  public DisclosureBuilder part(Item topic, Item item, String printed, int whole) {
    return statement(topic, item, statement -> statement.amount(printed).partOf(whole));
  }

  /** The disclosure. */
  public Disclosure build() {
    return new Disclosure(identity(), blocks, tables, statements, List.of(), List.of());
  }

  private Identity identity() {
    return new Identity(Optional.of(department), departmentCode, OptionalInt.of(fiscalYear), kind);
  }
}

package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.ClassificationCode;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableCaption;
import io.gouji.model.UnboundNumber;
import io.gouji.model.Unit;
import java.util.Optional;

/** Writes the typed tables and statements of a disclosure. */
final class TypedJson {
  private final JsonOutput json;
  private final JsonLocations locations;

  TypedJson(JsonOutput json, JsonLocations locations) {
    this.json = json;
    this.locations = locations;
  }

  void fields(Disclosure disclosure) {
    json.array("tables", disclosure.tables(), table -> json.object(() -> table(table.body())));
    json.array(
        "statements", disclosure.statements(), statement -> json.line(() -> statement(statement)));
    json.array(
        "unboundNumbers", disclosure.unboundNumbers(), number -> json.line(() -> unbound(number)));
  }

  private void table(TableBody table) {
    locations.table(table.index());
    json.string("type", table.kind().name());
    json.string("title", table.caption().title().text());
    json.string("unit", JsonDocuments.unit(table));
    json.number("gridRows", table.gridRows());
    json.number("gridColumns", table.gridColumns());
    json.bool("empty", table.isEmpty());
    json.object("caption", () -> caption(table.caption()));
    json.array("columns", table.columns(), column -> json.line(() -> column(column)));
    json.array("rows", table.rows(), row -> json.object(() -> row(table, row)));
  }

  private void caption(TableCaption caption) {
    mention("department", caption.department());
    mention("departmentCode", caption.departmentCode());
    mention("year", caption.year());
    mention("date", caption.date());
    mention("unit", caption.unit());
    json.array("notes", caption.notes(), note -> json.line(() -> mention(note)));
  }

  private void mention(String name, Optional<Mention> mention) {
    mention.ifPresent(words -> json.line(name, () -> mention(words)));
  }

  private void mention(Mention mention) {
    json.string("label", mention.label());
    json.string("text", mention.text());
    locations.location(mention.location());
  }

  private void column(Column column) {
    json.number("index", column.index());
    json.number("panel", column.panel());
    json.string("role", column.role().name());
    json.strings("headers", column.headers());
    if (column.role().isFigure()) {
      json.string("unit", column.unit().label());
    }
    json.number("gridColumn", column.gridColumn());
  }

  private void row(TableBody table, Row row) {
    json.number("index", row.index());
    json.number("panel", row.panel());
    json.string("role", row.role().name());
    json.string("label", row.label());
    json.string("item", row.item().map(Item::id));
    json.string("code", row.code().map(ClassificationCode::digits));
    json.number("parent", row.parent());
    json.string("path", row.path());
    if (!row.sequence().isEmpty()) {
      json.string("sequence", row.sequence());
    }
    json.number("gridRow", row.gridRow());
    json.array(
        "cells",
        () -> {
          for (Column column : table.columns()) {
            cell(table, row, column);
          }
        });
  }

  private void cell(TableBody table, Row row, Column column) {
    Optional<Figure> figure = table.figure(row, column);
    if (figure.isPresent()) {
      json.line(
          () -> {
            json.number("column", column.index());
            amount(figure.get());
            locations.location(figure.get().location());
          });
    } else if (column.role().content() == ColumnRole.Content.TEXT
        && !table.text(row, column).isEmpty()) {
      json.line(
          () -> {
            json.number("column", column.index());
            json.string("text", table.text(row, column));
          });
    }
  }

  private void amount(Figure figure) {
    json.string("text", figure.text());
    Optional<Amount.Stated> stated = figure.amount().stated();
    stated.ifPresent(amount -> json.amount("value", amount.value()));
    stated.ifPresent(amount -> json.string("unit", amount.unit().label()));
    json.string(
        "status", figure.amount().match(any -> "stated", () -> "blank", any -> "unreadable"));
  }

  private void statement(Statement statement) {
    json.string("label", statement.figure().label());
    subject(statement.subject());
    json.string("topic", statement.topic().map(Item::id));
    json.string("direction", statement.direction().map(Enum::name));
    json.number("comparedWith", statement.comparedWith());
    json.string("comparedMeasure", statement.comparedMeasure().map(Measure::name));
    if (statement.isLikeForLike()) {
      json.bool("likeForLike", true);
    }
    statement.denominator().ifPresent(of -> json.line("denominator", () -> subject(of)));
    json.number("whole", statement.whole());
    amount(statement.figure());
    locations.location(statement.figure().location());
  }

  private void unbound(UnboundNumber number) {
    json.string("label", number.label());
    json.string("text", number.text());
    json.string("unit", number.unit().map(Unit::label));
    json.string("reason", number.reason().name());
    locations.location(number.location());
  }

  private void subject(Subject subject) {
    json.string("item", subject.item().id());
    json.string("code", subject.code().map(ClassificationCode::digits));
    json.string("fund", subject.fund().name());
    json.string("measure", subject.measure().name());
    if (subject.fiscalYear() != 0) {
      json.number("fiscalYear", subject.fiscalYear());
    }
  }
}

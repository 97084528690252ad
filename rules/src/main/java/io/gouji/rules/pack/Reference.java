package io.gouji.rules.pack;

import io.gouji.model.ClassificationCode;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.rules.Nothing;
import io.gouji.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands for figures in a formula. It answers with cases: a formula is stated for each of
 * them, and not at all if there is none. In each case the figures are added.
 */
sealed interface Reference {

  /** The figures of each case. */
  List<List<Figure>> cases(Scope scope);

  /** What the figures measure. */
  Quantity quantity();

  /** Whether a case may have several figures although nothing says that they be added. */
  default boolean isMany() {
    return false;
  }

  /** Whether its cases may be the same thing, stated more than once. */
  default boolean mayRepeat() {
    return false;
  }

  /** A cell by its row and column, or the cells of several rows in one column. */
  record Cell(Scope.TableName name, RowSelector rows, ColumnSelector column, Quantity quantity)
      implements Reference {
    @Override
    public boolean isMany() {
      return rows.isMany();
    }

    @Override
    public List<List<Figure>> cases(Scope scope) {
      TableBody table = scope.table(name);
      if (table == null) {
        return List.of();
      }
      if (!rows.isMany()) {
        Row row = rows.first(table, scope);
        Figure figure = row == null ? null : figure(table, row, scope);
        return figure == null ? List.of() : List.of(List.of(figure));
      }
      List<Figure> figures = new ArrayList<>();
      for (Row row : rows.all(table, scope)) {
        Figure figure = figure(table, row, scope);
        if (figure != null) {
          figures.add(figure);
        }
      }
      return figures.isEmpty() ? List.of() : List.of(figures);
    }

    private @Nullable Figure figure(TableBody table, Row row, Scope scope) {
      return column.figure(table, row, scope).filter(scope::isThere).orElse(null);
    }

    /** Whether the row is there, whatever its figures. */
    boolean hasRow(Scope scope) {
      TableBody table = scope.table(name);
      return table != null && rows.first(table, scope) != null;
    }
  }

  /** The cell of the row that is gone through. */
  record OfRow(ColumnSelector column, Quantity quantity) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      if (scope.current() == null || scope.row() == null) {
        return List.of();
      }
      return column
          .figure(scope.current(), scope.row(), scope)
          .filter(scope::isThere)
          .map(figure -> List.of(List.of(figure)))
          .orElse(List.of());
    }
  }

  /** The first figure of a table that states a fact; of any table without a name. */
  record OfTable(Optional<Scope.TableName> name, Fact fact) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      if (name.isPresent()) {
        TableBody table = scope.table(name.get());
        Figure figure = table == null ? null : first(table, scope);
        return figure == null ? List.of() : List.of(List.of(figure));
      }
      List<TableBody> tables = scope.context().tables().toList();
      for (TableBody table : tables) {
        Figure figure = first(table, scope);
        if (figure != null) {
          return List.of(List.of(figure));
        }
      }
      return List.of();
    }

    private @Nullable Figure first(TableBody table, Scope scope) {
      return table
          .figures()
          .filter(figure -> isStatedBy(figure, scope.context()))
          .filter(scope::isThere)
          .findFirst()
          .orElse(null);
    }

    private boolean isStatedBy(Figure figure, RuleContext context) {
      Optional<Subject> subject = figure.subject();
      return subject.isPresent()
          && subject.get().code().isEmpty()
          && fact.isStatedBy(subject.get(), context);
    }

    @Override
    public Quantity quantity() {
      return fact.quantity();
    }
  }

  /**
   * Every figure of any table that states a fact, each a case of its own.
   *
   * @param ofCodes whether the lines of a classification count as well
   */
  record OfEveryTable(Fact fact, boolean ofCodes) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      List<List<Figure>> cases = new ArrayList<>();
      for (Subject subject : scope.context().subjects(fact.item())) {
        if (fact.isStatedBy(subject, scope.context()) && (ofCodes || subject.code().isEmpty())) {
          for (Figure figure : scope.context().facts(subject)) {
            if (scope.isThere(figure)) {
              cases.add(List.of(figure));
            }
          }
        }
      }
      return cases;
    }

    @Override
    public Quantity quantity() {
      return fact.quantity();
    }

    @Override
    public boolean mayRepeat() {
      return true;
    }
  }

  /** Every statement of the text of a fact, each a case of its own. */
  record OfText(Fact fact, Optional<Item> topic) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      List<List<Figure>> cases = new ArrayList<>();
      for (Statement statement : scope.context().statements()) {
        if (fact.isStatedBy(statement.subject(), scope.context())
            && (topic.isEmpty() || statement.topic().equals(topic))
            && scope.isThere(statement.figure())) {
          cases.add(List.of(statement.figure()));
        }
      }
      return cases;
    }

    @Override
    public Quantity quantity() {
      return fact.quantity();
    }

    @Override
    public boolean mayRepeat() {
      return true;
    }
  }

  /** The nothing that an empty table (空表) states. */
  record OfEmptyTable(Scope.TableName name) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      TableBody table = scope.table(name);
      return table != null && table.isEmpty() ? List.of(List.of(Nothing.of(table))) : List.of();
    }

    @Override
    public Quantity quantity() {
      return Quantity.ANY;
    }
  }

  /**
   * The nothing that a table states of a code for which it has no line, but others of its level.
   */
  record OfMissingRow(Scope.TableName name, RowSelector row) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      TableBody table = scope.table(name);
      if (table == null) {
        return List.of();
      }
      ClassificationCode code = row.code(table, scope);
      return code == null
          ? List.of()
          : Nothing.ofMissingLine(table, code).map(List::of).map(List::of).orElse(List.of());
    }

    @Override
    public Quantity quantity() {
      return Quantity.ANY;
    }
  }

  /** 合计: all figures of several references together, of those that there are. */
  record Sum(List<Reference> parts, Quantity quantity) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      List<Figure> figures = new ArrayList<>();
      for (Reference part : parts) {
        part.cases(scope).forEach(figures::addAll);
      }
      return figures.isEmpty() ? List.of() : List.of(figures);
    }
  }

  /** 先取: the first reference that there is. */
  record FirstOf(List<Reference> choices, Quantity quantity) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      for (Reference choice : choices) {
        List<List<Figure>> cases = choice.cases(scope);
        if (!cases.isEmpty()) {
          return cases;
        }
      }
      return List.of();
    }

    @Override
    public boolean isMany() {
      return choices.stream().anyMatch(Reference::isMany);
    }

    @Override
    public boolean mayRepeat() {
      return choices.stream().anyMatch(Reference::mayRepeat);
    }
  }

  /** 逐个: each figure of several references, a case of its own. */
  record Each(List<Reference> choices, Quantity quantity) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      List<List<Figure>> cases = new ArrayList<>();
      for (Reference choice : choices) {
        for (List<Figure> figures : choice.cases(scope)) {
          if (choice.isMany()) {
            figures.forEach(figure -> cases.add(List.of(figure)));
          } else {
            cases.add(figures);
          }
        }
      }
      return cases;
    }

    @Override
    public boolean mayRepeat() {
      return choices.stream().anyMatch(Reference::mayRepeat);
    }
  }

  /** 如有: a reference that is left out of a sum if it is not there. */
  record IfThere(Reference reference) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      List<List<Figure>> cases = reference.cases(scope);
      return cases.isEmpty() ? List.of(List.of()) : cases;
    }

    @Override
    public Quantity quantity() {
      return reference.quantity();
    }

    @Override
    public boolean isMany() {
      return reference.isMany();
    }

    @Override
    public boolean mayRepeat() {
      return reference.mayRepeat();
    }
  }

  /** 非空: a reference that is there only if any of its figures is stated. */
  record Stated(Reference reference) implements Reference {
    @Override
    public List<List<Figure>> cases(Scope scope) {
      List<List<Figure>> stated = new ArrayList<>();
      for (List<Figure> figures : reference.cases(scope)) {
        for (Figure figure : figures) {
          if (figure.isStated()) {
            stated.add(figures);
            break;
          }
        }
      }
      return stated;
    }

    @Override
    public Quantity quantity() {
      return reference.quantity();
    }

    @Override
    public boolean isMany() {
      return reference.isMany();
    }

    @Override
    public boolean mayRepeat() {
      return reference.mayRepeat();
    }
  }
}

package io.gouji.rules.review;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Location;
import io.gouji.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place by the names that a reader of the document sees, from the table down to the column:
 * “三公”经费支出表/三、公务接待费/合计. It stays the same from one printing to the next.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param names the names from the outermost to the innermost; at least one
 */
public record LogicalPath(List<String> names) {
  private static final String TEXT = "文字";
  private static final String DOCUMENT = "全文";
  private static final String LABEL_SEPARATOR = " / ";

  public LogicalPath {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("Expected a path with names but was none");
    }
  }

  /**
   * The path of a place.
   *
   * @param label what stands there, as figures and words are labelled
   */
  public static LogicalPath of(Disclosure disclosure, Location place, String label) {
    List<String> names = new ArrayList<>();
    names.add(holder(disclosure, place));
    if (place instanceof Location.Table) {
      return new LogicalPath(names);
    }
    for (String name : label.split(LABEL_SEPARATOR)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return new LogicalPath(names);
  }

  private static String holder(Disclosure disclosure, Location place) {
    if (place instanceof Location.Cell cell) {
      return table(disclosure, cell.table(), cell.container());
    }
    if (place instanceof Location.Table table) {
      return table(disclosure, table.table(), table.container());
    }
    if (place instanceof Location.Text) {
      return TEXT;
    }
    return place instanceof Location.External external ? external.reference() : DOCUMENT;
  }

  /** The label of its kind; of several of a kind, also which. */
  private static String table(
      Disclosure disclosure, int index, Optional<Location.Container> container) {
    if (container.isPresent()) {
      return container.get().part();
    }
    Optional<DisclosureTable> table =
        disclosure.tables().stream()
            .filter(known -> known.body().indexes().contains(index))
            .findFirst();
    TableKind kind = table.map(DisclosureTable::kind).orElse(TableKind.UNRECOGNISED);
    List<DisclosureTable> same = disclosure.tables(kind);
    String name =
        kind == TableKind.UNRECOGNISED
            ? table.map(known -> known.body().caption().title().text().strip()).orElse("")
            : kind.label();
    if (same.size() < 2 || table.isEmpty()) {
      return name.isEmpty() ? kind.label() : name;
    }
    return (name.isEmpty() ? kind.label() : name) + "（" + (same.indexOf(table.get()) + 1) + "）";
  }

  /** The names, separated by slashes. */
  @Override
  public String toString() {
    return String.join("/", names);
  }
}

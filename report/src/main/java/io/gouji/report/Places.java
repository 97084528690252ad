package io.gouji.report;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Location;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Evidence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names places so that a person finds them in Word. For use by one thread. */
final class Places {
  private static final int LONGEST_QUOTE = 80;
  private static final int LONGEST_HEADING = 40;
  private static final String BUDGET_PREFIX = "部门预算";

  private final Disclosure disclosure;
  private final Messages messages;
  private final Map<Integer, TableBody> tables = new HashMap<>();
  private final IdentityHashMap<TableBody, String> titles = new IdentityHashMap<>();
  private @Nullable Headings headings; // most checks need none

  Places(Disclosure disclosure, Messages messages) {
    this.disclosure = disclosure;
    this.messages = messages;
    for (DisclosureTable table : disclosure.tables()) {
      table.body().indexes().forEach(index -> tables.putIfAbsent(index, table.body()));
    }
  }

  /** The words by which a sentence names a figure: 文字「公务接待费」. */
  String name(String label, Location place) {
    return messages.text(
        "place." + kind(place) + ".name",
        shortTableName(place).orElse(""),
        shorten(label, LONGEST_HEADING));
  }

  /** What kind of place it is, as the label of a line: 文字. */
  String kindLabel(Location place) {
    return messages.text("place." + kind(place) + ".label");
  }

  /**
   * Where it stands, with what is printed there marked: the clause, or the row of the table; after
   * the file, if there are several.
   */
  String describe(Evidence evidence) {
    return inFile(evidence.location(), describeInFile(evidence));
  }

  private String inFile(Location place, String description) {
    return disclosure
        .file(place)
        .map(file -> messages.text("inFile", file.name(), description))
        .orElse(description);
  }

  private String describeInFile(Evidence evidence) {
    Location place = evidence.location();
    if (place instanceof Location.Text text) {
      String quote = messages.text("quote", markedQuote(text, evidence.text()));
      return heading(text).map(heading -> messages.text("under", heading, quote)).orElse(quote);
    }
    String label = evidence.label();
    String printed = mark(evidence.text());
    if (place instanceof Location.Cell cell) {
      return messages.text(
          "place.cell.line", tableName(place).orElse(""), rowOf(cell), label, printed);
    }
    if (place instanceof Location.Table) {
      return tableName(place).orElse("");
    }
    if (place instanceof Location.External external) {
      return messages.text("place.external.line", external.reference(), label, printed);
    }
    return messages.text("place.document.line", label, printed);
  }

  /** The place of a diagnostic: 收支总表 第 3 行. */
  String brief(Location place) {
    return inFile(place, briefInFile(place));
  }

  private String briefInFile(Location place) {
    if (place instanceof Location.Text text) {
      return heading(text).orElseGet(() -> paragraph(text));
    }
    if (place instanceof Location.Cell cell) {
      return tableName(place).orElse("") + " " + rowOf(cell);
    }
    if (place instanceof Location.External external) {
      return external.reference();
    }
    return tableName(place).orElseGet(() -> messages.text("place.document.label"));
  }

  private String paragraph(Location.Text place) {
    int index = ((Location.Text) disclosure.inFile(place)).paragraph();
    return messages.text("paragraph", index + 1);
  }

  /** The clause around some characters. */
  Optional<String> quote(Location.Text place) {
    return place.container().isEmpty() ? disclosure.quote(place) : Optional.empty();
  }

  /** The title of the table that holds a place: as printed, but without what all titles share. */
  Optional<String> tableName(Location place) {
    if (place instanceof Location.Cell cell) {
      return Optional.of(tableName(cell.table(), cell.container()));
    }
    if (place instanceof Location.Table table) {
      return Optional.of(tableName(table.table(), table.container()));
    }
    return Optional.empty();
  }

  /** What the kind of table is called, or its title where that would not say which table. */
  Optional<String> shortTableName(Location place) {
    return body(place)
        .map(TableBody::kind)
        .filter(kind -> kind != TableKind.UNRECOGNISED && disclosure.tables(kind).size() == 1)
        .map(TableKind::label)
        .or(() -> tableName(place));
  }

  private Optional<TableBody> body(Location place) {
    if (place instanceof Location.Cell cell) {
      return table(cell.table(), cell.container());
    }
    return place instanceof Location.Table table
        ? table(table.table(), table.container())
        : Optional.empty();
  }

  private String tableName(int index, Optional<Location.Container> container) {
    return table(index, container)
        .map(body -> titles.computeIfAbsent(body, Places::title))
        .orElseGet(() -> messages.text("table", indexInFile(index, container) + 1));
  }

  private int indexInFile(int index, Optional<Location.Container> container) {
    return ((Location.Table) disclosure.inFile(new Location.Table(index, container))).table();
  }

  private static String title(TableBody table) {
    String title = table.caption().title().text().replaceAll("\\s+", "");
    if (title.isEmpty()) {
      return table.kind().label();
    }
    boolean hasPrefix =
        title.startsWith(BUDGET_PREFIX) && title.length() > BUDGET_PREFIX.length() + 2;
    return shorten(hasPrefix ? title.substring(BUDGET_PREFIX.length()) : title, LONGEST_HEADING);
  }

  private Optional<TableBody> table(int index, Optional<Location.Container> container) {
    return container.isPresent() ? Optional.empty() : Optional.ofNullable(tables.get(index));
  }

  private String rowOf(Location.Cell cell) {
    return table(cell.table(), cell.container()).stream()
        .flatMap(
            body ->
                body.rows().stream()
                    .filter(row -> isSameRow(body.location(row, cell.column()), cell)))
        .filter(row -> !row.sequence().isBlank())
        .map(Row::sequence)
        .findFirst()
        .map(sequence -> messages.text("row.sequence", sequence))
        .orElseGet(() -> messages.text("row.position", cell.row() + 1));
  }

  private static boolean isSameRow(Location.Cell place, Location.Cell cell) {
    return place.table() == cell.table() && place.row() == cell.row();
  }

  private String mark(String printed) {
    return printed.isBlank() ? messages.text("blank") : messages.text("mark", printed.strip());
  }

  private String markedQuote(Location.Text place, String printed) {
    Optional<String> quote = quote(place);
    Optional<String> paragraph = disclosure.paragraph(place).map(Block.Paragraph::text);
    if (quote.isEmpty() || paragraph.isEmpty()) {
      return mark(printed);
    }
    String clause = quote.get();
    String text = paragraph.get();
    int start = Math.min(place.start(), text.length());
    String marked = text.substring(start, Math.max(start, Math.min(place.end(), text.length())));
    int at = clause.indexOf(marked);
    while (at >= 0 && !text.startsWith(clause, start - at)) {
      at = clause.indexOf(marked, at + 1);
    }
    if (marked.isEmpty() || at < 0) {
      return shorten(clause, LONGEST_QUOTE);
    }
    int end = at + marked.length();
    return tail(clause.substring(0, at)) + mark(marked) + head(clause.substring(end));
  }

  private static String head(String text) {
    return shorten(text, LONGEST_QUOTE / 2);
  }

  private static String tail(String text) {
    int longest = LONGEST_QUOTE / 2;
    return text.length() <= longest ? text : "…" + text.substring(text.length() - longest);
  }

  static String shorten(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }

  /** The heading of the section in which a paragraph stands. */
  private Optional<String> heading(Location.Text place) {
    if (place.container().isPresent()) {
      return place.container().map(Location.Container::part);
    }
    Headings known = headings;
    if (known == null) {
      known = new Headings(disclosure);
      headings = known;
    }
    return known.above(place.paragraph());
  }

  /** What kind of place it is, as the ends of message keys say it. */
  static String kind(Location place) {
    if (place instanceof Location.Text) {
      return "text";
    }
    if (place instanceof Location.Cell) {
      return "cell";
    }
    if (place instanceof Location.Table) {
      return "table";
    }
    return place instanceof Location.External ? "external" : "document";
  }
}

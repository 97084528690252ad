package io.gouji.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A departmental budget disclosure as a value: whose it is, what stands in it in document order,
 * and what was understood of it.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param identity whose disclosure it is, and of which year
 * @param blocks paragraphs and grids in document order; empty if no document exists
 * @param tables the typed tables in document order
 * @param statements what the sentences say, in document order
 * @param unboundNumbers the numbers of the text that became no statement, and why; they are checked
 *     against nothing
 * @param diagnostics what could not be understood
 * @param files the files of which it consists, in their order, if they are several; otherwise empty
 */
public record Disclosure(
    Identity identity,
    List<Block> blocks,
    List<DisclosureTable> tables,
    List<Statement> statements,
    List<UnboundNumber> unboundNumbers,
    List<Diagnostic> diagnostics,
    List<SourceFile> files) {

  public Disclosure {
    blocks = List.copyOf(blocks);
    tables = List.copyOf(tables);
    statements = List.copyOf(statements);
    unboundNumbers = List.copyOf(unboundNumbers);
    diagnostics = List.copyOf(diagnostics);
    files = List.copyOf(files);
  }

  /** A disclosure that is not made of several files. */
  public Disclosure(
      Identity identity,
      List<Block> blocks,
      List<DisclosureTable> tables,
      List<Statement> statements,
      List<UnboundNumber> unboundNumbers,
      List<Diagnostic> diagnostics) {
    this(identity, blocks, tables, statements, unboundNumbers, diagnostics, List.of());
  }

  /** The file in which a place is; empty if this disclosure is not made of several files. */
  public Optional<SourceFile> file(Location place) {
    if (place.container().isPresent()) {
      int index = place.container().get().file();
      return index < files.size() ? Optional.of(files.get(index)) : Optional.empty();
    }
    if (place instanceof Location.Cell cell) {
      return lastFile(file -> file.firstTable() <= cell.table());
    }
    if (place instanceof Location.Table table) {
      return lastFile(file -> file.firstTable() <= table.table());
    }
    return place instanceof Location.Text text
        ? lastFile(file -> file.firstParagraph() <= text.paragraph())
        : Optional.empty();
  }

  /** A place with its positions as its own file has them. */
  public Location inFile(Location place) {
    Optional<SourceFile> file = file(place);
    return file.isPresent() ? file.get().inFile(place) : place;
  }

  private Optional<SourceFile> lastFile(Predicate<SourceFile> beginsBefore) {
    for (int i = files.size() - 1; i >= 0; i--) {
      if (beginsBefore.test(files.get(i))) {
        return Optional.of(files.get(i));
      }
    }
    return Optional.empty();
  }

  /** The tables of a kind, in document order. */
  public List<DisclosureTable> tables(TableKind kind) {
    return tables.stream().filter(table -> table.kind() == kind).toList();
  }

  /** The first table of a type, such as {@code BasicExpenditureTable.class}. */
  public <T extends DisclosureTable> Optional<T> table(Class<T> type) {
    return tables.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** The paragraph in which some characters stand. */
  public Optional<Block.Paragraph> paragraph(Location.Text place) {
    // No paragraph of the body stands before the block of its own number: tables only add to it.
    int likely = Math.max(0, Math.min(place.paragraph(), blocks.size()));
    Optional<Block.Paragraph> found = paragraph(place, likely, blocks.size());
    return found.isPresent() ? found : paragraph(place, 0, likely);
  }

  private Optional<Block.Paragraph> paragraph(Location.Text place, int from, int to) {
    for (int i = from; i < to; i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph
          && paragraph.index() == place.paragraph()
          && paragraph.container().equals(place.container())) {
        return Optional.of(paragraph);
      }
    }
    return Optional.empty();
  }

  /**
   * The clause around some characters, so that a reader finds them: from the punctuation mark
   * before to the one after. Empty if the document has no such paragraph.
   */
  public Optional<String> quote(Location.Text place) {
    return paragraph(place).map(Block.Paragraph::text).map(text -> clause(text, place));
  }

  private static String clause(String text, Location.Text place) {
    String stops = "，。；;！？、：\n";
    int start = Math.min(place.start(), text.length());
    while (start > 0 && !isStop(text, start - 1, stops)) {
      start--;
    }
    int end = Math.min(place.end(), text.length());
    while (end < text.length() && !isStop(text, end, stops)) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  private static boolean isStop(String text, int index, String stops) {
    char c = text.charAt(index);
    if (c == ',') {
      boolean separatesThousands =
          index > 0
              && index + 1 < text.length()
              && Character.isDigit(text.charAt(index - 1))
              && Character.isDigit(text.charAt(index + 1));
      return !separatesThousands;
    }
    return stops.indexOf(c) >= 0;
  }

  /** Orders places as they stand in the document; places outside it come last. */
  public Comparator<Location> documentOrder() {
    Map<Integer, Integer> tablePositions = new HashMap<>();
    Map<Integer, Integer> paragraphPositions = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.container().isEmpty()) {
        if (block instanceof Block.Grid grid) {
          tablePositions.put(grid.index(), i);
        } else if (block instanceof Block.Paragraph paragraph) {
          paragraphPositions.put(paragraph.index(), i);
        }
      }
    }
    return Comparator.comparing(
        place -> position(place, tablePositions, paragraphPositions), Position.ORDER);
  }

  private record Position(int block, int first, int second, String reference) {
    static final Comparator<Position> ORDER =
        Comparator.comparingInt(Position::block)
            .thenComparingInt(Position::first)
            .thenComparingInt(Position::second)
            .thenComparing(Position::reference);
  }

  private static Position position(
      Location place, Map<Integer, Integer> tables, Map<Integer, Integer> paragraphs) {
    if (place instanceof Location.Cell cell) {
      return new Position(
          tables.getOrDefault(cell.table(), cell.table()), cell.row(), cell.column(), "");
    }
    if (place instanceof Location.Table table) {
      return new Position(tables.getOrDefault(table.table(), table.table()), -1, -1, "");
    }
    if (place instanceof Location.Text text) {
      int block = paragraphs.getOrDefault(text.paragraph(), text.paragraph());
      return new Position(block, text.start(), text.end(), "");
    }
    if (place instanceof Location.External external) {
      return new Position(Integer.MAX_VALUE, 0, 0, external.reference());
    }
    return new Position(-1, 0, 0, "");
  }
}

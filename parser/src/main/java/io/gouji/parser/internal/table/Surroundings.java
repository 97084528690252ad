package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Label;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands above, in the first rows of, and below a table: titles, captions, notes. */
final class Surroundings {
  /** A title further up than this many other paragraphs is that of something else. */
  private static final int FURTHEST_TITLE = 12;

  /** No table has more rows above its header. */
  private static final int MOST_CAPTION_ROWS = 10;

  private static final int LONGEST_NAME = 40;

  private final GridView grid;
  private final Templates templates;
  private final Caption caption = new Caption();
  private final List<Title> titles = new ArrayList<>();
  private final Set<Integer> used;
  private int headerRow;

  private Surroundings(GridView grid, Templates templates, Set<Integer> used) {
    this.grid = grid;
    this.templates = templates;
    this.used = used;
  }

  /**
   * Reads the surroundings of a table.
   *
   * @param before the paragraphs since the table before, in document order
   * @param after the paragraphs up to the next table
   * @param used where the indexes of paragraphs that are captions and notes are added
   */
  static Surroundings read(
      GridView grid,
      List<Block.Paragraph> before,
      List<Block.Paragraph> after,
      Templates templates,
      Set<Integer> used) {
    Surroundings surroundings = new Surroundings(grid, templates, used);
    surroundings.readRows();
    surroundings.readBefore(before);
    surroundings.readAfter(after);
    return surroundings;
  }

  Caption caption() {
    return caption;
  }

  /** What may be the title, the nearest first. */
  List<Title> titles() {
    return titles;
  }

  /** The first row that is neither title nor caption. */
  int headerRow() {
    return headerRow;
  }

  private void readRows() {
    int rows = Math.min(grid.rows(), MOST_CAPTION_ROWS);
    while (headerRow < rows && isAboveHeader(headerRow)) {
      headerRow++;
    }
  }

  private boolean isAboveHeader(int row) {
    List<Cell> written = grid.written(row);
    if (written.isEmpty()) {
      return headerRow + 1 < grid.rows();
    }
    return readLabelledNote(row, written) || readCaptions(written) || readTitle(written);
  }

  /** 「绩效目标 | …」: a row of two cells, of which the first, perhaps reaching down, is a label. */
  private boolean readLabelledNote(int row, List<Cell> written) {
    Cell last = written.get(written.size() - 1);
    Cell label = written.size() == 2 ? written.get(0) : grid.at(row, 0);
    boolean isNote =
        written.size() <= 2
            && label != null
            && label != last
            && templates.isCaptionLabel(label.normal())
            && !templates.isHeader(last.normal());
    if (label != null && isNote) {
      caption.addNote(new Mention(last.text().strip(), grid.place(last), label.normal()));
    }
    return isNote;
  }

  private boolean readCaptions(List<Cell> written) {
    List<CaptionText> texts = new ArrayList<>(written.size());
    boolean isLabelled = false;
    for (Cell cell : written) {
      CaptionText text = caption(cell);
      boolean isName =
          text.isEmpty()
              && cell.normal().length() <= LONGEST_NAME
              && !templates.isHeader(cell.normal())
              && !templates.isTitle(cell.normal());
      if (!text.isComplete() && !(isName && cell == written.get(0))) {
        return false;
      }
      texts.add(text);
      isLabelled |= text.isLabelled();
    }
    boolean isAlone = written.size() == 1 && spansAll(written.get(0));
    if (!isLabelled && !(isAlone && texts.get(0).isComplete())) {
      return false;
    }
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = written.get(i);
      Location place = grid.place(cell);
      caption.add(texts.get(i), place);
      if (texts.get(i).isEmpty()) {
        String name = cell.text().strip();
        caption.add(
            new CaptionText.Part(CaptionText.Kind.DEPARTMENT, name, 0, name.length()), place);
      }
    }
    return true;
  }

  /** What a cell says as a caption; a long name may be broken into lines by hand. */
  private static CaptionText caption(Cell cell) {
    CaptionText text = CaptionText.of(cell.text());
    boolean isBroken = !text.isComplete() && cell.text().indexOf('\n') > 0;
    return isBroken ? CaptionText.of(cell.text().replace("\n", "")) : text;
  }

  /** A title in the table: a cell across the whole table, or one that only a title can be. */
  private boolean readTitle(List<Cell> written) {
    boolean found = false;
    for (Cell cell : written) {
      String rest = "";
      for (String line : cell.text().split("\n", -1)) {
        CaptionText text = CaptionText.of(line);
        if (text.isComplete()) {
          caption.add(text, grid.place(cell));
        } else {
          rest = rest + line;
        }
      }
      String normal = Label.normalise(rest);
      boolean isTitle =
          Title.hasForm(rest)
              && !templates.isHeader(normal)
              && (templates.isTitle(normal) || (written.size() == 1 && spansAll(cell)));
      if (isTitle) {
        caption.add(CaptionText.of(rest), grid.place(cell));
        titles.add(
            new Title(
                new Mention(rest.strip(), grid.place(cell), "表名"), normal, true, Optional.empty()));
        found = true;
      } else if (!normal.isEmpty()) {
        return false;
      }
    }
    return found;
  }

  private boolean spansAll(Cell cell) {
    return grid.columns() > 1 && cell.column() == 0 && cell.endColumn() >= grid.columns();
  }

  private void readBefore(List<Block.Paragraph> before) {
    List<Block.Paragraph> captions = new ArrayList<>();
    Optional<Title> nearest = Optional.empty();
    int passed = 0;
    for (int i = before.size() - 1; i >= 0 && passed <= FURTHEST_TITLE; i--) {
      Block.Paragraph paragraph = before.get(i);
      String text = paragraph.text();
      if (text.isBlank()) {
        continue;
      }
      if (CaptionText.of(text).isComplete()) {
        captions.add(paragraph);
        continue;
      }
      boolean hasForm = Title.hasForm(text);
      String normal = hasForm ? Label.normalise(text) : "";
      if (Title.isNote(text)) {
        break;
      }
      Title title = title(paragraph, normal, passed == 0);
      if (hasForm && templates.isTitle(normal)) {
        titles.add(title);
        caption.add(CaptionText.of(text), paragraph);
        passed = 0;
        nearest = Optional.empty();
        break;
      }
      if (nearest.isEmpty()) {
        nearest = Optional.of(title);
        useCaptions(captions);
      }
      captions.clear();
      passed++;
    }
    useCaptions(captions);
    nearest.ifPresent(titles::add);
  }

  private void useCaptions(List<Block.Paragraph> captions) {
    for (Block.Paragraph paragraph : captions) {
      caption.add(CaptionText.of(paragraph.text()), paragraph);
      used.add(paragraph.index());
    }
  }

  private static Title title(Block.Paragraph paragraph, String normal, boolean isAdjacent) {
    String text = paragraph.text();
    Mention mention = new Mention(text.strip(), paragraph.location(0, text.length()), "表名");
    return new Title(mention, normal, isAdjacent, Optional.of(paragraph.index()));
  }

  private void readAfter(List<Block.Paragraph> after) {
    for (Block.Paragraph paragraph : after) {
      String text = paragraph.text();
      if (!text.isBlank()) {
        if (!Title.isNote(text)) {
          return;
        }
        caption.addNote(new Mention(text.strip(), paragraph.location(0, text.length()), "注"));
        used.add(paragraph.index());
      }
    }
  }
}

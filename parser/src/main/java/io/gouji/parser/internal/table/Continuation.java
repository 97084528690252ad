package io.gouji.parser.internal.table;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.Label;
import io.gouji.model.Unit;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a grid goes on with the table above it. It does if nothing but empty lines, 续表,
 * page numbers and repeated captions stands between them, and it has the same columns, and either
 * the same header once more or none of its own.
 */
final class Continuation {
  private static final Pattern MARK = Pattern.compile("\\(?[续接][上下]?[表页]\\)?[:：]?");
  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—]*(?:第)?[0-9]{1,4}(?:页)?[-—]*");
  private static final Pattern MARK_OF_TITLE =
      Pattern.compile("^续表[0-9]*[:：]?|[(]?续表?[0-9一二三四五]*[)]?$");

  private final Sketch sketch;
  private final Templates templates;

  Continuation(Sketch sketch, Templates templates) {
    this.sketch = sketch;
    this.templates = templates;
  }

  boolean includes(GridView grid, List<Block.Paragraph> between) {
    boolean isRepeated = isHeaderRepeated(grid);
    if (!isRepeated && !(isKnown() && begins(grid))) {
      return false;
    }
    for (Block.Paragraph paragraph : between) {
      if (!mayStandBetween(paragraph.text(), isRepeated)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown() {
    return sketch.decision().layout().isPresent();
  }

  private boolean mayStandBetween(String text, boolean isHeaderRepeated) {
    if (text.isBlank()) {
      return true;
    }
    String normal = Label.normalise(text);
    if (MARK.matcher(normal).matches() || PAGE_NUMBER.matcher(normal).matches()) {
      return true;
    }
    CaptionText caption = CaptionText.of(text);
    if (caption.isComplete()) {
      return caption.parts().stream().allMatch(this::isSaidBefore);
    }
    String title = Label.normalise(sketch.title().text());
    String unmarked = MARK_OF_TITLE.matcher(normal).replaceFirst("");
    boolean isSameTitle = !title.isEmpty() && unmarked.equals(title);
    return isSameTitle && (!normal.equals(title) || (isHeaderRepeated && !isOneOfMany()));
  }

  private boolean isSaidBefore(CaptionText.Part part) {
    return sketch.caption().text(part.kind()).map(part.value()::equals).orElse(false);
  }

  /** Whether a disclosure has many tables of the kind, all with one title. */
  private boolean isOneOfMany() {
    return sketch
        .decision()
        .layout()
        .map(l -> !l.template().captionLabels().isEmpty())
        .orElse(true);
  }

  /** Whether the grid begins with the rows with which the table above begins, or its header. */
  private boolean isHeaderRepeated(GridView next) {
    GridView above = sketch.grid();
    Header header = sketch.header();
    return next.columns() == above.columns()
        && (beginsLike(next, 0, header.endRow())
            || beginsLike(next, header.firstRow(), header.endRow()));
  }

  private boolean beginsLike(GridView next, int from, int to) {
    if (from >= to || to - from >= next.rows()) {
      return false;
    }
    for (int row = from; row < to; row++) {
      if (!next.rowText(row - from).equals(sketch.grid().rowText(row))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the grid begins with a row of a body: one that has amounts or else no header. */
  private boolean begins(GridView next) {
    List<Cell> first = new ArrayList<>();
    for (int row = 0; row < next.rows() && first.isEmpty(); row++) {
      first = next.written(row);
    }
    boolean hasNumber = first.stream().anyMatch(Continuation::isNumber);
    if (next.columns() != sketch.grid().columns()) {
      boolean isTotal = next.rows() == 1 && hasNumber && isTotal(next.at(0, 0));
      return isTotal && next.columns() < sketch.grid().columns();
    }
    boolean isHeader = first.stream().anyMatch(cell -> templates.isHeader(cell.normal()));
    boolean isTitle =
        first.stream().anyMatch(cell -> templates.isTitle(cell.normal()))
            || (first.size() == 1 && isAcross(first.get(0), next));
    return !isTitle && (hasNumber || !isHeader);
  }

  private static boolean isAcross(Cell cell, GridView grid) {
    return cell.column() == 0 && cell.endColumn() >= grid.columns();
  }

  private static boolean isTotal(@Nullable Cell cell) {
    return cell != null && (cell.normal().endsWith("合计") || cell.normal().endsWith("总计"));
  }

  private static boolean isNumber(Cell cell) {
    return Amount.parse(cell.text(), Unit.YUAN).stated().isPresent();
  }
}

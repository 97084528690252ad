package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Block.Grid;
import io.gouji.model.Block.Paragraph;
import io.gouji.model.Location;
import io.gouji.model.Location.Cell;
import io.gouji.model.Location.Container;
import io.gouji.model.Location.Table;
import io.gouji.model.Location.Text;
import java.util.Optional;

/** Says of what stands in an imported document where it stands in the importing one. */
final class Relocation {

  private final Container outer;

  Relocation(Container outer) {
    this.outer = outer;
  }

  Block block(Block block) {
    if (block instanceof Grid grid) {
      return new Grid(
          grid.index(), grid.rows(), grid.columns(), grid.cells(), container(grid.container()));
    }
    Paragraph paragraph = (Paragraph) block;
    return new Paragraph(
        paragraph.index(),
        paragraph.text(),
        paragraph.numbering(),
        paragraph.outlineLevel(),
        container(paragraph.container()));
  }

  Location location(Location inner) {
    if (inner instanceof Cell cell) {
      return new Cell(cell.table(), cell.row(), cell.column(), container(cell.container()));
    }
    if (inner instanceof Text text) {
      return new Text(text.paragraph(), text.start(), text.end(), container(text.container()));
    }
    if (inner instanceof Table table) {
      return new Table(table.table(), container(table.container()));
    }
    return inner;
  }

  private Optional<Container> container(Optional<Container> inner) {
    if (inner.isEmpty()) {
      return Optional.of(outer);
    }
    Optional<Location> within = inner.get().within().map(this::location).or(outer::within);
    return Optional.of(new Container(outer.part() + "!/" + inner.get().part(), within));
  }
}

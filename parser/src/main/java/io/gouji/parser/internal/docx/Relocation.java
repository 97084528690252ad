package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
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
    return block.at(block.index(), Optional.of(container(block.container())));
  }

  Location location(Location inner) {
    Optional<Container> container = Optional.of(container(inner.container()));
    if (inner instanceof Cell cell) {
      return new Cell(cell.table(), cell.row(), cell.column(), container);
    }
    if (inner instanceof Text text) {
      return new Text(text.paragraph(), text.start(), text.end(), container);
    }
    return inner instanceof Table table ? new Table(table.table(), container) : inner;
  }

  private Container container(Optional<Container> inner) {
    if (inner.isEmpty()) {
      return outer;
    }
    Optional<Location> within = inner.get().within().map(this::location).or(outer::within);
    return new Container(outer.part() + "!/" + inner.get().part(), within);
  }
}

package io.gouji.office;

import io.gouji.model.Amount;

/** The cell with the unit of an amount. */
record UnitCell(SheetWriter sheet, int row, int column) {
  void write(Amount.Stated amount) {
    sheet.text(row, column, amount.unit().label());
  }
}

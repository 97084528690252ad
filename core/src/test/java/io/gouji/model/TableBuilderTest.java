package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TableBuilderTest {

  @Test
  void writesCaption() {
    TableCaption caption =
        table(
                table ->
                    table
                        .title("部门预算支出总表")
                        .department("366商促局")
                        .year("2022")
                        .statedUnit("万元")
                        .note("空表列示"))
            .caption();

    assertThat(caption.title().text()).isEqualTo("部门预算支出总表");
    assertThat(caption.department().map(Mention::text)).contains("366商促局");
    assertThat(caption.year().map(Mention::text)).contains("2022");
    assertThat(caption.unit().map(Mention::text)).contains("万元");
    assertThat(caption.notes()).extracting(Mention::text).containsExactly("空表列示");
  }

  @Test
  void givesEveryFigureAPlaceOfItsOwn() {
    TableBody body =
        DisclosureBuilder.budget("商促局", 2022)
            .table(TableKind.OVERALL_BALANCE, table -> table.line("收入总计").rightHalf().line("支出总计"))
            .build()
            .tables()
            .get(0)
            .body();

    assertThat(body.figures().map(Figure::location)).hasSize(2).doesNotHaveDuplicates();
    assertThat(body.rows()).extracting(Row::gridRow).containsOnly(1);
  }

  @Test
  void givesFiguresOfPrintedTableThePlacesOfCells() {
    assertThat(
            table(table -> table.asPrinted().line("合计").with(ColumnRole.TOTAL, "1.00"))
                .figures()
                .map(Figure::location))
        .hasOnlyElementsOfType(Location.Cell.class);
  }

  @Test
  void addsFurtherColumns() {
    TableBody body =
        table(
            table ->
                table
                    .column(ColumnRole.QUANTITY)
                    .line("合计")
                    .with(ColumnRole.QUANTITY, "4")
                    .sequence("7"));

    Figure quantity = body.figure(body.rows().get(0), ColumnRole.QUANTITY).orElseThrow();
    assertThat(quantity.amount()).isEqualTo(Amount.of("4", Unit.PIECE));
    assertThat(body.rows().get(0).sequence()).isEqualTo("7");
  }

  @Test
  void rejectsAmountBeforeTheFirstLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(table -> table.with(ColumnRole.TOTAL, "1")))
        .withMessage("Expected a line before the amount of TOTAL");
  }

  @Test
  void numbersParagraphsAmongThemselves() {
    Disclosure disclosure =
        budget()
            .paragraph("一")
            .block(new Block.Grid(0, 1, 1, List.of(), Optional.empty()))
            .paragraph("二")
            .build();

    assertThat(disclosure.paragraph(new Location.Text(1, 0, 1)).map(Block.Paragraph::text))
        .contains("二");
  }

  private static DisclosureBuilder budget() {
    return DisclosureBuilder.budget("商促局", 2022);
  }

  private static TableBody table(Consumer<TableBuilder> content) {
    return budget().table(TableKind.EXPENDITURE, content).build().tables().get(0).body();
  }
}

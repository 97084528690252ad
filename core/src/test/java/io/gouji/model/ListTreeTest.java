package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of projects as 「单位代码|单位|项目|序号」, drawn as the rows that are parts of others. */
class ListTreeTest {
  @Test
  void linksLinesThatAllHaveTheirUnit() {
    assertThat(edges("|甲局|维修|", "|甲局|评审|", "||合计|")).containsExactly("维修 < 合计", "评审 < 合计");
  }

  @Test
  void linksUnitsByTheirCodes() {
    assertThat(edges("||合计|", "012|甲局||", "012001|甲局本级||", "012001003|甲所||", "013|乙局||"))
        .containsExactly("甲局 < 合计", "甲局本级 < 甲局", "甲所 < 甲局本级", "乙局 < 合计");
  }

  @Test
  void linksLinesThatAreNumbered() {
    assertThat(edges("||合计|", "||维修|1", "||评审|2")).containsExactly("维修 < 合计", "评审 < 合计");
  }

  @Test
  void linksLinesByTheirEnumerators() {
    assertThat(edges("||合计|", "||一、甲局|", "||1、维修|", "||2、评审|", "||二、乙局|"))
        .containsExactly("甲局 < 合计", "维修 < 甲局", "评审 < 甲局", "乙局 < 合计");
  }

  @Test
  void leavesOpenWhatIsNotBeyondDoubt() {
    assertThat(edges("||合计|", "||甲局|", "||维修|", "||评审|")).as("names only").isEmpty();
    assertThat(edges("||合计|", "|甲局||", "||维修|", "||评审|")).as("units between").isEmpty();
    assertThat(edges("||合计|", "|甲局|甲局|", "|甲局|维修|")).as("units as projects").isEmpty();
    assertThat(edges("||合计|", "|甲局|甲局合计|", "|甲局|维修|")).as("sums of units").isEmpty();
    assertThat(edges("||合计|", "|甲局|小计|", "|甲局|维修|")).as("subtotals").isEmpty();
    assertThat(edges("||合计|", "|甲局|维修|", "|甲局|其中：屋顶|")).as("parts").isEmpty();
    assertThat(edges("||合计|", "|甲局|一、维修|", "|甲局|评审|")).as("some enumerated").isEmpty();
    assertThat(edges("||合计|1", "||甲局|2", "||维修|3")).as("total numbered").isEmpty();
    assertThat(edges("|甲局|维修|", "||合计|", "|甲局|评审|")).as("total in between").isEmpty();
    assertThat(edges("||合计|", "|甲局|维修|", "||合计|")).as("two totals").isEmpty();
    assertThat(edges("|甲局|维修|", "|甲局|评审|")).as("no total").isEmpty();
  }

  /** Of each row that is a part: its name and that of the row of which it is one. */
  private static List<String> edges(String... lines) {
    List<Column> columns = new ArrayList<>();
    for (ColumnRole role :
        List.of(ColumnRole.UNIT_CODE, ColumnRole.UNIT_NAME, ColumnRole.PROJECT_NAME)) {
      int index = columns.size();
      columns.add(new Column(index, 0, role, List.of(role.label()), Unit.PIECE, index));
    }
    TableBody.Builder builder =
        TableBody.builder(
            TableKind.PROJECTS,
            0,
            TableCaption.of("项目支出表", new Location.Table(0)),
            columns,
            Measure.BUDGET,
            2022);
    for (int i = 0; i < lines.length; i++) {
      String[] fields = lines[i].split("\\|", -1);
      builder.row(0, fields[2].isEmpty() ? fields[1] : fields[2], "", fields[3], i);
      for (Column column : columns) {
        builder.cell(column, fields[column.index()], new Location.Cell(0, i, column.index()));
      }
    }
    TableBody body = builder.build();
    List<String> edges = new ArrayList<>();
    for (Row row : body.rows()) {
      body.parent(row).ifPresent(parent -> edges.add(row.name() + " < " + parent.name()));
    }
    return edges;
  }
}

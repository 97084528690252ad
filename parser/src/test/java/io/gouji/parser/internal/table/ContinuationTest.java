package io.gouji.parser.internal.table;

import static io.gouji.parser.internal.table.TestGrids.blocks;
import static io.gouji.parser.internal.table.TestGrids.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContinuationTest {
  private static final String HEADER = "科目编码|科目名称|合计|基本支出|项目支出";
  private static final List<String> WHOLE =
      rows(
          HEADER,
          "201|一般公共服务支出|5.00|3.00|2.00",
          "20113|商贸事务|5.00|3.00|2.00",
          "2011301|行政运行|5.00|3.00|2.00",
          "合计/2|5.00|3.00|2.00");
  private static final List<String> FIRST =
      rows(HEADER, "201|一般公共服务支出|5.00|3.00|2.00", "20113|商贸事务|5.00|3.00|2.00");
  private static final List<String> REST =
      rows("2011301|行政运行|5.00|3.00|2.00", "合计/2|5.00|3.00|2.00");
  private static final List<String> REST_WITH_HEADER =
      rows(HEADER, "2011301|行政运行|5.00|3.00|2.00", "合计/2|5.00|3.00|2.00");

  @Test
  void joinsPiecesWithoutHeader() {
    assertThat(bodies("支出总表", "单位：万元", FIRST, "", REST)).containsExactly(whole());
  }

  @Test
  void joinsPiecesWithRepeatedHeader() {
    assertThat(bodies("支出总表", "单位：万元", FIRST, "", REST_WITH_HEADER)).containsExactly(whole());
  }

  @Test
  void joinsPiecesWithMarksAndRepeatedCaptionsBetween() {
    assertThat(bodies("支出总表", "单位：万元", FIRST, "- 3 -", "续表", "单位：万元", REST_WITH_HEADER))
        .containsExactly(whole());
    assertThat(bodies("支出总表", "单位：万元", FIRST, "支出总表（续）", "单位：万元", REST)).containsExactly(whole());
    assertThat(bodies("支出总表", "单位：万元", FIRST, "支出总表", "单位：万元", REST_WITH_HEADER))
        .containsExactly(whole());
  }

  @Test
  void joinsATotalThatStandsAloneOnItsPage() {
    assertThat(
            bodies(
                "支出总表",
                "单位：万元",
                FIRST,
                "",
                rows("2011301|行政运行|5.00|3.00|2.00"),
                "",
                rows("合计|5.00|3.00|2.00")))
        .containsExactly(whole());
  }

  @Test
  void joinsTheCaptionRowsOfEachPage() {
    List<String> first = rows("支出总表/5", "单位：万元/5", HEADER, "201|一般公共服务支出|5.00|3.00|2.00");
    List<String> rest =
        rows("支出总表/5", "单位：万元/5", HEADER, "20113|商贸事务|5.00|3.00|2.00", "合计/2|5.00|3.00|2.00");

    assertThat(bodies(first, "", rest))
        .singleElement()
        .satisfies(
            body ->
                assertThat(body.rows()).extracting(row -> row.gridRow()).containsExactly(3, 7, 8));
  }

  @Test
  void keepsThePlaceOfEachCell() {
    TableBody body = bodies("支出总表", "单位：万元", FIRST, "", REST_WITH_HEADER).get(0);

    assertThat(body.indexes()).containsExactly(0, 1);
    assertThat(body.row("20113").flatMap(row -> body.figure(row, ColumnRole.TOTAL)))
        .map(Figure::location)
        .contains(new Location.Cell(0, 2, 2));
    assertThat(body.row("2011301").flatMap(row -> body.figure(row, ColumnRole.TOTAL)))
        .map(Figure::location)
        .contains(new Location.Cell(1, 1, 2));
    assertThat(body.row("2011301").map(row -> body.location(row, 0)))
        .contains(new Location.Cell(1, 1, 0));
  }

  @Test
  void mendsRowsThatAPageCuts() {
    List<String> head = rows(HEADER, "201|一般公共服务支出|5.00|3.00|2.00", "20113|商贸|5.00|3.00|2.00");
    List<String> words = rows("|事务|||", "2011301|行政运行|5.00|3.00|2.00", "合计/2|5.00|3.00|2.00");

    assertThat(bodies("支出总表", "单位：万元", head, "", words)).containsExactly(whole());
    assertThat(bodies("支出总表", "单位：万元", head, "", with(HEADER, words))).containsExactly(whole());
  }

  @Test
  void mendsRowsWhoseAmountsAreOnTheNextPage() {
    List<String> head = rows(HEADER, "201|一般公共服务支出|5.00|3.00|2.00", "20113|商贸|||");
    List<String> amounts =
        rows("|事务|5.00|3.00|2.00", "2011301|行政运行|5.00|3.00|2.00", "合计/2|5.00|3.00|2.00");
    TableBody body = bodies("支出总表", "单位：万元", head, "", amounts).get(0);

    assertThat(body).isEqualTo(whole());
    assertThat(body.row("20113").flatMap(row -> body.figure(row, ColumnRole.TOTAL)))
        .map(Figure::location)
        .contains(new Location.Cell(1, 0, 2));
  }

  @Test
  void mendsNoRowsThatStandForThemselves() {
    String begun = "201|一般公共服务支出|5.00|3.00|2.00";
    List<String> head = rows(HEADER, begun, "20113|商贸事务|5.00|3.00|2.00");

    for (String row :
        List.of("|其中：行政运行|||", "|一、行政运行|||", "2011301|行政运行|||", "|行政运行|5.00|3.00|2.00")) {
      assertThat(bodies("支出总表", "单位：万元", head, "", rows(row, "合计/2|5.00|3.00|2.00")).get(0).rows())
          .as(row)
          .hasSize(4);
    }
  }

  @Test
  void doesNotJoinTablesOfDifferentTitlesDepartmentsOrHeaders() {
    assertThat(kinds("支出总表", "单位：万元", WHOLE, "国有资本经营预算支出表", WHOLE))
        .containsExactly(TableKind.EXPENDITURE, TableKind.STATE_CAPITAL_EXPENDITURE);
    assertThat(bodies("支出总表", "部门：甲局", "单位：万元", WHOLE, "部门：乙局", WHOLE)).hasSize(2);
    assertThat(bodies("支出总表", "单位：万元", WHOLE, "", rows("种类|用途|数量|单价|备注", "轿车|公务|4|1|"))).hasSize(2);
    assertThat(bodies("支出总表", "单位：万元", WHOLE, "以上为全部支出。", REST)).hasSize(2);
  }

  @Test
  void doesNotJoinTablesThatADisclosureHasManyOf() {
    List<String> targets = rows("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|数量指标|抽查数量|抽查数量|≥30家|");

    assertThat(bodies("绩效目标表", targets, "绩效目标表", targets)).hasSize(2);
  }

  private static List<String> with(String header, List<String> rows) {
    return Stream.concat(Stream.of(header), rows.stream()).toList();
  }

  private static TableBody whole() {
    return bodies("支出总表", "单位：万元", WHOLE).get(0);
  }

  private static List<TableKind> kinds(Object... content) {
    return bodies(content).stream().map(TableBody::kind).toList();
  }

  private static List<TableBody> bodies(Object... content) {
    return TableReader.standard().read(blocks(content)).tables().stream()
        .map(DisclosureTable::body)
        .toList();
  }
}

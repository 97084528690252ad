package io.gouji.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Unit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "366商促局; DEPARTMENT_CODE=366 DEPARTMENT=商促局",
        "[366001]商务局; DEPARTMENT_CODE=366001 DEPARTMENT=商务局",
        "编制部门：商促局; DEPARTMENT=商促局",
        "部　门：366 商促局; DEPARTMENT_CODE=366 DEPARTMENT=商促局",
        "编制单位（公章）：乐亭县商促局; DEPARTMENT=乐亭县商促局",
        "预算年度：2022; YEAR=2022",
        "预算年度: ２０２２年; YEAR=2022",
        "2022年度; YEAR=2022",
        "截止时间：2021-12-31; DATE=2021-12-31",
        "截至2021年12月31日; DATE=2021年12月31日",
        "单位：万元; UNIT=万元",
        "单位万元; UNIT=万元",
        "（单位:万元）; UNIT=万元",
        "金额单位：人民币元; UNIT=元",
        "单 位 ： 万 元; UNIT=万元",
        "公开01表; FORM_NUMBER=公开01表",
        "预算公开 01 表; FORM_NUMBER=预算公开01表",
        "编制单位：商促局   预算年度：2022   金额单位：万元;" + " DEPARTMENT=商促局 YEAR=2022 UNIT=万元",
        "部门：商促局单位：万元; DEPARTMENT=商促局 UNIT=万元",
      })
  void understandsCaptions(String text, String parts) {
    CaptionText caption = CaptionText.of(text);

    assertThat(
            caption.parts().stream()
                .map(part -> part.kind() + "=" + part.value())
                .collect(Collectors.joining(" ")))
        .isEqualTo(parts);
    assertThat(caption.isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "序号",
        "单位名称",
        "单位：元器件公司等三家",
        "2022年预留中小微企业份额",
        "201一般公共服务支出",
        "1、部门职责",
        "计量  单位",
        "二、部门预算安排的总体情况"
      })
  void understandsNothingElse(String text) {
    CaptionText caption = CaptionText.of(text);

    assertThat(caption.parts())
        .noneMatch(
            part -> part.kind() == CaptionText.Kind.UNIT || part.kind() == CaptionText.Kind.YEAR);
    assertThat(caption.part(CaptionText.Kind.DEPARTMENT_CODE)).isEmpty();
  }

  @Test
  void knowsWhereEachPartStands() {
    CaptionText caption = CaptionText.of(" 部门：商 促局   单位：万元");

    assertThat(caption.parts())
        .extracting(CaptionText.Part::start, CaptionText.Part::end)
        .containsExactly(tuple(1, 8), tuple(11, 16));
  }

  @Test
  void saysWhenMoreStandsInTheText() {
    CaptionText caption = CaptionText.of("部门预算收支总表（单位：万元）");

    assertThat(caption.part(CaptionText.Kind.UNIT)).isPresent();
    assertThat(caption.isComplete()).isFalse();
  }

  @Test
  void findsUnitsInHeaders() {
    assertThat(CaptionText.unitInHeader("价值(金额单位:万元)")).contains(Unit.TEN_THOUSAND_YUAN);
    assertThat(CaptionText.unitInHeader("决算数(万元)")).contains(Unit.TEN_THOUSAND_YUAN);
    assertThat(CaptionText.unitInHeader("面积(平方米)")).contains(Unit.SQUARE_METRE);
    assertThat(CaptionText.unitInHeader("增减(%)")).contains(Unit.PERCENT);
    assertThat(CaptionText.unitInHeader("项目(按功能分类)")).isEmpty();
    assertThat(CaptionText.unitInHeader("合计")).isEmpty();
  }

  @Test
  void readsCaptionOfOneParagraph() {
    for (String text :
        new String[] {
          "366商促局    预算年度：2022    单位：万元", "366商促局\t预算年度：2022\t单位：万元", "部门：366商促局 预算年度:2022 金额单位：万元"
        }) {
      CaptionText caption = CaptionText.of(text);

      assertThat(caption.isComplete()).as(text).isTrue();
      assertThat(caption.parts())
          .as(text)
          .extracting(CaptionText.Part::value)
          .containsExactly("366", "商促局", "2022", "万元");
    }
  }

  @Test
  void readsPlacesOfParts() {
    String text = "366商促局    单位：万元";

    assertThat(CaptionText.of(text).parts())
        .extracting(part -> text.substring(part.start(), part.end()))
        .containsExactly("366", "商促局", "单位：万元");
  }

  @Test
  void takesTitleBeforeUnitForNoDepartment() {
    CaptionText caption = CaptionText.of("2022部门预算收支总表 单位：万元");

    assertThat(caption.isComplete()).isFalse();
    assertThat(caption.part(CaptionText.Kind.DEPARTMENT)).isEmpty();
  }

  @Test
  void takesANameBeforeLabelsForTheDepartment() {
    CaptionText caption = CaptionText.of("乐亭县商促局    预算年度：2022    单位：万元");

    assertThat(caption.isComplete()).isTrue();
    assertThat(caption.part(CaptionText.Kind.DEPARTMENT))
        .map(CaptionText.Part::value)
        .contains("乐亭县商促局");
    assertThat(CaptionText.of("收支情况    单位：万元").isComplete()).isFalse();
    assertThat(CaptionText.of("全年安排的支出单位：万元").isComplete()).isFalse();
  }
}

package io.gouji.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionTextTest {

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
}

package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block;
import io.gouji.model.Item;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private final Sections sections = new Sections();

  private boolean visit(String numbering, String text) {
    return sections.visit(
        new Block.Paragraph(0, text, numbering, OptionalInt.empty(), Optional.empty()));
  }

  private Section after(String... texts) {
    for (String text : texts) {
      visit("", text);
    }
    return sections.current();
  }

  @Test
  void knowsTopicsByKeywords() {
    assertThat(after("四、财政拨款“三公”经费预算情况及增减变化原因").topic()).contains(Item.THREE_PUBLIC_EXPENSES);
    assertThat(after("三、机关运行经费安排情况").topic()).contains(Item.OFFICE_OPERATING_FUNDS);
    assertThat(after("六、政府采购预算情况").topic()).contains(Item.GOVERNMENT_PROCUREMENT);
    assertThat(after("七、国有资产信息").topic()).contains(Item.FIXED_ASSETS);
    assertThat(after("2、人员构成情况").topic()).contains(Item.STAFF);
    assertThat(after("3、资产情况").topic()).contains(Item.VEHICLES);
  }

  @Test
  void knowsGeneralSections() {
    assertThat(after("（一）收入说明").kind()).isEqualTo(Section.Kind.GENERAL);
    assertThat(after("总体收支及对比情况：").kind()).isEqualTo(Section.Kind.GENERAL);
  }

  @Test
  void returnsToTheHeadingAbove() {
    assertThat(after("二、部门预算安排的总体情况", "（一）概况").kind()).isEqualTo(Section.Kind.GENERAL);
    assertThat(after("三、其他").kind()).isEqualTo(Section.Kind.UNKNOWN);
  }

  @Test
  void findsFiguresWithinSectionOnDuties() {
    assertThat(after("一、部门职责及机构设置情况").isExcluded()).isTrue();
    assertThat(after("2、人员构成情况").topic()).contains(Item.STAFF);
    assertThat(after("机构设置：").isExcluded()).isTrue();
  }

  @Test
  void staysExcludedBelowHeadingsThatSayNothing() {
    assertThat(after("第一部分 部门整体绩效目标", "（二）分项绩效目标", "1.招商引资经费。").isExcluded()).isTrue();
  }

  @Test
  void countsAutomaticNumbers() {
    visit("二、", "部门预算安排的总体情况");
    visit("三、", "其他");
    assertThat(sections.current().kind()).isEqualTo(Section.Kind.UNKNOWN);
  }

  @Test
  void doesNotEndTopicAtHeadingOfAnItem() {
    assertThat(after("四、“三公”经费预算情况", "（一）公务接待费支出").topic()).contains(Item.THREE_PUBLIC_EXPENSES);
  }

  @Test
  void takesSentencesForNoHeadings() {
    assertThat(visit("", "（二）公用经费支出1,131.92万元")).isFalse();
    assertThat(visit("", "无政府采购预算")).isFalse();
    assertThat(visit("", "公务接待费支出与上年持平")).isFalse();
    assertThat(visit("", "部门预算收支总表")).isFalse();
    assertThat(visit("", "收入说明如下，请参阅")).isFalse();
  }

  @Test
  void knowsHeadingsThatSpeakOfChanges() {
    assertThat(after("（三）比上年增减情况").comparesYears()).isTrue();
  }
}

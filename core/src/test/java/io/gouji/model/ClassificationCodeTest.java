package io.gouji.model;

import static io.gouji.model.ClassificationDomain.DEPARTMENTAL_ECONOMIC;
import static io.gouji.model.ClassificationDomain.FUNCTIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.ClassificationCode.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationCodeTest {
  @Test
  void knowsItsLevel() {
    assertThat(functional("201").level()).isEqualTo(Level.CATEGORY);
    assertThat(functional("20113").level()).isEqualTo(Level.SECTION);
    assertThat(functional("2011301").level()).isEqualTo(Level.ITEM);
  }

  @Test
  void knowsWhatLiesAboveIt() {
    assertThat(functional("2011301").parent()).contains(functional("20113"));
    assertThat(functional("201").parent()).isEmpty();
    assertThat(functional("201").isAncestorOf(functional("2011301"))).isTrue();
    assertThat(functional("201").isAncestorOf(functional("201"))).isFalse();
    assertThat(functional("201").isAncestorOf(functional("20813"))).isFalse();
  }

  @Test
  void isNeverComparedWithACodeOfAnotherDomain() {
    ClassificationCode economic = new ClassificationCode(DEPARTMENTAL_ECONOMIC, "30101");

    assertThat(functional("301").isAncestorOf(economic)).isFalse();
    assertThat(functional("30101")).isNotEqualTo(economic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "2011", "201130", "20113011", "20l13", "２０１"})
  void rejectsOtherTexts(String digits) {
    assertThat(ClassificationCode.isCode(digits)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> functional(digits))
        .withMessage("Expected a code of 3, 5 or 7 digits but was \"" + digits + "\"");
  }

  @Test
  void findsCategoriesByCurrentAndEarlierNames() {
    assertThat(FunctionalCategories.named("卫生健康支出")).contains(functional("210"));
    assertThat(FunctionalCategories.named("医疗卫生与计划生育支出")).contains(functional("210"));
    assertThat(FunctionalCategories.named("一般 公共服务支出")).contains(functional("201"));
    assertThat(FunctionalCategories.named("商贸事务")).isEmpty();
    assertThat(FunctionalCategories.names()).containsEntry(functional("234"), "抗疫特别国债安排的支出");
  }

  private static ClassificationCode functional(String digits) {
    return new ClassificationCode(FUNCTIONAL, digits);
  }
}

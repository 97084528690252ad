package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Label.Enumerator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "一、公务接待费; CHINESE; 公务接待费",
        "三十、抗疫特别国债安排的支出; CHINESE; 抗疫特别国债安排的支出",
        "一 、公务接待费; CHINESE; 公务接待费",
        "（一）主要职责; CHINESE_IN_PARENTHESES; 主要职责",
        "(二)、支出; CHINESE_IN_PARENTHESES; 支出",
        "1、房屋（平方米）; ARABIC; 房屋(平方米)",
        "１．房屋; ARABIC; 房屋",
        "8．贯彻执行; ARABIC; 贯彻执行",
        "（1）轿车; ARABIC_IN_PARENTHESES; 轿车",
        "2)越野车; ARABIC_IN_PARENTHESES; 越野车",
        "①其他; CIRCLED; 其他",
      })
  void takesEnumeratorsOff(String printed, Enumerator enumerator, String name) {
    Label label = Label.of(printed);

    assertThat(label.enumerator()).contains(enumerator);
    assertThat(label.name()).isEqualTo(name);
    assertThat(label.ofWhich()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计", "1.5倍补贴", "一般公共服务支出", "301", "（境）费", "一、", "2", "其中：", ""})
  void leavesTheRestAsItIs(String printed) {
    Label label = Label.of(printed);

    assertThat(label.enumerator()).isEmpty();
    assertThat(label.ofWhich()).isFalse();
    assertThat(label.name()).isEqualTo(Label.normalise(printed));
  }

  @Test
  void takesOfWhichOff() {
    Label label = Label.of("    其 中：1、公务用车购置费");

    assertThat(label.ofWhich()).isTrue();
    assertThat(label.enumerator()).isEqualTo(Optional.of(Enumerator.ARABIC));
    assertThat(label.name()).isEqualTo("公务用车购置费");
    assertThat(label.indentation()).isEqualTo(4);
  }

  @Test
  void measuresIndentationInHalfWidthColumns() {
    assertThat(Label.of("\u3000\u3000 \u00a0办公用房").indentation()).isEqualTo(6);
    assertThat(Label.of("办公用房").indentation()).isZero();
    assertThat(Label.of("   ").indentation()).isZero();
  }

  @Test
  void normalisesWhatTypesettingAdds() {
    assertThat(Label.normalise("“三公”经费 小\u3000计")).isEqualTo("三公经费小计");
    assertThat(Label.normalise("因公出国（境）费")).isEqualTo("因公出国(境)费");
    assertThat(Label.normalise("《表》「一」")).isEqualTo("表一");
    assertThat(Label.normalise("２０１\u00a0\n项\u200b目")).isEqualTo("201项目");
    assertThat(Label.normalise("㈠面积㎡")).isEqualTo("(一)面积m2");
    assertThat(Label.normalise("≥95—100")).isEqualTo("≥95—100");
  }

  @Test
  void knowsBlankTexts() {
    assertThat(Label.isBlank(" \u3000\u00a0“”")).isTrue();
    assertThat(Label.isBlank("-")).isFalse();
  }
}

package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.UnboundNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of the text is bound, or listed with the reason why it is not. */
class UnboundNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022年三公经费预算5万元。|2022 YEAR",
        "截至8月31日，三公经费为5万元。|8 YEAR;31 YEAR",
        "2020-2021年三公经费5万元。|2020 YEAR;2021 YEAR;5 NO_ITEM",
        "根据财预〔2016〕143号，三公经费5万元。|2016 IDENTIFIER;143 IDENTIFIER",
        "根据财预（2024）2号，三公经费5万元。|2024 IDENTIFIER;2 IDENTIFIER",
        "根据财预[2024]2号，三公经费5万元。|2024 IDENTIFIER;2 IDENTIFIER",
        "根据财预（2024）第2号，三公经费5万元。|2024 IDENTIFIER;2 IDENTIFIER",
        "根据第2号文，三公经费5万元。|2 IDENTIFIER",
        "自2025.1.1起，三公经费为5万元。|2025.1.1 YEAR",
        "截至2024-12-31，三公经费为5万元。|2024-12-31 YEAR",
        "截至2024/12/31，三公经费为2025.1万元。|2024/12/31 YEAR",
        "三公经费咨询电话45360309。|45360309 IDENTIFIER",
        "1.三公经费5万元。|1 NUMBERING",
        "三公经费5万元，详见附表3。|3 NUMBERING",
        "三公经费中单价20万元以上设备。|20 THRESHOLD",
        "三公经费约5万元。|5 INEXACT",
        "三公经费5万元，主要原因是接待客商20万元。|20 EXPLANATION",
        "三公经费5万元，培训干部200人次。|200 COUNT",
        "三公经费5万元，电话22部。|22 COUNT",
        "三公经费5万元，比上年增长1.5倍。|1.5 MULTIPLE",
        "三公经费5万元，占比提高0.6个百分点。|0.6 MULTIPLE",
        "三公经费5万元，比上年下降3成。|3 MULTIPLE",
        "三公经费5万元，共计8，全部为公务接待费。|8 NO_UNIT",
        "国内公务接待费7万元。|7 NO_ITEM",
        "2021年三公经费5万元。公务接待费3万元。|2021 YEAR;3 NO_YEAR",
        "三公经费减少3万元。|3 NO_YEAR",
        "三公经费5万元，占8%。|8 NO_WHOLE",
        "三公经费5万元，比上年下降-8%。|-8 AMBIGUOUS"
      })
  void saysWhyANumberIsNotBound(String text, String expected) {
    assertThat(reasons(text)).containsExactly(expected.split(";"));
  }

  @Test
  void listsTheNumbersOfSectionsThatStateNoFigures() {
    assertThat(reasons("八、名词解释", "2022年三公经费5万元，占8%。"))
        .containsExactly("2022 YEAR", "5 NO_FIGURES_HERE", "8 NO_FIGURES_HERE");
  }

  @Test
  void goesOnBehindMultiples() {
    assertThat(Texts.statements("2022年三公经费比上年下降三成，为5万元。"))
        .containsExactly("5万元 threePublicExpenses");
    assertThat(Texts.statements("2022年三公经费比上年增长一成五，达到5万元。"))
        .containsExactly("5万元 threePublicExpenses");
    assertThat(Texts.statements("2022年三公经费2万元，是上年的2倍，比上年增加1万元。"))
        .containsExactly(
            "2万元 threePublicExpenses", "1万元 threePublicExpenses CHANGE 2022 increase from 2021");
  }

  @Test
  void keepsPlaceUnitAndClause() {
    List<Block> blocks = Texts.paragraphs("三公经费５万元，国内接待费 1,234.5 万元。");
    UnboundNumber number =
        StatementReader.read(blocks, Texts.BUDGET_2022, Lexicon.standard()).unbound().get(0);
    assertThat(number.text()).isEqualTo("1,234.5");
    assertThat(number.location()).isEqualTo(new Location.Text(0, 14, 21));
    assertThat(number.label()).isEqualTo("国内接待费 1,234.5 万元");
    assertThat(number.isMoney()).isTrue();
  }
}

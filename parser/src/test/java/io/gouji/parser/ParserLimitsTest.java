package io.gouji.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ParserLimitsTest {

  @Test
  void changesOneLimitAtATime() {
    Duration time = Duration.ofSeconds(9);
    ParserLimits limits = new ParserLimits(1, 2, 3, 4, 5, 6, 7, 8, time);

    assertThat(limits.withEntries(9)).isEqualTo(new ParserLimits(9, 2, 3, 4, 5, 6, 7, 8, time));
    assertThat(limits.withPartBytes(9)).isEqualTo(new ParserLimits(1, 9, 3, 4, 5, 6, 7, 8, time));
    assertThat(limits.withTotalBytes(9)).isEqualTo(new ParserLimits(1, 2, 9, 4, 5, 6, 7, 8, time));
    assertThat(limits.withXmlDepth(9)).isEqualTo(new ParserLimits(1, 2, 3, 9, 5, 6, 7, 8, time));
    assertThat(limits.withAttributes(9)).isEqualTo(new ParserLimits(1, 2, 3, 4, 9, 6, 7, 8, time));
    assertThat(limits.withGridColumns(9)).isEqualTo(new ParserLimits(1, 2, 3, 4, 5, 9, 7, 8, time));
    assertThat(limits.withCells(9)).isEqualTo(new ParserLimits(1, 2, 3, 4, 5, 6, 9, 8, time));
    assertThat(limits.withTextCharacters(9))
        .isEqualTo(new ParserLimits(1, 2, 3, 4, 5, 6, 7, 9, time));
    assertThat(limits.withTime(Duration.ZERO))
        .isEqualTo(new ParserLimits(1, 2, 3, 4, 5, 6, 7, 8, Duration.ZERO));
  }

  @Test
  void rejectsLimitsThatAllowNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParserLimits.standard().withCells(0))
        .withMessage("Expected a positive limit of cells but was 0");
  }

  @Test
  void rejectsATimeBeforeItsBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParserLimits.standard().withTime(Duration.ofMillis(-1)))
        .withMessage("Expected a time that is not negative but was PT-0.001S");
  }

  @Test
  void rejectsADepthForWhichTheStackIsTooSmall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParserLimits.standard().withXmlDepth(5000))
        .withMessage("Expected xmlDepth of at most 2048 but was 5000");
  }
}

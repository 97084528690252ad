package io.gouji.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ParseLimitsTest {

  @Test
  void changesOneLimitAtATime() {
    ParseLimits limits = new ParseLimits(1, 2, 3, 4, 5, 6, 7);

    assertThat(limits.withEntries(9)).isEqualTo(new ParseLimits(9, 2, 3, 4, 5, 6, 7));
    assertThat(limits.withPartBytes(9)).isEqualTo(new ParseLimits(1, 9, 3, 4, 5, 6, 7));
    assertThat(limits.withTotalBytes(9)).isEqualTo(new ParseLimits(1, 2, 9, 4, 5, 6, 7));
    assertThat(limits.withXmlDepth(9)).isEqualTo(new ParseLimits(1, 2, 3, 9, 5, 6, 7));
    assertThat(limits.withGridColumns(9)).isEqualTo(new ParseLimits(1, 2, 3, 4, 9, 6, 7));
    assertThat(limits.withCells(9)).isEqualTo(new ParseLimits(1, 2, 3, 4, 5, 9, 7));
    assertThat(limits.withTextCharacters(9)).isEqualTo(new ParseLimits(1, 2, 3, 4, 5, 6, 9));
  }

  @Test
  void rejectsLimitsThatAllowNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParseLimits.standard().withCells(0))
        .withMessage("Expected a positive limit of cells but was 0");
  }

  @Test
  void rejectsADepthForWhichTheStackIsTooSmall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParseLimits.standard().withXmlDepth(5000))
        .withMessage("Expected xmlDepth of at most 4096 but was 5000");
  }
}

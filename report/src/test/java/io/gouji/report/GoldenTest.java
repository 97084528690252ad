package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenTest {

  @Test
  void expectedOutputIsNotBeingRewritten() {
    assertThat(Boolean.getBoolean(Golden.UPDATE)).isFalse();
  }
}

package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void leavesOutWhatTypesettingAdds() {
    assertThat(Prose.of("“三公” 经费　１．５％（境）").plain()).isEqualTo("三公经费1.5%(境)");
  }

  @Test
  void findsThePrintedCharactersAgain() {
    Prose prose = Prose.of("“三公” 经费 77.36 万元");
    int start = prose.plain().indexOf("77.36");
    assertThat(prose.printed(start, start + 5)).isEqualTo("77.36");
    assertThat(prose.printedStart(start)).isEqualTo(8);
    assertThat(prose.printedEnd(start + 5)).isEqualTo(13);
  }

  @Test
  void joinsWordsThatALineBreakTears() {
    assertThat(Prose.of("支\n出决算为1万元").plain()).isEqualTo("支出决算为1万元");
  }

  @Test
  void keepsLineBreaksBeforeListNumbers() {
    assertThat(Prose.of("收入100万元\n2.支出90万元").plain()).isEqualTo("收入100万元\n2.支出90万元");
  }

  @Test
  void keepsPlacesWhereOneCharacterBecomesSeveral() {
    Prose prose = Prose.of("㈠5万元");
    assertThat(prose.plain()).isEqualTo("(一)5万元");
    assertThat(prose.printed(3, 4)).isEqualTo("5");
    assertThat(prose.printedStart(3)).isEqualTo(1);
  }

  @Test
  void knowsWhereCharactersWereLeftOut() {
    Prose prose = Prose.of("12 3");
    assertThat(prose.hasGapBefore(2)).isTrue();
    assertThat(prose.hasGapBefore(1)).isFalse();
  }
}

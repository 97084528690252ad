package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.builtin.BuiltInRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must stay the same, whatever else changes. */
class LawsTest {
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());
  private static final long SEED = 20220366;

  @Test
  void permutingLinesKeepsTheFindings() {
    List<Integer> lines = new ArrayList<>(IntStream.rangeClosed(1, 9).boxed().toList());
    Set<String> expected = fingerprints(items(lines));
    Random random = new Random(SEED);

    for (int i = 0; i < 10; i++) {
      Collections.shuffle(lines, random);
      assertThat(fingerprints(items(lines)))
          .as("order %s of seed %d", lines, SEED)
          .isEqualTo(expected);
    }
    assertThat(expected).isNotEmpty();
  }

  @Test
  void checkingTwiceComesToTheSame() {
    Disclosure disclosure = Disclosures.withErrors();

    assertThat(ENGINE.evaluate(disclosure)).isEqualTo(ENGINE.evaluate(disclosure));
  }

  @Test
  void checkingEqualDisclosuresComesToTheSame() {
    assertThat(ENGINE.evaluate(Disclosures.withErrors()).findings())
        .isEqualTo(ENGINE.evaluate(Disclosures.withErrors()).findings());
  }

  @Test
  void localeOfTheSystemIsIrrelevant() {
    List<Finding> expected = ENGINE.evaluate(Disclosures.withErrors()).findings();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ENGINE.evaluate(Disclosures.withErrors()).findings()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyThreadsComeToTheSame() {
    Disclosure disclosure = Disclosures.withErrors();
    Evaluation expected = ENGINE.evaluate(disclosure);

    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> ENGINE.evaluate(disclosure)).toList())
        .containsOnly(expected);
  }

  /** Items with the line of each number in a given order; the fifth does not add up. */
  private static Disclosure items(List<Integer> numbers) {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table -> {
              table
                  .line("合计")
                  .with(ColumnRole.TOTAL, "45.00")
                  .with(ColumnRole.PROJECT_EXPENDITURE, "45.00");
              for (int number : numbers) {
                table
                    .line("201130" + number, "科目" + number)
                    .with(ColumnRole.TOTAL, number + ".00")
                    .with(ColumnRole.PROJECT_EXPENDITURE, number == 5 ? "6.00" : number + ".00");
              }
            })
        .build();
  }

  private static Set<String> fingerprints(Disclosure disclosure) {
    Set<String> fingerprints = new TreeSet<>();
    ENGINE.evaluate(disclosure).findings().forEach(f -> fingerprints.add(f.fingerprint()));
    return fingerprints;
  }
}

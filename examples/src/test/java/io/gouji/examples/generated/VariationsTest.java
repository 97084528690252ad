package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** That nothing is reported says something only if the disclosures differ in what matters. */
class VariationsTest {
  private static final int FEWEST = 3;

  private static final int DISCLOSURES = 1000;

  /** What is true of one of the disclosures. */
  private record Sample(Set<String> variations, Set<String> wordings) {
    static Sample of(long seed) {
      GeneratedDisclosure disclosure = GeneratedDisclosure.of(seed);
      return new Sample(Variations.of(disclosure), disclosure.wordings());
    }
  }

  private static final List<Sample> SAMPLES =
      LongStream.rangeClosed(1, DISCLOSURES).parallel().mapToObj(Sample::of).toList();

  @Test
  void eachVariationIsThereAndIsNotEverywhere() {
    List<String> missing = new ArrayList<>();
    for (String name : Variations.all()) {
      long count = SAMPLES.stream().filter(sample -> sample.variations().contains(name)).count();
      if (count < FEWEST || count > DISCLOSURES - FEWEST) {
        missing.add("%s: in %d of %d".formatted(name, count, DISCLOSURES));
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void eachWordingOfEachSentenceIsUsed() {
    Set<String> used = new TreeSet<>();
    SAMPLES.forEach(sample -> used.addAll(sample.wordings()));
    List<String> missing = new ArrayList<>();
    for (String wording : used) {
      String[] words = wording.split(" ");
      for (int i = 0; i < Integer.parseInt(words[3]); i++) {
        String other = "%s %d of %s".formatted(words[0], i, words[3]);
        if (!used.contains(other)) {
          missing.add(other);
        }
      }
    }

    assertThat(missing).isEmpty();
    assertThat(used).hasSizeGreaterThan(70);
  }
}

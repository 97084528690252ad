package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** That nothing is reported says something only if the disclosures differ in what matters. */
class VariationsTest {
  private static final int FEWEST = 3;

  private final List<GeneratedDisclosure> disclosures =
      LongStream.rangeClosed(1, 1000).parallel().mapToObj(GeneratedDisclosure::of).toList();

  @Test
  void eachVariationIsThereAndIsNotEverywhere() {
    List<String> missing = new ArrayList<>();
    Variations.all()
        .forEach(
            (name, predicate) -> {
              long count = count(predicate);
              if (count < FEWEST || count > disclosures.size() - FEWEST) {
                missing.add("%s: in %d of %d".formatted(name, count, disclosures.size()));
              }
            });

    assertThat(missing).isEmpty();
  }

  @Test
  void eachWordingOfEachSentenceIsUsed() {
    Set<String> used = new TreeSet<>();
    disclosures.forEach(disclosure -> used.addAll(disclosure.wordings()));
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

  private long count(Predicate<GeneratedDisclosure> predicate) {
    return disclosures.stream().filter(predicate).count();
  }
}

package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is reported about disclosures in which everything agrees: false alarms cost the trust of
 * those who read the true ones.
 */
class ConsistentDisclosuresTest {

  /** Rules that ask for what the generated texts leave out at times. */
  private static final Set<String> LEFT_OUT =
      Set.of("ChangeHasReason", "RequiredChaptersArePresent");

  /** The seeds 1 to 1000: the same documents on every machine and every day. */
  private static final long FIRST_SEED = 1;

  private static final long LAST_SEED = 1000;
  private static final long LAST_SEED_OF_TRUTH = 300;

  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  @Test
  void reportsNothingAboutConsistentDisclosures() {
    List<String> alarms =
        LongStream.rangeClosed(FIRST_SEED, LAST_SEED)
            .parallel()
            .mapToObj(this::alarms)
            .flatMap(List::stream)
            .toList();

    assertThat(alarms).isEmpty();
  }

  @Test
  void readsWhatWasWritten() {
    List<String> differences =
        LongStream.rangeClosed(FIRST_SEED, LAST_SEED_OF_TRUTH)
            .parallel()
            .mapToObj(this::differences)
            .flatMap(List::stream)
            .toList();

    assertThat(differences).isEmpty();
  }

  @Test
  void writesTheSameBytesForTheSameSeed() {
    assertThat(GeneratedDisclosure.of(7).bytes()).isEqualTo(GeneratedDisclosure.of(7).bytes());
    assertThat(GeneratedDisclosure.of(7).bytes()).isNotEqualTo(GeneratedDisclosure.of(8).bytes());
  }

  /** Whether nothing in a generated document is a reason for a finding. */
  static boolean isAlarm(Finding finding) {
    return finding.severity() != Severity.INFO || !LEFT_OUT.contains(finding.rule());
  }

  private List<String> alarms(long seed) {
    GeneratedDisclosure generated = GeneratedDisclosure.of(seed);
    Evaluation evaluation = engine.evaluate(read(generated));
    List<String> alarms = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      if (isAlarm(finding)) {
        alarms.add(describe(generated, finding));
      }
    }
    return alarms;
  }

  private static String describe(GeneratedDisclosure generated, Finding finding) {
    String evidence =
        finding.evidence().stream().map(Evidence::toString).collect(Collectors.joining("\n    "));
    return "%s: %s %s %s\n    %s"
        .formatted(
            reproduction(generated),
            finding.severity(),
            finding.rule(),
            finding.comparison().map(Finding.Comparison::toString).orElse(""),
            evidence);
  }

  private List<String> differences(long seed) {
    GeneratedDisclosure generated = GeneratedDisclosure.of(seed);
    return TruthComparison.differences(generated, read(generated)).stream()
        .map(difference -> reproduction(generated) + ": " + difference)
        .toList();
  }

  private Disclosure read(GeneratedDisclosure generated) {
    return parser.parse(generated.bytes(), generated.fileName()).disclosure();
  }

  /** How to get the file: its bytes are GeneratedDisclosure.of(seed).bytes(). */
  private static String reproduction(GeneratedDisclosure generated) {
    return "GeneratedDisclosure.of(%d) 「%s」".formatted(generated.seed(), generated.fileName());
  }
}

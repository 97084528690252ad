package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors written into the text of consistent disclosures are found, by the rule that is meant. */
class WrittenErrorsTest {
  private static final int DISCLOSURES = 25;
  private static final int LAST_SEED = 600;

  /** Of 25, one may go unnoticed: 95 % are found. */
  private static final int MOST_MISSED = 1;

  /** Manuscripts are drawn once for all kinds of errors. */
  private static final List<GeneratedDisclosure> CLEAN =
      LongStream.rangeClosed(1, LAST_SEED).parallel().mapToObj(GeneratedDisclosure::of).toList();

  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  @ParameterizedTest
  @EnumSource
  void findsWhatIsWrittenWrong(WrittenError error) {
    List<GeneratedDisclosure> disclosures = disclosures(error);
    List<String> missed = new ArrayList<>();
    for (GeneratedDisclosure clean : disclosures) {
      Manuscript wrong = error.in(clean.manuscript(), clean.budget()).orElseThrow();
      List<Finding> findings = findings(clean, wrong);
      if (findings.stream().noneMatch(error::isFoundBy)) {
        missed.add(
            clean.seed()
                + ": "
                + edited(clean, wrong)
                + findings.stream().map(Finding::rule).toList());
      }
    }

    assertThat(disclosures).hasSize(DISCLOSURES);
    assertThat(missed).hasSizeLessThanOrEqualTo(MOST_MISSED);
  }

  /** What is not changed for this is one of the thousand of ConsistentDisclosuresTest. */
  @ParameterizedTest
  @EnumSource(names = {"COMPLETION", "TWO_VALUES", "PART"})
  void reportsNothingBeforeItIsWrittenWrong(WrittenError error) {
    List<String> alarms = new ArrayList<>();
    for (GeneratedDisclosure clean : disclosures(error)) {
      findings(clean, error.right(clean.manuscript(), clean.budget())).stream()
          .filter(finding -> finding.severity() != Severity.INFO)
          .forEach(
              finding -> alarms.add(clean.seed() + ": " + finding.rule() + finding.evidence()));
    }

    assertThat(alarms).isEmpty();
  }

  /** The first disclosures in which the error can be made. */
  private static List<GeneratedDisclosure> disclosures(WrittenError error) {
    return CLEAN.stream()
        .filter(clean -> error.in(clean.manuscript(), clean.budget()).isPresent())
        .limit(DISCLOSURES)
        .toList();
  }

  /** The paragraph that was edited. */
  private static String edited(GeneratedDisclosure clean, Manuscript wrong) {
    List<String> before = texts(clean.manuscript());
    return texts(wrong).stream().filter(text -> !before.contains(text)).findFirst().orElse("");
  }

  private static List<String> texts(Manuscript manuscript) {
    return manuscript.parts().stream().map(part -> part.passage().text()).toList();
  }

  private List<Finding> findings(GeneratedDisclosure clean, Manuscript manuscript) {
    byte[] bytes = GeneratedDisclosure.of(clean.seed(), drawn -> manuscript).bytes();
    return engine.evaluate(parser.parse(bytes, clean.fileName()).disclosure()).findings();
  }
}

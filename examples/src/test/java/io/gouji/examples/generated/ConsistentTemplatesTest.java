package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is reported about disclosures in which everything agrees, whatever their template. */
class ConsistentTemplatesTest {
  private static final long LAST_SEED = 110;

  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  @ParameterizedTest
  @EnumSource
  void readsWhatWasWrittenAndReportsNothing(Template template) {
    List<String> wrong =
        LongStream.rangeClosed(1, LAST_SEED)
            .parallel()
            .mapToObj(seed -> wrong(TemplateDisclosure.of(template, seed)))
            .flatMap(List::stream)
            .toList();

    assertThat(wrong).isEmpty();
  }

  private List<String> wrong(TemplateDisclosure generated) {
    Disclosure read = parser.parse(generated.bytes(), generated.fileName()).disclosure();
    List<String> wrong = new ArrayList<>(TruthComparison.differences(generated, read));
    for (Finding finding : engine.evaluate(read).findings()) {
      if (ConsistentDisclosuresTest.isAlarm(finding)) {
        String evidence =
            finding.evidence().stream().map(Evidence::toString).collect(Collectors.joining("; "));
        wrong.add(finding.severity() + " " + finding.rule() + " " + evidence);
      }
    }
    return wrong.stream().map(what -> generated + ": " + what).toList();
  }
}

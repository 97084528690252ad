package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit test that the README shows, over a disclosure without fault. */
class DisclosureArchiveTest {
  @TempDir private Path archive;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.write(archive.resolve("2022.docx"), GeneratedDisclosure.of(1).bytes());
  }

  @Test
  void disclosureHasNoErrors() throws IOException {
    Disclosure disclosure = DisclosureParser.standard().parse(file).disclosure();
    Evaluation evaluation = RuleEngine.of(BuiltInRules.all()).evaluate(disclosure);
    assertThat(evaluation.findings(Severity.ERROR)).isEmpty();
  }
}

package com.example.archive;

import static io.gouji.testing.GoujiAssertions.assertThat;

import io.gouji.model.TableKind;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.testing.DisclosureArchive;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  @DisclosureArchive("archive")
  void hasNoErrors(Evaluation evaluation) {
    assertThat(evaluation).hasNoErrors();
  }

  @Test
  void knowsWhatIsWrong() throws IOException {
    Path file = Path.of("reviewed/366-2022.docx");
    ParseResult result = DisclosureParser.standard().parse(file);
    Evaluation evaluation = RuleEngine.of(BuiltInRules.all()).evaluate(result.disclosure());

    assertThat(result).table(TableKind.BASIC_EXPENDITURE).line("30201").hasTotal("5.04");
    assertThat(evaluation)
        .hasFinding("TextAgreesWithTable")
        .on("三公经费预算数")
        .expecting("66.84")
        .butWas("77.36")
        .asConsequence();
  }
}

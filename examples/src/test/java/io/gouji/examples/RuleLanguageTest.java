package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Check;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.pack.RulePack;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples in the description of the rule language come to what is printed below them. */
class RuleLanguageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "rule-language.md");
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final Pattern EXAMPLE =
      Pattern.compile("```rules\n(.*?)```\n\n结果：([^\n]*)\n", Pattern.DOTALL);

  @Test
  void examplesComeToWhatThePageSays() throws IOException {
    Disclosure disclosure = DisclosureParser.standard().parse(FILE).disclosure();
    List<MatchResult> examples =
        EXAMPLE.matcher(Files.readString(PAGE, StandardCharsets.UTF_8)).results().toList();

    assertThat(examples).hasSize(6);
    assertThat(examples)
        .allSatisfy(
            example ->
                assertThat(result(example.group(1), disclosure))
                    .as(example.group(1))
                    .isEqualTo(example.group(2)));
  }

  private static String result(String rules, Disclosure disclosure) {
    try {
      RulePack pack = RulePack.read(new StringReader(rules), "example.rules");
      List<Check> checks = RuleEngine.of(pack.rules()).evaluate(disclosure).checks();
      return "成立 %d，不成立 %d"
          .formatted(
              checks.stream().filter(check -> check.status().holds()).count(),
              checks.stream().filter(Check::fails).count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

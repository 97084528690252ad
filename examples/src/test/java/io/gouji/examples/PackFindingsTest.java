package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.gouji.examples.generated.FalsifiedDisclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules that were written in Java before they were written in packs find what they found then:
 * the list was recorded with the rules in Java, on the 366 file and on generated disclosures in
 * which forty digits are wrong.
 *
 * <p>After a deliberate change of the generator or of a rule, {@code
 * -Dgouji.updatePackFindings=true} writes the list anew; the change is reviewed with the file.
 */
class PackFindingsTest {
  private static final String UPDATE = "gouji.updatePackFindings";
  private static final Path RECORDED =
      Path.of("src", "test", "resources", "io", "gouji", "examples", "pack-findings.tsv");
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");
  private static final int SEEDS = 40;
  private static final int ERRORS = 40;

  private static final Set<String> MOVED =
      Set.of(
          "BasicExpenditureIsPersonnelAndNonPersonnel",
          "ClassificationDecidesPersonnel",
          "CountsAgreeWithAssets",
          "EmptyFundTableMeansNoFunds",
          "FunctionMirrorsEconomicClassification",
          "FundTablesBalance",
          "FundsBalance",
          "OfficeOperatingTableIsPartOfBasicExpenditure",
          "PersonnelFollowsClassification",
          "PurchaseIsQuantityTimesPrice",
          "PurchasesAreWithinProcurement",
          "ReservedShareIsWithinProcurement",
          "RevenueBalancesExpenditure",
          "RevenueByFunctionEqualsExpenditure",
          "ThreePublicExpensesCoverBasicExpenditure",
          "ThreePublicExpensesStayWithinBudget");

  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  @Test
  void findWhatTheyFoundInJava() throws IOException {
    Stream<String> generated =
        LongStream.rangeClosed(1, SEEDS)
            .parallel()
            .boxed()
            .flatMap(seed -> findings(seed.toString(), FalsifiedDisclosure.of(seed, ERRORS)));
    List<String> lines =
        Stream.concat(findings("366", Files.readAllBytes(FILE)), generated).toList();
    if (Boolean.getBoolean(UPDATE)) {
      Files.write(RECORDED, lines, StandardCharsets.UTF_8);
    }

    assertThat(lines)
        .containsExactlyElementsOf(Files.readAllLines(RECORDED, StandardCharsets.UTF_8));
  }

  @Test
  void listIsNotBeingRewritten() {
    assertThat(System.getProperties()).doesNotContain(entry(UPDATE, "true"));
  }

  private Stream<String> findings(String name, byte[] docx) {
    return engine.evaluate(parser.parse(docx, name).disclosure()).findings().stream()
        .filter(finding -> MOVED.contains(finding.rule()))
        .map(finding -> line(name, finding));
  }

  private static String line(String name, Finding finding) {
    return String.join(
        "\t",
        name,
        finding.severity().toString(),
        finding.rule(),
        finding.comparison().map(PackFindingsTest::amounts).orElse(""),
        finding.evidence().stream().map(Evidence::label).collect(Collectors.joining(" | ")),
        finding.fingerprint());
  }

  private static String amounts(Finding.Comparison comparison) {
    return comparison.actual() + " " + comparison.expected() + " " + comparison.difference();
  }
}

package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A text that splits 基本支出 in another way than the table is told from one that is wrong. */
class RegroupingsTest {
  private static final int DISCLOSURES = 25;
  private static final String RULE = "EconomicBreakdownAgreesWithTable";
  private static final long MOVED = 123;

  private static final List<GeneratedDisclosure> CLEAN =
      LongStream.rangeClosed(1, 400)
          .mapToObj(GeneratedDisclosure::of)
          .filter(clean -> clean.budget().isSimple() && place(clean.manuscript()).isPresent())
          .filter(clean -> clean.budget().economic("301") > 1000)
          .filter(clean -> clean.budget().economic("302") > 1000)
          .limit(DISCLOSURES)
          .toList();

  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  @Test
  void notesAnItemThatTheTextSplits() {
    assertThat(CLEAN).hasSize(DISCLOSURES);
    for (GeneratedDisclosure clean : CLEAN) {
      List<Finding> findings = findings(clean, breakdown(clean.budget(), MOVED, 0));

      assertThat(findings)
          .as("%s", clean.seed())
          .filteredOn(finding -> finding.severity() != Severity.INFO)
          .isEmpty();
      assertThat(findings)
          .as("%s", clean.seed())
          .filteredOn(finding -> finding.rule().equals(RULE))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.explanation())
                      .extracting(Figure::text)
                      .containsExactly("1.23"));
    }
  }

  @Test
  void warnsOfItemsThatDoNotMeet() {
    for (GeneratedDisclosure clean : CLEAN) {
      assertThat(findings(clean, breakdown(clean.budget(), 0, MOVED)))
          .as("%s", clean.seed())
          .filteredOn(finding -> finding.rule().equals(RULE))
          .extracting(Finding::severity)
          .containsExactly(Severity.WARNING, Severity.WARNING);
    }
  }

  /** 基本支出 by economic category, with some of 301 told apart, and some of it told as 302. */
  private static String breakdown(Budget budget, long apart, long moved) {
    TreeMap<String, Long> amounts = new TreeMap<>();
    for (String code : List.of("301", "302", "303", "310")) {
      amounts.put(code, budget.economic(code));
    }
    long total = amounts.values().stream().mapToLong(Long::longValue).sum();
    amounts.merge("301", -apart - moved, Long::sum);
    amounts.merge("302", moved, Long::sum);
    StringBuilder text =
        new StringBuilder("%d年基本支出%s万元，其中：".formatted(budget.year(), Money.printed(total, false)));
    if (apart > 0) {
      text.append("社会保障缴费%s万元，".formatted(Money.printed(apart, false)));
    }
    amounts.forEach(
        (code, amount) -> {
          if (amount > 0) {
            text.append(Classification.name(code, budget.year()))
                .append(Money.printed(amount, false))
                .append("万元，");
          }
        });
    return text.substring(0, text.length() - 1) + "。";
  }

  /** Where the text speaks of 基本支出. */
  private static Optional<Integer> place(Manuscript manuscript) {
    for (int i = 0; i < manuscript.parts().size(); i++) {
      if (manuscript.parts().get(i).passage().said().stream()
          .anyMatch(
              said ->
                  said.item().equals(Item.BASIC_EXPENDITURE) && said.measure() == Measure.BUDGET)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private List<Finding> findings(GeneratedDisclosure clean, String breakdown) {
    Manuscript manuscript =
        clean
            .manuscript()
            .with(place(clean.manuscript()).orElseThrow(), new Passage().text(breakdown));
    byte[] bytes = GeneratedDisclosure.of(clean.seed(), drawn -> manuscript).bytes();
    return engine.evaluate(parser.parse(bytes, clean.fileName()).disclosure()).findings();
  }
}

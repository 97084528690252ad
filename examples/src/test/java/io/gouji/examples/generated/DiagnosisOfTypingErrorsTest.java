package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.examples.EditableDocx;
import io.gouji.examples.TypingErrors;
import io.gouji.examples.generated.Mistyped.Slip;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Ledger;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis names the figure that was mistyped and what it should be, in generated disclosures
 * in which everything agreed before. Figures that stand in one sum only cannot be told apart from
 * their neighbours: such ties count as what they are.
 */
class DiagnosisOfTypingErrorsTest {
  private static final long FIRST_SEED = 2001;
  private static final long LAST_SEED = 2128;
  private static final int SINGLE = 8;
  private static final int PAIRS = 2;
  private static final int TRIPLES = 1;

  private static final List<TypingErrors> ERRORS = List.of(TypingErrors.values());
  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  private static List<Mistyped> single = List.of();
  private static List<Mistyped> pairs = List.of();
  private static List<Mistyped> triples = List.of();

  @BeforeAll
  static void mistype() {
    List<Mistyped> all =
        LongStream.rangeClosed(FIRST_SEED, LAST_SEED)
            .parallel()
            .mapToObj(DiagnosisOfTypingErrorsTest::mistyped)
            .flatMap(List::stream)
            .toList();
    single = all.stream().filter(mistyped -> mistyped.slips().size() == 1).toList();
    pairs = all.stream().filter(mistyped -> mistyped.slips().size() == 2).toList();
    triples = all.stream().filter(mistyped -> mistyped.slips().size() == 3).toList();
  }

  @Test
  void findsNearlyEveryError() {
    assertThat(single).hasSizeGreaterThan(1000);
    assertThat(rate("single errors found", single, m -> m.findings().isEmpty() ? 0 : 1))
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void namesTheMistypedFigureFirst() {
    List<Mistyped> found = single.stream().filter(m -> !m.findings().isEmpty()).toList();
    assertThat(rate("found errors named first", found, Mistyped::named))
        .as(() -> describe(found.stream().filter(mistyped -> mistyped.named() < 1)))
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void hasOneRootForOneError() {
    assertThat(rate("single errors with one root", single, m -> m.hasOneRootForEach() ? 1 : 0))
        .as(() -> describe(single.stream().filter(mistyped -> !mistyped.hasOneRootForEach())))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void namesBothOfTwoErrorsFirst() {
    assertThat(pairs).hasSizeGreaterThan(200);
    assertThat(rate("pairs of errors named first", pairs, Mistyped::named))
        .as(() -> describe(pairs.stream().filter(mistyped -> mistyped.named() < 1)))
        .isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void namesAllOfThreeErrorsFirst() {
    assertThat(triples).hasSizeGreaterThan(100);
    assertThat(rate("triples of errors named first", triples, Mistyped::named))
        .as(() -> describe(triples.stream().filter(mistyped -> mistyped.named() < 1)))
        .isGreaterThanOrEqualTo(0.85);
  }

  private interface Score {
    double of(Mistyped mistyped);
  }

  private static double rate(String what, List<Mistyped> cases, Score score) {
    double rate = cases.stream().mapToDouble(score::of).average().orElseThrow();
    System.out.printf("%s: %.2f %% of %d%n", what, 100 * rate, cases.size());
    return rate;
  }

  private static String describe(Stream<Mistyped> cases) {
    return cases.map(Mistyped::toString).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static List<Mistyped> mistyped(long seed) {
    try {
      GeneratedDisclosure generated = GeneratedDisclosure.of(seed);
      byte[] bytes = generated.bytes();
      Evaluation clean = ENGINE.evaluate(PARSER.parse(bytes, "clean").disclosure());
      List<Slip> slips = slips(clean, new Random(seed));
      EditableDocx.Template template = EditableDocx.of(bytes).template(places(clean, slips));
      List<Mistyped> cases = new ArrayList<>();
      int next = 0;
      for (int i = 0; i < SINGLE + PAIRS + TRIPLES; i++) {
        int size = i < SINGLE ? 1 : i < SINGLE + PAIRS ? 2 : 3;
        cases.add(evaluate(seed, template, slips.subList(next, next + size)));
        next += size;
      }
      return cases;
    } catch (Exception e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }

  /** Errors in figures at random, no two in one. */
  private static List<Slip> slips(Evaluation clean, Random random) {
    List<Figure> figures =
        clean.ledger().entries().stream()
            .map(Ledger.Entry::figure)
            .filter(figure -> figure.isStated() && figure.text().matches(".*[0-9].*"))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(figures, random);
    List<Slip> slips = new ArrayList<>();
    for (Figure figure : figures) {
      TypingErrors error = ERRORS.get(random.nextInt(ERRORS.size()));
      String printed = figure.text().replace(",", "");
      String text = error.apply(printed, random);
      if (error.changes(printed, text)) {
        slips.add(new Slip(figure, error, text));
      }
    }
    return slips.subList(0, SINGLE + 2 * PAIRS + 3 * TRIPLES);
  }

  /** The places of slips, in document order. */
  private static List<Location> places(Evaluation clean, List<Slip> slips) {
    return slips.stream()
        .map(slip -> slip.figure().location())
        .sorted(clean.disclosure().documentOrder())
        .toList();
  }

  private static Mistyped evaluate(long seed, EditableDocx.Template template, List<Slip> slips)
      throws Exception {
    Map<Location, String> changes = new HashMap<>();
    for (Slip slip : slips) {
      Location place = slip.figure().location();
      assertThat(template.original(place).strip()).isEqualTo(slip.figure().text());
      changes.put(place, slip.text());
    }
    List<Finding> findings =
        ENGINE.evaluate(PARSER.parse(template.with(changes), "mistyped").disclosure()).findings();
    return new Mistyped(
        seed,
        slips,
        findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList());
  }
}

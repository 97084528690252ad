package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.examples.EditableDocx;
import io.gouji.examples.TypingErrors;
import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.Ledger;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.Suspect;
import io.gouji.rules.builtin.BuiltInRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis names the figure that was mistyped, and what it should be: in generated disclosures
 * in which everything agreed before.
 */
class DiagnosisOfTypingErrorsTest {
  private static final int DOCUMENTS = Integer.getInteger("docs", 250);
  private static final int ERRORS_EACH = 4;

  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  /** A figure that was mistyped. */
  private record Slip(Figure figure, TypingErrors error, String text) {
    BigDecimal truth() {
      return figure.amount().stated().orElseThrow().value();
    }
  }

  /** What came of the diagnosis of a document with slips. */
  private record Outcome(long seed, List<Slip> slips, List<Finding> findings) {
    List<Finding> roots() {
      return findings.stream().filter(Finding::isRoot).toList();
    }

    /** The share of a slip in the first rank of some root: 1 if it stands there alone. */
    double named(Slip slip) {
      double best = 0;
      for (Finding root : roots()) {
        List<Suspect> first =
            root.suspects().stream().filter(suspect -> suspect.rank() == 1).toList();
        if (first.stream().anyMatch(suspect -> isTruth(slip, suspect))) {
          best = Math.max(best, 1.0 / first.size());
        }
      }
      return best;
    }

    private static boolean isTruth(Slip slip, Suspect suspect) {
      return isSamePlace(slip.figure().location(), suspect.figure().location())
          && suspect.proposed().compareTo(slip.truth()) == 0;
    }

    private static boolean isSamePlace(Location one, Location other) {
      return one instanceof Location.Text a && other instanceof Location.Text b
          ? a.paragraph() == b.paragraph() && Math.abs(a.start() - b.start()) <= 2
          : one.equals(other);
    }

    @Override
    public String toString() {
      StringBuilder s = new StringBuilder();
      s.append("seed ").append(seed);
      for (Slip slip : slips) {
        s.append("\n  SLIP ").append(slip.error()).append(' ').append(slip.figure().label()).append(' ')
            .append(slip.figure().text()).append(" -> ").append(slip.text()).append(' ')
            .append(slip.figure().location()).append(" named ").append(named(slip));
      }
      for (Finding f : findings) {
        s.append("\n    ").append(f.isRoot() ? "ROOT " : "  -> ").append(f.severity()).append(' ')
            .append(f.rule()).append(' ')
            .append(f.comparison().map(Finding.Comparison::toString).orElse(""))
            .append("\n        ev ").append(f.evidence().stream().map(e -> e.label() + "=" + e.text()).collect(Collectors.joining(" | ")))
            .append("\n        su ").append(f.suspects().stream().map(e -> e.rank() + ":" + e.figure() + "=>" + e.proposed().toPlainString() + "#" + e.mendedChecks()).collect(Collectors.joining(" | ")));
      }
      return s.toString();
    }
  }

  @Test
  void namesTheFigureThatWasMistyped() {
    List<Outcome> outcomes = new ArrayList<>();
    List<Outcome> pairs = new ArrayList<>();
    LongStream.rangeClosed(1, DOCUMENTS)
        .parallel()
        .mapToObj(DiagnosisOfTypingErrorsTest::outcomes)
        .flatMap(List::stream)
        .toList()
        .forEach(outcome -> (outcome.slips().size() == 1 ? outcomes : pairs).add(outcome));
    double named = outcomes.stream().mapToDouble(o -> o.named(o.slips().get(0))).average().orElseThrow();
    long among = outcomes.stream().filter(o -> o.named(o.slips().get(0)) > 0).count();
    long oneRoot = outcomes.stream().filter(o -> o.roots().size() == 1).count();
    long found = outcomes.stream().filter(o -> !o.findings().isEmpty()).count();
    long both = pairs.stream().filter(o -> o.slips().stream().allMatch(s -> o.named(s) > 0)).count();
    double bothShare = pairs.stream().mapToDouble(o -> o.slips().stream().mapToDouble(o::named).reduce(1, (a, b) -> a * b)).average().orElse(0);
    long twoRoots = pairs.stream().filter(o -> o.roots().size() == 2).count();
    System.out.printf("single %d found %d named %.4f among first %d one root %d%n", outcomes.size(), found, named, among, oneRoot);
    System.out.printf("pairs %d both %d both share %.4f two roots %d%n", pairs.size(), both, bothShare, twoRoots);
    try (var w = new java.io.PrintWriter("/tmp/diag/failures.txt")) {
      for (Outcome o : outcomes) if (o.named(o.slips().get(0)) < 1 || o.roots().size() != 1) w.println(o);
    } catch (Exception e) { throw new RuntimeException(e); }
    try (var w = new java.io.PrintWriter("/tmp/diag/pairs.txt")) {
      for (Outcome o : pairs) if (!o.slips().stream().allMatch(s -> o.named(s) == 1)) w.println(o);
    } catch (Exception e) { throw new RuntimeException(e); }
    assertThat(outcomes).isNotEmpty();
  }

  private static List<Outcome> outcomes(long seed) {
    try {
      GeneratedDisclosure generated = GeneratedDisclosure.of(seed);
      Disclosure disclosure = PARSER.parse(generated.bytes(), generated.fileName()).disclosure();
      Evaluation clean = ENGINE.evaluate(disclosure);
      Random random = new Random(seed);
      List<Figure> figures =
          clean.ledger().entries().stream()
              .map(Ledger.Entry::figure)
              .filter(f -> f.isStated() && f.text().chars().anyMatch(Character::isDigit))
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(figures, random);
      List<Slip> slips = new ArrayList<>();
      EditableDocx docx = EditableDocx.of(generated.bytes());
      List<Location> order = clean.ledger().entries().stream().map(e -> e.figure().location()).toList();
      int n = 0;
      List<Outcome> outcomes = new ArrayList<>();
      for (Figure figure : figures) {
        TypingErrors error = TypingErrors.values()[random.nextInt(TypingErrors.values().length)];
        String plain = figure.text().replace(",", "");
        String text = error.apply(plain, random);
        if (!error.changes(plain, text)) continue;
        slips.add(new Slip(figure, error, text));
        if (++n == ERRORS_EACH + 2) break;
      }
      List<Location> places = order.stream().filter(l -> slips.stream().anyMatch(s -> s.figure().location().equals(l))).toList();
      EditableDocx.Template template = docx.template(places);
      for (int i = 0; i < slips.size(); i++) {
        if (i < ERRORS_EACH) outcomes.add(outcome(seed, template, slips.subList(i, i + 1)));
      }
      if (slips.size() == ERRORS_EACH + 2) outcomes.add(outcome(seed, template, slips.subList(ERRORS_EACH, ERRORS_EACH + 2)));
      return outcomes;
    } catch (Exception e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }

  private static Outcome outcome(long seed, EditableDocx.Template template, List<Slip> slips) throws Exception {
    Map<Location, String> changes = new HashMap<>();
    for (Slip slip : slips) {
      if (!template.original(slip.figure().location()).strip().equals(slip.figure().text())) {
        throw new IllegalStateException(slip + " " + template.original(slip.figure().location()));
      }
      changes.put(slip.figure().location(), slip.text());
    }
    Disclosure disclosure = PARSER.parse(template.with(changes), "mistyped").disclosure();
    return new Outcome(seed, slips, ENGINE.evaluate(disclosure).findings().stream().filter(f -> f.severity() != Severity.INFO).toList());
  }
}

package io.gouji.rules;

import static io.gouji.rules.Example.figure;
import static io.gouji.rules.Example.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.builtin.FundIsPartOfAllFunds;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleEngineTest {
  private static final Disclosure NOTHING = DisclosureBuilder.budget("商促局", 2022).build();
  private static final long SEED = 366;

  /** A rule that a class loader can find. */
  public static final class FoundByLoader implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Stream<Relation> relations(RuleContext context) {
      return Stream.of(Relation.equal(figure("a", "1"), figure("b", "1")));
    }
  }

  /** A rule that cannot be made. */
  public static final class NeverMade implements Rule {
    /** Fails. */
    public NeverMade() {
      throw new IllegalStateException("never made");
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Stream<Relation> relations(RuleContext context) {
      return Stream.empty();
    }
  }

  @Test
  void goesOnAfterRuleThatCrashes() {
    Rule crashing =
        new Example.Named("Crashing", Severity.WARNING) {
          @Override
          public Stream<Relation> relations(RuleContext context) {
            throw new IllegalStateException("broken");
          }
        };

    Evaluation evaluation =
        RuleEngine.of(List.of(crashing, rule("Sound", holding("a"), failing("b"))))
            .evaluate(NOTHING);

    assertThat(evaluation.checks())
        .extracting(Check::rule)
        .containsExactly("Crashing", "Sound", "Sound");
    assertThat(evaluation.checks().get(0).status())
        .isEqualTo(new Check.Crashed("java.lang.IllegalStateException: broken"));
    assertThat(evaluation.findings()).extracting(Finding::rule).containsExactly("Sound");
  }

  @Test
  void keepsWhatARuleSaidBeforeItCrashed() {
    Rule crashing =
        new Example.Named("Crashing", Severity.WARNING) {
          @Override
          public Stream<Relation> relations(RuleContext context) {
            return Stream.concat(
                Stream.of(failing("a")),
                Stream.of(1).map(number -> Relation.oneOf(figure("b", "1"), List.of())));
          }
        };

    Evaluation evaluation = RuleEngine.of(List.of(crashing)).evaluate(NOTHING);

    assertThat(evaluation.checks()).hasSize(2);
    assertThat(evaluation.findings()).hasSize(1);
    assertThat(evaluation.checks().get(1).status()).isInstanceOf(Check.Crashed.class);
  }

  @Test
  void goesOnAfterRuleOfAnotherVersion() {
    Rule outdated =
        new Example.Named("Outdated", Severity.ERROR) {
          @Override
          public Stream<Relation> relations(RuleContext context) {
            throw new NoSuchMethodError("of an earlier version");
          }
        };

    Evaluation evaluation =
        RuleEngine.of(List.of(outdated, rule("Sound", holding("a")))).evaluate(NOTHING);

    assertThat(evaluation.checks())
        .extracting(check -> check.status().holds())
        .containsExactly(false, true);
  }

  @Test
  void goesOnAfterRuleWithoutSeverity() {
    Rule broken =
        new Example.Named("Broken", Severity.ERROR) {
          @Override
          public Severity severity() {
            throw new IllegalStateException("no severity");
          }

          @Override
          public Stream<Relation> relations(RuleContext context) {
            return Stream.empty();
          }
        };

    Evaluation evaluation =
        RuleEngine.of(List.of(broken, rule("Sound", holding("a")))).evaluate(NOTHING);

    assertThat(evaluation.checks().get(0).status()).isInstanceOf(Check.Crashed.class);
    assertThat(evaluation.checks().get(1).status()).isEqualTo(new Check.Holds());
  }

  @Test
  void goesOnAfterRuleThatDoesNotFinishInTime() {
    Rule endless =
        new Example.Named("Endless", Severity.WARNING) {
          @Override
          public Stream<Relation> relations(RuleContext context) {
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return Stream.empty();
          }
        };

    Evaluation evaluation =
        RuleEngine.of(List.of(endless, rule("Sound", failing("b"))))
            .withRuleTimeLimit(Duration.ofSeconds(1))
            .evaluate(NOTHING);

    assertThat(evaluation.checks())
        .extracting(Check::status)
        .startsWith(new Check.NotAssessable(Check.Reason.OUT_OF_TIME))
        .hasSize(2);
    assertThat(evaluation.findings()).extracting(Finding::rule).containsExactly("Sound");
  }

  @Test
  void saysTheSameWithTimeLimitAsWithout() {
    RuleEngine engine = RuleEngine.of(List.of(rule("Sound", holding("a"), failing("b"))));

    assertThat(engine.withRuleTimeLimit(Duration.ofMinutes(1)).evaluate(NOTHING).checks())
        .isEqualTo(engine.evaluate(NOTHING).checks());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.withRuleTimeLimit(Duration.ZERO))
        .withMessage("Expected a positive time but was PT0S");
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    RuleEngine engine = RuleEngine.of(List.of(rule("Sound", holding("a"))));

    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> engine.evaluate(NOTHING));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void neverSaysThatRuleWhichLookedAtNothingHolds() {
    assertThat(RuleEngine.of(BuiltInRules.all()).evaluate(NOTHING).checks())
        .allSatisfy(
            check ->
                assertThat(check.status())
                    .isIn(
                        new Check.NotApplicable(Check.Reason.NOTHING_OF_THE_KIND),
                        new Check.NotApplicable(Check.Reason.OUT_OF_SCOPE)));
  }

  @Test
  void comesToTheSameWhateverTheOrderOfRules() {
    Disclosure disclosure = Disclosures.withErrors();
    Evaluation expected = RuleEngine.of(BuiltInRules.all()).evaluate(disclosure);
    Random random = new Random(SEED);

    for (int i = 0; i < 5; i++) {
      List<Rule> rules = new ArrayList<>(BuiltInRules.all());
      Collections.shuffle(rules, random);
      assertThat(RuleEngine.of(rules).evaluate(disclosure))
          .as("shuffle %d of seed %d", i, SEED)
          .isEqualTo(expected);
    }
    assertThat(expected.findings()).isNotEmpty();
  }

  @Test
  void rejectsTwoRulesOfOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleEngine.of(List.of(rule("Twice"), rule("Twice"))))
        .withMessage("Expected one rule of each id but was two Twice");
  }

  @Test
  void findsRulesThroughClassLoader(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = registering(folder, FoundByLoader.class)) {
      RuleEngine engine = RuleEngine.of(List.of(rule("Sound"))).withRulesFrom(loader);

      assertThat(engine.rules()).extracting(Rule::id).containsExactly("FoundByLoader", "Sound");
      assertThat(engine.evaluate(NOTHING).checks().get(0).status()).isEqualTo(new Check.Holds());
    }
  }

  @Test
  void rejectsFoundRuleWithTheIdOfAnother(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = registering(folder, FoundByLoader.class)) {
      RuleEngine engine = RuleEngine.of(List.of(new FoundByLoader()));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> engine.withRulesFrom(loader))
          .withMessage("Expected one rule of each id but was two FoundByLoader");
    }
  }

  @Test
  void rejectsRuleThatCannotBeMade(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = registering(folder, NeverMade.class)) {
      RuleEngine engine = RuleEngine.of(List.of());

      assertThatIllegalArgumentException()
          .isThrownBy(() -> engine.withRulesFrom(loader))
          .withMessageContaining(NeverMade.class.getName());
    }
  }

  @Test
  void leavesTheEngineAsItWas(@TempDir Path folder) throws IOException {
    RuleEngine engine = RuleEngine.of(List.of(new FundIsPartOfAllFunds()));
    try (URLClassLoader loader = registering(folder, FoundByLoader.class)) {
      engine.withRulesFrom(loader);
    }

    assertThat(engine.rules()).extracting(Rule::id).containsExactly("FundIsPartOfAllFunds");
  }

  @Test
  void showsReferencesToRules() {
    Rule comparing =
        new Example.Named("Comparing", Severity.ERROR) {
          @Override
          public Stream<Relation> relations(RuleContext context) {
            return context.references().stream().map(reference -> holding("a"));
          }
        };

    Evaluation evaluation =
        RuleEngine.of(List.of(comparing))
            .withReferences(List.of(NOTHING, NOTHING))
            .evaluate(NOTHING);

    assertThat(evaluation.checks()).hasSize(2);
  }

  private static Relation holding(String label) {
    return Relation.equal(figure(label, "1"), figure(label, "1"));
  }

  private static Relation failing(String label) {
    return Relation.equal(figure(label, "1"), figure(label, "3"));
  }

  private static URLClassLoader registering(Path folder, Class<?> provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve(Rule.class.getName()), provider.getName());
    return new URLClassLoader(new URL[] {url(folder)}, RuleEngineTest.class.getClassLoader());
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }
}

package io.gouji.examples;

import io.gouji.batch.BaselineFile;
import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleConfiguration;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.RuleSetting;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.review.Baseline;
import io.gouji.rules.review.BaselineUpdate;
import io.gouji.rules.review.Review;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Checks without a rule that is not wanted, accepts what is found, and sees only what is new. */
public final class KeepUnderReview {
  private KeepUnderReview() {}

  /** Checks the file given as the first argument; the second is the baseline to write. */
  public static void main(String[] args) throws IOException {
    run(
        Path.of(args[0]),
        Path.of(args[1]),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path file, Path path, PrintStream out) throws IOException {
    RuleEngine engine =
        RuleEngine.of(BuiltInRules.all())
            .withConfiguration(RuleConfiguration.of(List.of(RuleSetting.off("ChangeHasReason"))));
    Disclosure disclosure = DisclosureParser.standard().parse(file).disclosure();
    Evaluation evaluation = engine.evaluate(disclosure);
    BaselineUpdate update = BaselineUpdate.of(Baseline.of(List.of()));
    update.add(evaluation);
    BaselineFile.write(path, update.baseline());

    Baseline baseline = BaselineFile.read(path);
    Review review = baseline.review(evaluation);
    boolean clean = !review.hasOpen(evaluation, Severity.ERROR);
    out.println(review.accepted(evaluation).size() + " accepted, clean: " + clean);
  }
}

package io.gouji.report;

import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says which rules failed themselves, or did not finish in time. */
final class CrashWords {
  private final Messages messages;

  CrashWords(Messages messages) {
    this.messages = messages;
  }

  /** A sentence for each rule that failed, by its id. */
  Map<String, String> crashes(Evaluation evaluation) {
    Map<String, String> crashes = new LinkedHashMap<>();
    for (Check check : evaluation.checks()) {
      if (check.status() instanceof Check.Crashed crashed) {
        crashes.putIfAbsent(
            check.rule(), messages.text("crashed", check.rule(), crashed.exception()));
      } else if (check.reason().filter(Check.Reason.OUT_OF_TIME::equals).isPresent()) {
        crashes.putIfAbsent(check.rule(), messages.text("outOfTime", check.rule()));
      }
    }
    return crashes;
  }
}

package io.gouji.report;

import io.gouji.rules.Finding;
import io.gouji.rules.review.Acceptance;
import io.gouji.rules.review.Review;
import io.gouji.rules.review.Standing;
import java.util.ArrayList;
import java.util.List;

/** Says how findings stand to what was accepted before. */
final class TextReview {
  private final Messages messages;
  private final Review review;

  TextReview(Messages messages, Review review) {
    this.messages = messages;
    this.review = review;
  }

  /** What stands behind the severity: nothing, if nothing is known. */
  String tag(Finding finding) {
    Standing standing = review.of(finding);
    if (standing.isAccepted()) {
      return messages.text("state.accepted");
    }
    if (!review.compared()) {
      return "";
    }
    return standing
        .acceptance()
        .map(entry -> messages.text("state.changed", TextStyle.printable(entry.actual())))
        .orElseGet(() -> messages.text("state.new"));
  }

  boolean isAccepted(Finding finding) {
    return review.of(finding).isAccepted();
  }

  /** Why a finding was accepted. */
  String reason(Finding finding) {
    String reason = review.of(finding).reason();
    return reason.isBlank() ? messages.text("noReason") : TextStyle.printable(reason);
  }

  /** What is gone, and what has no reason. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!review.gone().isEmpty()) {
      lines.add(messages.text("gone", review.gone().size()));
      review.gone().forEach(entry -> lines.add("  " + line(entry)));
    }
    if (!review.withoutReason().isEmpty()) {
      lines.add(messages.text("withoutReason", review.withoutReason().size()));
      review.withoutReason().forEach(entry -> lines.add("  " + line(entry)));
    }
    return lines;
  }

  private String line(Acceptance entry) {
    return TextStyle.printable(
        messages.text(
            "acceptance", entry.place(), entry.actual(), entry.rule(), entry.fingerprint()));
  }
}

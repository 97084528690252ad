package io.gouji.rules;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about one finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  FindingAssert(Finding actual) {
    super(actual, FindingAssert.class);
  }

  /** The finding has a severity. */
  public FindingAssert hasSeverity(Severity severity) {
    Assertions.assertThat(actual.severity()).isEqualTo(severity);
    return this;
  }

  /** The figure or words to be confirmed have a label. */
  public FindingAssert at(String label) {
    Assertions.assertThat(labels(Evidence.Role.ACTUAL)).containsExactly(label);
    return this;
  }

  /** The figure or words that should have confirmed them have a label. */
  public FindingAssert against(String... labels) {
    Assertions.assertThat(labels(Evidence.Role.EXPECTED)).containsExactly(labels);
    return this;
  }

  /** The terms that should have confirmed the figure have these labels. */
  public FindingAssert terms(String... labels) {
    Assertions.assertThat(labels(Evidence.Role.TERM)).containsExactly(labels);
    return this;
  }

  /** The amounts that were compared, and their difference. */
  public FindingAssert compares(String stated, String expected, String difference) {
    Finding.Comparison comparison = actual.comparison().orElseThrow();
    Assertions.assertThat(
            List.of(
                comparison.actual().value(),
                comparison.expected().value(),
                comparison.difference()))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal(stated), new BigDecimal(expected), new BigDecimal(difference));
    return this;
  }

  /** The words that were compared, the actual ones first. */
  public FindingAssert comparesWords(String... texts) {
    Assertions.assertThat(actual.comparison()).isEmpty();
    Assertions.assertThat(actual.evidence()).extracting(Evidence::text).containsExactly(texts);
    return this;
  }

  private List<String> labels(Evidence.Role role) {
    return actual.evidence().stream()
        .filter(evidence -> evidence.role() == role)
        .map(Evidence::label)
        .toList();
  }
}

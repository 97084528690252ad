package io.gouji.rules.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says that a rule file has mistakes: the first of each rule.
 *
 * <p>Immutable but for what every {@link Throwable} lets change.
 */
public final class RulePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // List.copyOf is serialisable; the faults are records of plain values
  private final List<RuleFault> faults;

  RulePackException(List<RuleFault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.report(Locale.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** The mistakes, in the order of the file. */
  public List<RuleFault> faults() {
    return faults;
  }
}

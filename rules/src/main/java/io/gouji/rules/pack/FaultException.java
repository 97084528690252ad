package io.gouji.rules.pack;

/** Ends the reading of a rule at its first mistake. */
final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised: caught within the package
  private final RuleFault fault;

  FaultException(RuleFault fault) {
    super(fault.code(), null, false, false);
    this.fault = fault;
  }

  RuleFault fault() {
    return fault;
  }
}

package io.gouji.report;

import io.gouji.rules.Ledger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The share of a document's figures that were checked. */
final class Coverage {
  private Coverage() {}

  /**
   * Per cent with one decimal, rounded down so that only all figures make 100.0; empty if the
   * document has no figures.
   */
  static Optional<String> percent(Ledger ledger) {
    if (ledger.size() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(ledger.checked())
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(ledger.size()), 1, RoundingMode.DOWN)
            .toPlainString());
  }
}

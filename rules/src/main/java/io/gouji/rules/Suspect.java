package io.gouji.rules;

import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure whose change would make checks hold.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param rank 1 for the likeliest; equally likely ones share a rank
 * @param proposed the value it would need, in its own unit
 * @param mendedChecks how many failing checks would hold
 * @param slip how it may have come to be printed instead, where that can be told
 */
public record Suspect(
    int rank, Figure figure, BigDecimal proposed, int mendedChecks, Optional<Slip> slip) {}

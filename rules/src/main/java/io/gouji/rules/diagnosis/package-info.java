/**
 * The arithmetic of error localisation, on plain numbers.
 *
 * <p>Start at {@link io.gouji.rules.diagnosis.LinearSpan}, which says whether one disagreement
 * follows from others. Nothing here knows of rules or disclosures.
 */
@NullMarked
package io.gouji.rules.diagnosis;

import org.jspecify.annotations.NullMarked;

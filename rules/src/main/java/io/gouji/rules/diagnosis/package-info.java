/**
 * The arithmetic of error localisation, on plain numbers.
 *
 * <p>Start at {@link io.gouji.rules.diagnosis.LinearSpan}, which says whether one disagreement
 * follows from others, or at {@link io.gouji.rules.diagnosis.Regrouping}, which says which items of
 * one breakdown make which of another; {@link io.gouji.rules.diagnosis.OnlySum} says which of some
 * amounts make a difference. Nothing here knows of rules or disclosures.
 */
@NullMarked
package io.gouji.rules.diagnosis;

import org.jspecify.annotations.NullMarked;

/**
 * Findings over the years: which are new, which were accepted before, which are gone. Start at
 * {@link io.gouji.rules.review.Baseline}, a value that says which findings people have accepted; it
 * {@linkplain io.gouji.rules.review.Baseline#review reviews} an evaluation.
 */
@NullMarked
package io.gouji.rules.review;

import org.jspecify.annotations.NullMarked;

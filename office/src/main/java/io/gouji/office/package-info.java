/**
 * Writes findings where people work. Start at {@link io.gouji.office.DocxReviewer}, which puts a
 * comment on every figure that a finding names into a copy of the Word file: only insertions into
 * the markup, at places that the parser has recorded.
 */
@NullMarked
package io.gouji.office;

import org.jspecify.annotations.NullMarked;

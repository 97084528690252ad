/**
 * Renders evaluations for people and for machines. Start at the renderer of text, which shows how a
 * finding becomes a message. The other formats follow the same shape, and none decides anything
 * that the evaluation has not decided.
 */
@NullMarked
package io.gouji.report;

import org.jspecify.annotations.NullMarked;
